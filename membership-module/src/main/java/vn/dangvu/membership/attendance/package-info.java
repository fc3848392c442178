/**
 * Who was at the meetings of a branch: one grid a branch and year, one page a meeting. An entry is changed from one version to the next and what stood
 * before is kept; the member may contest it before anybody builds on it; the counts are read from one index.
 */
package vn.dangvu.membership.attendance;
