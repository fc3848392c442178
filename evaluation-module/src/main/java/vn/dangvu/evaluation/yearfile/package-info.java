/** The file of a year: which papers of the rating there are of each branch, and which are missing (366-QĐ/TW, Điều 17). */
package vn.dangvu.evaluation.yearfile;
