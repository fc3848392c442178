/** Tables as people send them: xlsx, xls or csv, read row by row as they stand, hostile files refused. Nothing is ever calculated. */
package vn.dangvu.kernel.sheet;
