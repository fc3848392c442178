package vn.dangvu.evaluation.selfreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Every review the caller is in, the latest year first, with what was made of the own self-review. One statement. */
@UseCase(value = "own.evaluation", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListOwnReviews {
    @Inject
    private Sql sql;

    @Inject
    private Campaigns campaigns;

    /**
     * @param form of the paper; null before its guidance came out
     * @param state none, draft, handed-in
     */
    public record Row(
            long id,
            int year,
            String instrument,
            String form,
            String group,
            String part,
            String reason,
            LocalDate selfReviewBy,
            LocalDate branchBy,
            String state) {}

    public List<Row> all(Scope scope) {
        return sql.list(
                Clause.of(
                        """
                        select r.id, c.year, c.instrument, g.form, g.name, r.part, r.reason, c.self_review_by, c.branch_by,
                            case when exists (select 1 from evaluation.self_review s where s.reviewed_id = r.id and s.submitted_at is not null
                                    and s.superseded_at = 'infinity') then 'handed-in'
                                when exists (select 1 from evaluation.self_review s where s.reviewed_id = r.id
                                    and s.superseded_at = 'infinity') then 'draft' else 'none' end as state
                        from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.called_off_at is null
                        join evaluation.campaign_group g on g.campaign_id = r.campaign_id and g.code = r.group_code
                        where r.member_id = ? order by c.year desc""",
                        Sql.orNull(scope.self())),
                row -> new Row(
                        row.getLong("id"),
                        row.getInt("year"),
                        row.getString("instrument"),
                        row.getString("form"),
                        row.getString("name"),
                        row.getString("part"),
                        row.getString("reason"),
                        Sql.date(row, "self_review_by"),
                        Sql.date(row, "branch_by"),
                        row.getString("state")));
    }

    /** @param regime by which the year is reviewed; {@code graded} the parts of the own paper that are graded */
    public record Rules(Regime regime, List<String> graded) {}

    public Rules rules(Scope scope, long reviewedId) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        Regime regime = campaigns.regime(head);
        return new Rules(regime, regime.graded(head.group()));
    }
}
