package vn.dangvu.membership.meetings;

import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Finding;

/**
 * The meetings of a branch in a year: those there are, those proposed, and what the rules miss.
 *
 * @param proposed a regular one for each month still without, a thematic one for each quarter without; none for months that are over
 * @param findings about what stands in the plan today, proposals not counted
 * @param commonDay where the common day is written, null when no rule was in force
 */
public record YearPlan(
        int year,
        String unitName,
        List<MeetingRow> there,
        List<PlannedMeeting> proposed,
        List<Finding> findings,
        Citation commonDay) {}
