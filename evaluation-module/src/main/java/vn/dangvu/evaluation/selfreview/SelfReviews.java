package vn.dangvu.evaluation.selfreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.legal.Grade;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** The rows of self-reviews; the database shows each reader what is his to read. */
@ApplicationScoped
public class SelfReviews {
    @Inject
    private Sql sql;

    /**
     * @param writer member or proxy
     * @param paperOn proxy: the day of the signed paper
     * @param submittedAt null for a draft
     * @param current not replaced by a later one
     */
    public record Version(
            long id,
            String writer,
            LocalDate paperOn,
            String proxyReason,
            Content content,
            Instant savedAt,
            Instant submittedAt,
            boolean current) {

        public boolean draft() {
            return submittedAt == null;
        }
    }

    /** What was handed in and holds, among all that the caller may read. */
    public Optional<Version> handedIn(Scope scope, long reviewedId) {
        return handedIn(of(scope, reviewedId));
    }

    public static Optional<Version> handedIn(List<Version> versions) {
        return versions.stream().filter(v -> v.current() && !v.draft()).findFirst();
    }

    /** All that the caller may read, the newest first. One statement. */
    public List<Version> of(Scope scope, long reviewedId) {
        return sql.list(
                Clause.of(
                        "select *, superseded_at = 'infinity' as current from evaluation.self_review where reviewed_id = ? order by id desc",
                        reviewedId),
                SelfReviews::read);
    }

    /** @param paperOn null: the member writes himself */
    long insert(Scope scope, long reviewedId, Content c, LocalDate paperOn, String proxyReason, boolean submitted) {
        String writer = paperOn == null ? "member" : "proxy";
        return sql.first(
                        Clause.of(
                                "insert into evaluation.self_review (reviewed_id, writer, paper_on, proxy_reason, strengths, weaknesses, remedies,"
                                        + " explanation, direction, grades, common, results, level, saved_by, submitted_at)"
                                        + " values (?, ?, ?::date, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?, ?::int, ?::int, ?::text, ?,"
                                        + " case when ? then now() end) returning id",
                                reviewedId,
                                writer,
                                Sql.orNull(paperOn),
                                Sql.orNull(proxyReason),
                                Sql.orNull(c.strengths()),
                                Sql.orNull(c.weaknesses()),
                                Sql.orNull(c.remedies()),
                                Sql.orNull(c.explanation()),
                                Sql.orNull(c.direction()),
                                Grade.written(c.grades()),
                                Sql.orNull(c.common()),
                                Sql.orNull(c.results()),
                                Sql.orNull(c.level() == null ? null : c.level().code()),
                                scope.actor(),
                                submitted),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    void replace(long id) {
        sql.update(Clause.of(
                "update evaluation.self_review set superseded_at = now() where id = ? and superseded_at = 'infinity'",
                id));
    }

    /** Points beyond what the scale gives, grades of parts that the paper does not have, what is missing: every mistake at once. */
    private static List<Finding> mistakes(Content content, Regime regime, String group, boolean handedIn) {
        var found = new ArrayList<Finding>();
        if (handedIn && (blank(content.strengths()) || blank(content.weaknesses()))) {
            found.add(Finding.error("evaluation.self-review-empty", null));
        }
        found.addAll(Grade.mistakes(content.grades(), regime.graded(group), regime, handedIn));
        found.addAll(level(content.common(), content.results(), content.level(), regime, handedIn));
        return found;
    }

    /** What is wrong with the points and the level alone, also of those who rate. */
    public static List<Finding> wrongLevel(Integer common, Integer results, RatingLevel level, Regime regime) {
        return level(common, results, level, regime, true);
    }

    private static List<Finding> level(
            Integer common, Integer results, RatingLevel level, Regime regime, boolean handedIn) {
        var found = new ArrayList<Finding>();
        points(common, regime.common().orElse(null), "common", regime, found);
        points(results, regime.results().orElse(null), "results", regime, found);
        if (handedIn && level == null) {
            found.add(Finding.error("evaluation.no-level", null));
        }
        if (handedIn && regime.byPoints() && (common == null || results == null)) {
            found.add(Finding.error("evaluation.points-missing", regime.citation()));
        }
        return found;
    }

    private static void points(Integer given, Integer most, String part, Regime regime, List<Finding> found) {
        if (given == null) {
            return;
        }
        if (most == null) {
            found.add(Finding.error(
                    "evaluation.no-points", regime.citation(), regime.law().date()));
        } else if (given < 0 || given > most) {
            found.add(Finding.error("evaluation.points-" + part, regime.citation(), given, most));
        }
    }

    static void mustBeRight(Content content, Regime regime, String group, boolean handedIn) {
        OperationRefused.ifBlocked(mistakes(content, regime, group, handedIn));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Version read(ResultSet row) throws SQLException {
        return new Version(
                row.getLong("id"),
                row.getString("writer"),
                Sql.date(row, "paper_on"),
                row.getString("proxy_reason"),
                new Content(
                        row.getString("strengths"),
                        row.getString("weaknesses"),
                        row.getString("remedies"),
                        row.getString("explanation"),
                        row.getString("direction"),
                        Grade.read((String[]) row.getArray("grades").getArray()),
                        row.getObject("common", Integer.class),
                        row.getObject("results", Integer.class),
                        RatingLevel.of(row.getString("level"))),
                Sql.instant(row, "saved_at"),
                Sql.instant(row, "submitted_at"),
                row.getBoolean("current"));
    }
}
