/**
 * The roll: who belongs to a branch on which day, whether the meeting of that day is a duty for each of them, and how what is written down about them
 * is kept, so that two who write at once lose nothing. Meetings and the study of resolutions build on it.
 */
package vn.dangvu.membership.roster;
