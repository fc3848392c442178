/**
 * The Party fee as it is collected: the grid of a branch and a year, payments and their reversal, receipts, who is behind. Who stands where, how old he
 * is and which rules hold is asked for the first day of each month. A payment counts for the month it is paid for and is handed on in the month in
 * which it was paid.
 */
package vn.dangvu.membership.dues;
