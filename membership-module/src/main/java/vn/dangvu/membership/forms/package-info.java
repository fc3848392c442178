/** Prescribed papers of the register: the member's card file (2-HSĐV) and the book of members (7-HSĐV), from templates that are data. */
package vn.dangvu.membership.forms;
