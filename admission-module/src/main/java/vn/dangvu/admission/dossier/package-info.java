/** The dossier of one person on the way into the Party: its steps, what blocks them, which clocks run. Other rooms of admission add to it. */
package vn.dangvu.admission.dossier;
