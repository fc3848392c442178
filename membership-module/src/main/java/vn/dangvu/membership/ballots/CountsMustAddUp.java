package vn.dangvu.membership.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.Ballots.Attendance;
import vn.dangvu.membership.Ballots.Count;
import vn.dangvu.membership.Ballots.Method;
import vn.dangvu.membership.Ballots.Vote;
import vn.dangvu.membership.Ballots.Voter;

/** Whether what was counted can be what happened in this meeting: every mistake at once. */
final class CountsMustAddUp {
    private CountsMustAddUp() {}

    static List<Finding> mistakes(Vote vote, List<Voter> summoned) {
        var found = new ArrayList<Finding>();
        attendance(vote, summoned, found);
        int voting = (int) summoned.stream()
                .filter(v -> present(vote, v) && v.kind().counts(vote.body(), true))
                .count();
        Count c = vote.count();
        if (c.inFavour() < 0 || c.against() < 0 || c.blank() < 0 || c.valid() < 0) {
            found.add(Finding.error("ballot.negative", null));
        }
        if (vote.method() == Method.CARD) {
            int raised = c.inFavour() + c.against() + c.blank();
            if (raised != voting) {
                found.add(Finding.error("ballot.cards", null, raised, voting));
            }
            return found;
        }
        papers(c, voting, found);
        return found;
    }

    private static void papers(Count c, int voting, List<Finding> found) {
        if (c.issued() > voting) {
            found.add(Finding.error("ballot.issued", null, c.issued(), voting));
        }
        if (c.returned() > c.issued()) {
            found.add(Finding.error("ballot.returned", null, c.returned(), c.issued()));
        }
        if (c.valid() > c.returned()) {
            found.add(Finding.error("ballot.valid", null, c.valid(), c.returned()));
        }
        int sum = c.inFavour() + c.against() + c.blank();
        if (sum != c.valid()) {
            found.add(Finding.error("ballot.sum", null, c.inFavour(), c.against(), c.blank(), sum, c.valid()));
        }
    }

    private static void attendance(Vote vote, List<Voter> summoned, List<Finding> found) {
        Map<Long, Attendance> told = vote.attendance();
        List<Voter> untold =
                summoned.stream().filter(v -> !told.containsKey(v.memberId())).toList();
        if (!untold.isEmpty()) {
            found.add(Finding.error(
                    "ballot.attendance-missing",
                    null,
                    untold.size(),
                    untold.stream().map(Voter::name).limit(5).collect(Collectors.joining(", "))));
        }
        Set<Long> known = summoned.stream().map(Voter::memberId).collect(Collectors.toSet());
        if (!known.containsAll(told.keySet())) {
            found.add(Finding.error("ballot.not-summoned", null));
        }
    }

    static boolean present(Vote vote, Voter voter) {
        return vote.attendance().get(voter.memberId()) == Attendance.PRESENT;
    }
}
