/** The rules of reviewing, rating and screening, as sentences; the values they ask for stand in {@code META-INF/dangvu/law}. */
package vn.dangvu.evaluation.legal;
