package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.legal.EvaluationChecks;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/** The committee has voted on the levels of its branches as they then stood; what changes later needs another vote. */
@UseCase("evaluation.decide")
@ApplicationScoped
public class RecordUnitsVote {
    @Inject
    private UnitReviews reviews;

    @Inject
    private Ballots ballots;

    /** A meeting and what was counted in it. */
    public record Minuted(
            VotingBody body,
            Ballots.Meeting meeting,
            Ballots.Method method,
            Map<Long, Ballots.Attendance> attendance,
            Ballots.Count count,
            Ballots.Minutes minutes) {}

    public List<Ballots.Voter> summoned(Scope scope, long campaignId, VotingBody body, LocalDate day) {
        return ballots.summoned(scope, body, reviews.deciding(scope, campaignId).unitId(), day);
    }

    public long record(Scope scope, long campaignId, Minuted vote) {
        UnitReviews.Head committee = reviews.deciding(scope, campaignId);
        if (committee.off()) {
            throw new OperationRefused("collective.called-off");
        }
        scope.trail().asOf(vote.meeting().heldOn()).detail(RatingOfUnits.QUESTION);
        return ballots.record(
                scope,
                new Ballots.Vote(
                        vote.body(),
                        committee.unitId(),
                        RatingOfUnits.QUESTION,
                        RatingOfUnits.SUBJECT,
                        campaignId,
                        vote.meeting(),
                        vote.method(),
                        vote.attendance(),
                        vote.count(),
                        EvaluationChecks.majority(),
                        vote.minutes()));
    }
}
