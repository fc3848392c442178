/**
 * Lists of members: who stands in which list on which day, filtered, sorted, counted, searched and exported. Reads only; a
 * list never loads an entity.
 */
package vn.dangvu.membership.roll;
