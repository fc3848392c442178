package vn.dangvu.evaluation.round;

import java.util.Map;
import vn.dangvu.membership.Ballots;

/** A meeting and what was counted in it. */
public record Minuted(
        Ballots.Meeting meeting,
        Ballots.Method method,
        Map<Long, Ballots.Attendance> attendance,
        Ballots.Count count,
        Ballots.Minutes minutes) {}
