/** Resolutions of meetings: numbered in the book of their unit, printed, and turned into tasks with an owner and a day. */
package vn.dangvu.membership.resolutions;
