package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** Complaints about ratings of any year, those that wait for an answer first, the one due first before the others. Two statements. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListRatingComplaints {
    private static final String FROM =
            """
            from evaluation.rating_complaint k join evaluation.result x on x.id = k.result_id join evaluation.reviewed r on r.id = x.reviewed_id
            join evaluation.campaign c on c.id = r.campaign_id join membership.unit u on u.id = r.unit_id
            join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where""";

    @Inject
    private Sql sql;

    public record Row(
            RatingComplaint complaint, long reviewedId, int year, String name, String unit, RatingLevel level) {}

    public Page<Row> page(Scope scope, boolean openOnly, Paging paging) {
        Clause from = Clause.of(FROM).then(scope.within("k.path"));
        if (openOnly) {
            from = from.then("and k.answered_on is null");
        }
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        return new Page<>(
                sql.list(
                        Clause.of("select k.*, x.level, x.reviewed_id, c.year, u.short_name, f.full_name")
                                .then(from)
                                .then(
                                        "order by k.answered_on is not null, case when k.answered_on is null then k.answer_by end nulls last,"
                                                + " k.filed_on desc, k.id limit ? offset ?",
                                        paging.size(),
                                        paging.first()),
                        row -> new Row(
                                RatingComplaints.read(row),
                                row.getLong("reviewed_id"),
                                row.getInt("year"),
                                row.getString("full_name"),
                                row.getString("short_name"),
                                RatingLevel.of(row.getString("level")))),
                total);
    }
}
