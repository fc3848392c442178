/** Scanned papers of members and units: adding one, closing one. */
package vn.dangvu.web.papers;
