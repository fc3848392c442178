package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/** The branch votes in secret on one person: at least two thirds of the official members, those exempted and away not counted. */
@UseCase("review.keep")
@ApplicationScoped
public class RecordListingVote {
    @Inject
    private Screenings screenings;

    @Inject
    private Ballots ballots;

    @Inject
    private Sql sql;

    public List<Ballots.Voter> summoned(Scope scope, long id, LocalDate day) {
        Screening file = screenings.read(scope, id);
        return ballots.summoned(scope, VotingBody.BRANCH, file.unitId(), day);
    }

    public void record(Scope scope, long id, long version, Ballots.Minuted vote) {
        Screening file = screenings.take(scope, id, version);
        screenings.mustBeOpen(scope, file, Step.VOTE, vote.meeting().heldOn());
        mustBeSecret(vote);
        ballots.record(
                scope,
                vote.on(
                        VotingBody.BRANCH,
                        file.unitId(),
                        "list",
                        Screenings.SUBJECT,
                        id,
                        new Ballots.Majority("screening.vote", false)));
        scope.trail().asOf(vote.meeting().heldOn()).detail(Step.VOTE.code());
    }

    /** Written down wrongly: it stays with the reason. Not once help has begun. */
    public void annul(Scope scope, long id, long version, String reason) {
        Screening file = screenings.take(scope, id, version);
        Ballots.Ballot vote = file.ballot().orElseThrow(() -> new OperationRefused("review.nothing-there"));
        boolean helped = sql.first(
                        Clause.of("select 1 from evaluation.help_plan where screening_id = ?", id), row -> true)
                .isPresent();
        if (helped || file.closedOn() != null) {
            throw new OperationRefused("review.rests-on-it", Step.VOTE);
        }
        ballots.annul(scope, vote.id(), reason);
    }

    static void mustBeSecret(Ballots.Minuted vote) {
        if (vote.method() != Ballots.Method.SECRET) {
            throw new OperationRefused("review.must-be-secret");
        }
    }
}
