package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Reads mandates with the names of people and units. */
@ApplicationScoped
class MandateRows {
    private static final int MOST = 2000;

    @Inject
    private Sql sql;

    @Inject
    private ScopeTree tree;

    @Inject
    private OfficialClock clock;

    /** Those that meet the condition on m (mandate) and whose unit the scope covers. */
    List<MandateRow> list(Scope scope, Clause condition) {
        List<MandateRow> rows = sql.list(
                Clause.of(
                                """
                                select m.id, m.account_id, a.display_name, m.role, m.unit_id, m.valid_from, m.valid_to, m.basis, d.display_name as by, m.ended_reason
                                from kernel.mandate m join kernel.account a on a.id = m.account_id
                                left join kernel.mandate f on f.id = m.delegated_from left join kernel.account d on d.id = f.account_id
                                where a.closed_at is null and""")
                        .then(condition)
                        .then("order by m.unit_id, m.role, a.display_name collate \"vi-x-icu\", m.id limit " + MOST),
                this::read);
        Map<Long, ScopeTree.Node> nodes =
                tree.nodes(rows.stream().map(MandateRow::unitId).distinct().toList());
        return rows.stream()
                .filter(r -> nodes.containsKey(r.unitId())
                        && scope.covers(nodes.get(r.unitId()).path()))
                .map(r -> r.in(nodes.get(r.unitId()).name()))
                .toList();
    }

    private MandateRow read(ResultSet row) throws SQLException {
        LocalDate from = Sql.date(row, "valid_from");
        LocalDate to = Sql.date(row, "valid_to");
        LocalDate today = clock.today();
        return new MandateRow(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("display_name"),
                row.getString("role"),
                row.getLong("unit_id"),
                null,
                from,
                to == null ? null : to.minusDays(1),
                row.getString("basis"),
                row.getString("by"),
                !from.isAfter(today) && (to == null || to.isAfter(today)),
                row.getString("ended_reason"));
    }
}
