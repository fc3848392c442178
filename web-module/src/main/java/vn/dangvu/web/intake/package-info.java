/** Bringing member lists into the register: the steps from the file to the result. */
package vn.dangvu.web.intake;
