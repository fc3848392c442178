package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Ballots;

/** The branch has voted on a case. */
@UseCase("leaving.keep")
@ApplicationScoped
public class RecordLeavingVote {
    @Inject
    private VoteWriter votes;

    public List<Ballots.Voter> summoned(Scope scope, long id, Step step, LocalDate day) {
        return votes.summoned(scope, id, step, day);
    }

    public void record(Scope scope, long id, long version, Step step, Ballots.Minuted vote) {
        votes.record(scope, id, version, step, vote);
    }
}
