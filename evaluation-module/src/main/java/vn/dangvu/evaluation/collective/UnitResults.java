package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** The rows of results of units. Used inside an operation. */
@ApplicationScoped
class UnitResults {
    @Inject
    private Sql sql;

    /** The one that stands first, then those that were ended, the last first. One statement. */
    List<UnitResult> of(Long reviewId) {
        return reviewId == null
                ? List.of()
                : sql.list(
                        Clause.of(
                                """
                                select x.*, d.number, d.signed_on, d.body, d.signer, e.number as e_number, e.signed_on as e_on, e.body as e_body,
                                    e.signer as e_signer
                                from evaluation.unit_result x join evaluation.unit_decision d on d.id = x.decision_id
                                left join evaluation.unit_decision e on e.id = x.ended_by
                                where x.review_id = ? order by x.ended_at desc, x.id desc""",
                                reviewId),
                        row -> new UnitResult(
                                row.getLong("id"),
                                new Rated(
                                        RatingLevel.of(row.getString("level")),
                                        row.getObject("common", Integer.class),
                                        row.getObject("results", Integer.class)),
                                RatingLevel.of(row.getString("proposed")),
                                row.getString("reason"),
                                Signed.read(row),
                                row.getString("ended_reason"),
                                row.getString("ended_reason") == null
                                        ? null
                                        : new Signed(
                                                row.getString("e_number"),
                                                Sql.date(row, "e_on"),
                                                row.getString("e_body"),
                                                row.getString("e_signer"))));
    }

    /** @throws OperationRefused for the same level and points as before, or points that contradict the level */
    void correct(UnitReviews.Head head, Rated now, String reason, long decision, Regime regime) {
        if (now.level() == null) {
            throw new OperationRefused("collective.no-level");
        }
        OperationRefused.ifBlocked(SelfReviews.wrongLevel(now.common(), now.results(), now.level(), regime));
        UnitResult old = standing(head);
        if (now.equals(old.rated())) {
            throw new OperationRefused("evaluation.same-result");
        }
        end(old, decision, reason);
        write(head, now, old.proposed(), now.level() == old.proposed() ? null : reason.strip(), decision);
    }

    /** Report and opinions go with it: the unit reports anew. */
    void cancel(UnitReviews.Head head, String reason, long decision) {
        end(standing(head), decision, reason);
        for (String table : List.of("unit_report", "unit_opinion")) {
            sql.update(Clause.of(
                    "update evaluation." + table
                            + " set superseded_at = now() where review_id = ? and superseded_at = 'infinity'",
                    head.reviewId()));
        }
    }

    void write(UnitReviews.Head head, Rated rated, RatingLevel proposed, String reason, long decision) {
        sql.update(Clause.of(
                "insert into evaluation.unit_result (decision_id, review_id, path, level, common, results, proposed, reason)"
                        + " values (?, ?, ?, ?, ?::int, ?::int, ?, ?)",
                decision,
                head.reviewId(),
                head.path(),
                rated.level().code(),
                Sql.orNull(rated.common()),
                Sql.orNull(rated.results()),
                proposed.code(),
                Sql.orNull(reason)));
    }

    private UnitResult standing(UnitReviews.Head head) {
        return of(head.reviewId()).stream()
                .filter(UnitResult::stands)
                .findFirst()
                .orElseThrow(() -> new OperationRefused("collective.not-decided", head.unit()));
    }

    private void end(UnitResult old, long decision, String reason) {
        sql.update(Clause.of(
                "update evaluation.unit_result set ended_at = now(), ended_by = ?, ended_reason = ? where id = ?",
                decision,
                Words.must(reason, "evaluation.no-reason"),
                old.id()));
    }
}
