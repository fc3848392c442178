/** Figures of the membership as of any day, between two days, and as known on any day; every figure opens the names behind it. */
package vn.dangvu.membership.figures;
