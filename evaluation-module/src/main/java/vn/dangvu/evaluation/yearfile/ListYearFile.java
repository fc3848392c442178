package vn.dangvu.evaluation.yearfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** The branches of a review with the papers that are on file of each. Two statements, whatever the size. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListYearFile {
    private static final String IN_IT =
            """
            from membership.unit u where u.id in (select distinct q.unit_id from evaluation.reviewed q where q.campaign_id = ?) and""";

    private static final String PAPERS =
            """
            select u.id, u.short_name, u.path, n.*,
                exists (select 1 from evaluation.unit_review v join evaluation.unit_report p on p.review_id = v.id and p.submitted_at is not null
                    and p.superseded_at = 'infinity' where v.campaign_id = ? and v.unit_id = u.id) as report,
                exists (select 1 from evaluation.unit_review v join evaluation.unit_result x on x.review_id = v.id
                    where v.campaign_id = ? and v.unit_id = u.id and x.ended_at = 'infinity') as rated
            from membership.unit u
            cross join lateral (
                select count(*) filter (where r.part <> 'left-out') as people, count(s.id) as reviews,
                    count(*) filter (where exists (select 1 from evaluation.remark m where m.reviewed_id = r.id and m.superseded_at = 'infinity')) as remarks,
                    count(*) filter (where exists (select 1 from membership.ballot b where b.subject_type = 'evaluation' and b.subject_id = r.id
                        and b.question like 'rate-%' and b.annulled_at is null)) as votes,
                    count(x.id) as results, count(x.told_on) as told,
                    coalesce(sum((select count(*) from evaluation.rating_complaint k join evaluation.result y on y.id = k.result_id
                        where y.reviewed_id = r.id)), 0) as complaints,
                    coalesce(sum((select count(k.answered_on) from evaluation.rating_complaint k join evaluation.result y on y.id = k.result_id
                        where y.reviewed_id = r.id)), 0) as answered
                from evaluation.reviewed r
                left join evaluation.self_review s on s.reviewed_id = r.id and s.submitted_at is not null and s.superseded_at = 'infinity'
                left join evaluation.result x on x.reviewed_id = r.id and x.ended_at = 'infinity'
                where r.campaign_id = ? and r.path = u.path and r.unit_id = u.id) n
            where u.id = any (?) order by u.short_name collate membership.vi_counting, u.id""";

    @Inject
    private Sql sql;

    /** @throws AccessRefused where no branch of the review is in reach */
    public Page<YearFileRow> page(Scope scope, long campaignId, Paging paging) {
        record Found(long id, int all) {}
        List<Found> found = sql.list(
                Clause.of("select u.id, count(*) over () as total " + IN_IT, campaignId)
                        .then(scope.within("u.path"))
                        .then(
                                "order by u.short_name collate membership.vi_counting, u.id limit ? offset ?",
                                paging.size(),
                                paging.first()),
                row -> new Found(row.getLong("id"), row.getInt("total")));
        if (found.isEmpty()) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        Long[] units = found.stream().map(Found::id).toArray(Long[]::new);
        return new Page<>(of(campaignId, units), found.get(0).all());
    }

    /** Of one branch. */
    YearFileRow row(Scope scope, long campaignId, long unitId) {
        return of(campaignId, unitId).stream()
                .filter(r -> scope.covers(r.path()) && r.people() > 0)
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private List<YearFileRow> of(long campaignId, Long... units) {
        return sql.list(Clause.of(PAPERS, campaignId, campaignId, campaignId, units), ListYearFile::read);
    }

    private static YearFileRow read(ResultSet row) throws SQLException {
        return new YearFileRow(
                row.getLong("id"),
                row.getString("short_name"),
                row.getString("path"),
                row.getInt("people"),
                row.getInt("reviews"),
                row.getInt("remarks"),
                row.getInt("votes"),
                row.getInt("results"),
                row.getInt("told"),
                row.getInt("complaints"),
                row.getInt("answered"),
                row.getBoolean("report"),
                row.getBoolean("rated"));
    }
}
