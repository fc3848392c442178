/**
 * Meetings from the plan of the year to the notice: which there are to be, what they are called for, who is told (50-CT/TW; 42-HD/BTCTW 2025). What
 * was said and decided in them stands in the rooms {@code minutes} and {@code resolutions}.
 */
package vn.dangvu.membership.meetings;
