package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.evaluation.decision.DecisionGrounds.Voted;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The rows of decisions, each on a vote of its own. Used inside an operation. */
@ApplicationScoped
class RatingDecisions {
    @Inject
    private Sql sql;

    @Inject
    private DecisionGrounds grounds;

    Optional<Voted> voted(String subject, long subjectId, DecisionKind kind) {
        return grounds.voted(subject, subjectId, kind.question());
    }

    long write(
            Scope scope, Reviews.Review review, DecisionKind kind, Signed paper, Optional<Voted> vote, Regime regime) {
        Voted by = vote.orElseThrow(() -> new OperationRefused("evaluation.no-vote"));
        grounds.mustHold(paper, by);
        scope.trail().asOf(paper.on()).detail(kind.code() + " " + paper.number().strip());
        return sql.first(
                        Clause.of(
                                "insert into evaluation.decision (campaign_id, path, kind, number, signed_on, body, signer, ballot_id, rules,"
                                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) returning id",
                                review.id(),
                                review.path(),
                                kind.code(),
                                paper.number().strip(),
                                paper.on(),
                                paper.body().strip(),
                                paper.signer().strip(),
                                by.id(),
                                regime.law().applied().toJson(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }
}
