package vn.dangvu.evaluation.decision;

import java.util.Map;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/** A meeting of the committee and what was counted in it. */
public record RatingVote(
        VotingBody body,
        Ballots.Meeting meeting,
        Ballots.Method method,
        Map<Long, Ballots.Attendance> attendance,
        Ballots.Count count,
        Ballots.Minutes minutes) {}
