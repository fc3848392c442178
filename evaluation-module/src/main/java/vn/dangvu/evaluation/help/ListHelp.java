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
import vn.dangvu.membership.UnitTree;

/** The help list of the scope, without whoever asks. One statement. */
@UseCase(value = "review.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListHelp {
    /** Plans, and those listed whom nobody helps yet. */
    private static final String LISTED =
            """
            with listed as (
                select p.id, p.screening_id, p.member_id, p.name, p.sort_name, p.unit_id, p.path, p.listed_on, p.begins_on, p.closed_on, p.outcome
                from evaluation.help_plan p
                union all select null, s.id, s.member_id, s.name, s.sort_name, r.unit_id, s.path, b.held_on, null, null, null
                from evaluation.screening s join evaluation.review_round r on r.id = s.round_id
                join lateral (select v.passed, v.held_on from membership.ballot v where v.subject_type = 'screening' and v.subject_id = s.id
                    and v.annulled_at is null order by v.round desc limit 1) b on b.passed
                where s.helped_on is null)""";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

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
        if (unitId != null) {
            units.covered(scope, unitId);
        }
        var total = new long[1];
        List<Row> rows = sql.list(
                Clause.of(LISTED)
                        .then(
                                "select l.*, u.short_name, h.names, count(*) over () as total from listed l join membership.unit u on u.id = l.unit_id"
                                        + " left join lateral (select string_agg(x.name, ', ' order by x.valid_from, x.id) as names"
                                        + " from evaluation.help_helper x where x.plan_id = l.id and x.valid_to = 'infinity') h on true"
                                        + " where l.member_id is distinct from ?::bigint and",
                                Sql.orNull(scope.caller().memberId()))
                        .then(scope.within("l.path"))
                        .then(
                                "and (?::bigint is null or l.unit_id = ?) and (? <> 'open' or l.closed_on is null)"
                                        + " and (? <> 'closed' or l.closed_on is not null) order by l.closed_on is not null, l.sort_name collate \"vi-x-icu\","
                                        + " l.screening_id limit ? offset ?",
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
                            Sql.date(row, "listed_on"),
                            Sql.date(row, "begins_on"),
                            row.getString("names"),
                            Sql.date(row, "closed_on"),
                            row.getString("outcome"));
                });
        return new Page<>(rows, total[0]);
    }
}
