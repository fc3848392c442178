/** Vietnamese text: one spelling for storing, one for searching, one for sorting. */
package vn.dangvu.kernel.text;
