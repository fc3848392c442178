/**
 * The fee on its way up: what a branch keeps and hands to the ward each month, what the ward hands to its superior each quarter, who has confirmed it,
 * and the sums of the year.
 */
package vn.dangvu.membership.remittance;
