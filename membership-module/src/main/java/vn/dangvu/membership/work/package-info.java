/**
 * What each member is given to do: by resolution at the start of the year, by a resolution of a meeting, or in between; how it is followed up, what the
 * member reports, what came of it (06-HD/TW 2025, 2.3).
 */
package vn.dangvu.membership.work;
