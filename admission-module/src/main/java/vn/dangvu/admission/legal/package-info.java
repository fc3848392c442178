/** The rules of admission, recognition and re-admission, as sentences; the values they ask for stand in {@code META-INF/dangvu/law}. */
package vn.dangvu.admission.legal;
