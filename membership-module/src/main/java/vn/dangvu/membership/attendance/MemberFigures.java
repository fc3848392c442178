package vn.dangvu.membership.attendance;

import vn.dangvu.membership.MonthsInYear;
import vn.dangvu.membership.roster.Tally;

/** @param months in which he was away without a reason, up to the last day that is counted; those contested without an answer are not among them */
public record MemberFigures(
        long memberId, String name, long unitId, String unit, Tally tally, MonthsInYear months, int contested) {}
