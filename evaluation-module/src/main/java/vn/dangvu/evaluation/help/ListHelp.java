package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** The help list of the scope, without whoever asks. One statement. */
@UseCase(value = "review.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListHelp {
    @Inject
    private Sql sql;

    /**
     * @param outcome null while it runs
     * @param planId null while nobody helps yet
     */
    public record Row(
            Long planId,
            long screeningId,
            String name,
            String unit,
            LocalDate listedOn,
            LocalDate beginsOn,
            String helpers,
            LocalDate closedOn,
            String outcome) {}

    /** @param state open, closed, anything else for all */
    public Page<Row> page(Scope scope, Long unitId, String state, Paging paging) {
        var total = new long[1];
        List<Row> rows = sql.list(
                Clause.of(
                                """
                                select p.id, s.id as screening_id, s.name, u.short_name, b.held_on, p.begins_on, p.closed_on, p.outcome, h.names,
                                    count(*) over () as total
                                from evaluation.screening s join evaluation.review_round r on r.id = s.round_id
                                join lateral (select v.passed, v.held_on from membership.ballot v where v.subject_type = 'screening' and v.subject_id = s.id
                                    and v.annulled_at is null order by v.round desc limit 1) b on b.passed
                                left join evaluation.help_plan p on p.screening_id = s.id
                                join membership.unit u on u.id = coalesce(p.unit_id, r.unit_id)
                                left join lateral (select string_agg(x.name, ', ' order by x.valid_from, x.id) as names from evaluation.help_helper x
                                    where x.plan_id = p.id and x.valid_to = 'infinity') h on true
                                where s.member_id is distinct from ?::bigint and""",
                                Sql.orNull(scope.caller().memberId()))
                        .then(scope.within("coalesce(p.path, s.path)"))
                        .then(
                                "and (?::bigint is null or coalesce(p.unit_id, r.unit_id) = ?) and (? <> 'open' or p.closed_on is null)"
                                        + " and (? <> 'closed' or p.closed_on is not null) order by p.closed_on is not null, s.sort_name collate \"vi-x-icu\","
                                        + " s.id limit ? offset ?",
                                Sql.orNull(unitId),
                                unitId == null ? 0L : unitId,
                                state == null ? "" : state,
                                state == null ? "" : state,
                                paging.size(),
                                paging.first()),
                row -> {
                    total[0] = row.getLong("total");
                    return new Row(
                            Sql.id(row, "id"),
                            row.getLong("screening_id"),
                            row.getString("name"),
                            row.getString("short_name"),
                            Sql.date(row, "held_on"),
                            Sql.date(row, "begins_on"),
                            row.getString("names"),
                            Sql.date(row, "closed_on"),
                            row.getString("outcome"));
                });
        return new Page<>(rows, total[0]);
    }
}
