/** Prescribed papers: their content once, as PDF and as a Word document, in the type of Party documents. Knows no business word. */
package vn.dangvu.kernel.paper;
