/**
 * What a member's Party fee is reckoned from, what it comes to by the rules of each month, and who pays less or nothing for a time (342-QĐ/TW until
 * January 2026, 01-QĐ/TW since). The income stays in this room; what a month costs leaves it.
 */
package vn.dangvu.membership.rates;
