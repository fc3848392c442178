package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.legal.EvaluationChecks;
import vn.dangvu.evaluation.legal.Grade;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** The rows of reports: drafts and what was handed in. Used inside an operation. */
@ApplicationScoped
class Reports {
    @Inject
    private Sql sql;

    @Inject
    private UnitReviews reviews;

    @Inject
    private UnitEvidenceReader evidence;

    /** The draft if there is one to be seen, and what was handed in. */
    List<Report> current(Long reviewId) {
        return reviewId == null
                ? List.of()
                : sql.list(
                        Clause.of(
                                "select * from evaluation.unit_report where review_id = ? and superseded_at = 'infinity'"
                                        + " order by submitted_at nulls first",
                                reviewId),
                        Reports::read);
    }

    Optional<Report> handedIn(Long reviewId) {
        return current(reviewId).stream().filter(r -> !r.draft()).findFirst();
    }

    /** Conditions of the level that do not hold. */
    List<Finding> against(UnitReviews.Head head, Account account, RatingLevel level, Regime regime, UnitEvidence year) {
        return EvaluationChecks.unit(year.with(account, rule(level)), regime.law());
    }

    void write(Scope scope, long campaignId, long unitId, long version, Account account, boolean handedIn) {
        UnitReviews.Head head = reviews.take(scope, campaignId, unitId, version);
        Regime regime = reviews.regime(head);
        List<String> against = List.of();
        if (handedIn) {
            OperationRefused.ifBlocked(mistakes(account, regime));
            against = against(head, account, account.level(), regime, evidence.of(head)).stream()
                    .map(Finding::key)
                    .toList();
            if (!against.isEmpty() && blank(account.againstReason())) {
                throw new OperationRefused("collective.no-against-reason");
            }
        }
        sql.update(Clause.of(
                "update evaluation.unit_report set superseded_at = now() where review_id = ? and superseded_at = 'infinity'"
                        + (handedIn ? "" : " and submitted_at is null"),
                head.reviewId()));
        insert(scope, head, account, against, handedIn ? regime.law().applied().toJson() : null);
        scope.trail().detail(handedIn ? "handed in" : "draft");
    }

    private void insert(Scope scope, UnitReviews.Head head, Account account, List<String> against, String rules) {
        sql.update(Clause.of(
                """
                insert into evaluation.unit_report (review_id, path, strengths, weaknesses, causes, remedies, direction,
                    beyond, mended, grades, common, results,
                    level, against, against_reason, rules, saved_by, submitted_at)
                values (?, ?, ?::text, ?::text, ?::text, ?::text, ?::text, ?::int, ?::int, ?, ?::int, ?::int, ?::text, ?, ?::text, ?::jsonb, ?,
                    case when ? then now() end)""",
                head.reviewId(),
                head.path(),
                Sql.orNull(account.strengths()),
                Sql.orNull(account.weaknesses()),
                Sql.orNull(account.causes()),
                Sql.orNull(account.remedies()),
                Sql.orNull(account.direction()),
                Sql.orNull(account.beyond()),
                Sql.orNull(account.mended()),
                Grade.written(account.grades()),
                Sql.orNull(account.common()),
                Sql.orNull(account.results()),
                Sql.orNull(account.level() == null ? null : account.level().code()),
                against.toArray(String[]::new),
                Sql.orNull(account.againstReason()),
                Sql.orNull(rules),
                scope.actor(),
                rules != null));
    }

    private static List<Finding> mistakes(Account account, Regime regime) {
        var found = new ArrayList<Finding>();
        if (blank(account.strengths()) || blank(account.weaknesses())) {
            found.add(Finding.error("collective.no-account", regime.citation()));
        }
        found.addAll(Grade.mistakes(account.grades(), regime.gradedByUnits(), regime, true));
        if (account.level() == null) {
            found.add(Finding.error("collective.no-level", regime.citation()));
        } else {
            found.addAll(SelfReviews.wrongLevel(account.common(), account.results(), account.level(), regime));
        }
        return found;
    }

    static String rule(RatingLevel level) {
        return switch (level) {
            case EXCELLENT -> "outstanding";
            case GOOD -> "good";
            case COMPLETED -> "done";
            case FAILED -> "not-done";
        };
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Report read(ResultSet row) throws SQLException {
        return new Report(
                row.getLong("id"),
                new Account(
                        row.getString("strengths"),
                        row.getString("weaknesses"),
                        row.getString("causes"),
                        row.getString("remedies"),
                        row.getString("direction"),
                        row.getObject("beyond", Integer.class),
                        row.getObject("mended", Integer.class),
                        Grade.read((String[]) row.getArray("grades").getArray()),
                        row.getObject("common", Integer.class),
                        row.getObject("results", Integer.class),
                        RatingLevel.of(row.getString("level")),
                        row.getString("against_reason")),
                List.of((String[]) row.getArray("against").getArray()),
                Sql.instant(row, "saved_at"),
                Sql.instant(row, "submitted_at"));
    }
}
