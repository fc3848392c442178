package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Ballots;

/** A committee or standing committee votes on one case; its office writes down what was counted (8-KNĐ, 15-KNĐ). */
@UseCase("dossier.appraise")
@ApplicationScoped
public class RecordCommitteeVote {
    @Inject
    private Dossiers dossiers;

    @Inject
    private VoteWriter votes;

    /** Everybody summoned to that meeting, each with the reason why he counts or not. */
    public List<Ballots.Voter> summoned(Scope scope, long id, Step step, LocalDate day) {
        return votes.summoned(scope, dossiers.read(scope, id), step, day);
    }

    public void record(Scope scope, long id, long version, Step step, Ballots.Minuted vote) {
        votes.record(scope, dossiers.take(scope, id, version), step, vote, "dossier.appraise");
    }
}
