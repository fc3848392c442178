/** Packages for an inspection: made, listed, verified. */
package vn.dangvu.web.inspection;
