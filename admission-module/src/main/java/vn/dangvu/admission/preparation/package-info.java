/** What goes into a dossier before the branch considers it: the declaration, the verification, those who answer for the applicant. */
package vn.dangvu.admission.preparation;
