package vn.dangvu.membership.attendance;

import java.util.List;
import vn.dangvu.membership.roster.Tally;

/** @param months in which he was away without a reason, from 1 */
public record MemberFigures(
        long memberId, String name, long unitId, String unit, Tally tally, List<Integer> months, int contested) {}
