package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Words;
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
    private Reviews reviews;

    /** A vote that passed and that no decision rests on yet. */
    record Voted(long id, LocalDate on, Instant recordedAt) {}

    /** The last vote of its kind, if it passed and came after the last that a decision used. */
    Optional<Voted> voted(String subject, long subjectId, DecisionKind kind) {
        record Last(Voted vote, boolean usable) {}
        return sql.first(
                        Clause.of(
                                """
                                select b.id, b.held_on, b.recorded_at, b.passed and not exists (select 1 from evaluation.decision d
                                    where d.ballot_id = b.id) as usable
                                from membership.ballot b where b.subject_type = ? and b.subject_id = ? and b.question = ? and b.annulled_at is null
                                order by b.round desc limit 1""",
                                subject,
                                subjectId,
                                kind.question()),
                        row -> new Last(
                                new Voted(row.getLong("id"), Sql.date(row, "held_on"), Sql.instant(row, "recorded_at")),
                                row.getBoolean("usable")))
                .filter(Last::usable)
                .map(Last::vote);
    }

    long write(
            Scope scope, Reviews.Review review, DecisionKind kind, Signed paper, Optional<Voted> vote, Regime regime) {
        Words.must(paper.number(), "evaluation.no-number");
        Words.must(paper.body(), "evaluation.no-deciding-body");
        Words.must(paper.signer(), "evaluation.no-signer");
        reviews.mustBePast(paper.on());
        Voted by = vote.orElseThrow(() -> new OperationRefused("evaluation.no-vote"));
        if (by.on().isAfter(paper.on())) {
            throw new OperationRefused("evaluation.signed-before-vote", by.on());
        }
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
