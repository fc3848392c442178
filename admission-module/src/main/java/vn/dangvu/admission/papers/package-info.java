/** The prescribed papers of a dossier: filled from what is written down, one by one, bound together, or a whole session's. */
package vn.dangvu.admission.papers;
