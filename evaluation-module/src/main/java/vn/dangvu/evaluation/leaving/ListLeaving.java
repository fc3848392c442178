package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** Cases by what they wait for. */
@UseCase(value = "leaving.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListLeaving {
    private static final Map<String, String> SORTS = Map.of(
            "opened", "c.opened_on",
            "name", "f.sort_name collate \"vi-x-icu\"",
            "unit", "u.short_name collate membership.vi_counting",
            "chain", "c.chain",
            "clock", "c.complain_by");

    private static final String FROM =
            """
            from evaluation.leaving_case c join membership.unit u on u.id = c.unit_id
            join membership.member_facts f on f.member_id = c.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity' where""";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private OfficialClock clock;

    /** @throws vn.dangvu.kernel.access.AccessRefused for a branch outside the scope */
    public Page<LeavingRow> page(Scope scope, LeavingFilter filter, Paging paging) {
        if (filter.unitId() != null) {
            units.covered(scope, filter.unitId());
        }
        Clause from = Clause.of(FROM).then(scope.within("c.path")).and(filter.condition(clock.today()));
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("opened")) + (paging.descending() ? " desc" : "")
                + " nulls last, c.id";
        return new Page<>(
                sql.list(
                        Clause.of(
                                        """
                                        select c.*, f.full_name, u.short_name, (select count(*) from evaluation.complaint k where k.case_id = c.id
                                            and not exists (select 1 from evaluation.complaint_act a where a.complaint_id = k.id
                                                and a.kind in ('decided', 'not-accepted'))) as complaints""")
                                .then(from)
                                .then("order by " + order + " limit ? offset ?", paging.size(), paging.first()),
                        ListLeaving::read),
                total);
    }

    private static LeavingRow read(ResultSet row) throws SQLException {
        String waits = row.getString("waits");
        return new LeavingRow(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getString("short_name"),
                Chain.of(row.getString("chain")),
                Ground.of(row.getString("ground")),
                Sql.date(row, "opened_on"),
                waits == null ? null : Step.of(waits),
                row.getBoolean("failed"),
                row.getInt("done"),
                row.getInt("wanted"),
                Sql.date(row, "complain_by"),
                row.getInt("complaints"),
                Sql.date(row, "closed_on"),
                row.getString("outcome"));
    }
}
