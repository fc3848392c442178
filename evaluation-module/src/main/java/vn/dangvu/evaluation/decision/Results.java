package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** The rows of results. Used inside an operation. */
@ApplicationScoped
class Results {
    private static final String HEAD =
            """
            select x.*, r.campaign_id, r.member_id, r.group_code, f.full_name, u.short_name, c.year, c.path as campaign_path, d.number, d.signed_on,
                d.body, d.signer from evaluation.result x join evaluation.reviewed r on r.id = x.reviewed_id
            join evaluation.campaign c on c.id = r.campaign_id join evaluation.decision d on d.id = x.decision_id
            join membership.unit u on u.id = r.unit_id
            join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where x.id = ?""";

    @Inject
    private Sql sql;

    /**
     * @param proposed by the branch
     * @param reason why another level than the branch proposed; null when it is the same
     * @param standing not ended by a later decision
     */
    record Result(
            long id,
            long reviewedId,
            long campaignId,
            String campaignPath,
            long memberId,
            String name,
            String unit,
            String path,
            String group,
            int year,
            RatingLevel level,
            Integer common,
            Integer results,
            RatingLevel proposed,
            String reason,
            Signed by,
            LocalDate toldOn,
            String toldHow,
            boolean standing) {}

    /** Of somebody in scope, or the own one. */
    Result read(Scope scope, long id) {
        return find(scope, id, "");
    }

    /** Held until the end of the transaction. @throws OperationRefused for one that a later decision has ended */
    Result take(Scope scope, long id) {
        Result result = find(scope, id, " for update of x");
        if (!result.standing()) {
            throw new OperationRefused("evaluation.result-ended", result.name());
        }
        return result;
    }

    private Result find(Scope scope, long id, String lock) {
        Result result = sql.first(
                        Clause.of(HEAD + lock, id),
                        row -> new Result(
                                row.getLong("id"),
                                row.getLong("reviewed_id"),
                                row.getLong("campaign_id"),
                                row.getString("campaign_path"),
                                row.getLong("member_id"),
                                row.getString("full_name"),
                                row.getString("short_name"),
                                row.getString("path"),
                                row.getString("group_code"),
                                row.getInt("year"),
                                RatingLevel.of(row.getString("level")),
                                row.getObject("common", Integer.class),
                                row.getObject("results", Integer.class),
                                RatingLevel.of(row.getString("proposed")),
                                row.getString("reason"),
                                Signed.read(row),
                                Sql.date(row, "told_on"),
                                row.getString("told_how"),
                                row.getString("ended_by") == null))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        boolean own = Long.valueOf(result.memberId()).equals(scope.self());
        if (!own && !scope.covers(result.path())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        scope.trail().about("rating", id, result.path());
        return result;
    }
}
