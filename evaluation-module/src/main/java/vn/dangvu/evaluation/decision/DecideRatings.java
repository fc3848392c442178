package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.RatingsInFile;
import vn.dangvu.membership.register.ConflictOfInterest;

/**
 * The committee decides on everything it has voted on: who was proposed and voted by the branch, has nothing to verify and did not change since the
 * committee's vote. Whoever is not ready waits for the next decision. Nobody is lowered by it: above the cap nothing is decided until the committee
 * itself has said who. The same number of statements for a branch and for a province.
 */
@UseCase("evaluation.decide")
@ApplicationScoped
public class DecideRatings {
    @Inject
    private Sql sql;

    @Inject
    private Reviews reviews;

    @Inject
    private RatingDecisions decisions;

    @Inject
    private CapOfDecided cap;

    @Inject
    private RatingsInFile files;

    @Inject
    private ConflictOfInterest conflicts;

    /**
     * @param decided how many
     * @param beyond how many of them have their file elsewhere by now: their rating is sent after them on paper
     */
    public record Done(long decisionId, int decided, int beyond) {}

    private record Ready(long memberId, long reviewedId, RatingLevel level) {}

    public Done decide(Scope scope, long campaignId, Signed paper) {
        Reviews.Review review = reviews.running(scope, campaignId);
        Regime regime = reviews.regime(review);
        Optional<DecisionGrounds.Voted> vote = decisions.voted(Reviews.SUBJECT, campaignId, DecisionKind.RATING);
        long decision = decisions.write(scope, review, DecisionKind.RATING, paper, vote, regime);
        List<Ready> ready = ready(scope, campaignId, vote.orElseThrow());
        if (ready.isEmpty()) {
            throw new OperationRefused("evaluation.nothing-ready");
        }
        Long[] ids = ready.stream().map(Ready::reviewedId).toArray(Long[]::new);
        write(decision, ids);
        OperationRefused.ifBlocked(cap.above(review, regime));
        Map<Long, RatingLevel> levels = ready.stream().collect(Collectors.toMap(Ready::memberId, Ready::level));
        Set<Long> beyond = files.write(
                scope,
                new RatingsInFile.Decided(
                        review.year(), paper.body().strip(), paper.number().strip()),
                levels);
        return new Done(decision, ids.length, beyond.size());
    }

    /** Without whoever writes it down and those related: somebody else records the decision on them. */
    private List<Ready> ready(Scope scope, long campaignId, DecisionGrounds.Voted vote) {
        Clause ready = Clause.of(
                        "select n.member_id, n.reviewed_id, n.level from evaluation.level_now n where n.campaign_id = ?"
                                + " and n.result_id is null and n.vote and not n.to_verify and n.last_at <= ? and",
                        campaignId,
                        vote.recordedAt())
                .then(scope.within("n.path"))
                .then("and not")
                .then(conflicts.concerns(scope, "n.member_id"));
        return sql.list(
                ready,
                row -> new Ready(
                        row.getLong("member_id"), row.getLong("reviewed_id"), RatingLevel.of(row.getString("level"))));
    }

    private void write(long decision, Long[] reviewed) {
        sql.update(Clause.of(
                """
                insert into evaluation.result (decision_id, reviewed_id, path, level, common, results, proposed, reason)
                select ?, n.reviewed_id, n.path, n.level, n.common, n.results, n.proposed, case when n.level <> n.proposed then n.adjusted_why end
                from evaluation.level_now n where n.reviewed_id = any(?)""",
                decision,
                reviewed));
    }
}
