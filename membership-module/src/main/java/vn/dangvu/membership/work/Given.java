package vn.dangvu.membership.work;

import java.time.LocalDate;

/**
 * Something given to one member to do.
 *
 * @param partyWork what the member does in the Party, publicWork elsewhere: columns of the annex of the year, null outside it
 * @param follower of the branch's committee, who follows it up; null when nobody is named
 * @param due last day
 */
public record Given(long memberId, String partyWork, String publicWork, String text, Long follower, LocalDate due) {}
