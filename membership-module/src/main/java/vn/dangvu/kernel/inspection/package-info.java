/** What a room lays before an inspection: tables and papers of a unit and a period, asked of every bean of {@link Sections} and {@link PrintedPapers}. */
package vn.dangvu.kernel.inspection;
