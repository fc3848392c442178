/** Prescribed papers as committees have written them for themselves, with four eyes. */
package vn.dangvu.kernel.form;
