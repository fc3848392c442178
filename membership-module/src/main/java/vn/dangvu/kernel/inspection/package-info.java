/** What a room lays before an inspection: tables of a unit and a period, asked of every bean of {@link Sections}. */
package vn.dangvu.kernel.inspection;
