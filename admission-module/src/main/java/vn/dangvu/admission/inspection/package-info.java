/** What admission lays before an inspection. */
package vn.dangvu.admission.inspection;
