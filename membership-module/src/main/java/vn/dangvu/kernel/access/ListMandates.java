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

/** Who may do what, where and until when: all mandates over the caller's units, or those of one account. */
@UseCase(value = "mandate.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListMandates {
    private static final int MOST = 2000;

    @Inject
    private Sql sql;

    @Inject
    private ScopeTree tree;

    @Inject
    private OfficialClock clock;

    /** Mandates over the units of the scope, those in force first; ended ones only when asked for. */
    public List<MandateRow> over(Scope scope, boolean ended) {
        return withUnits(sql.list(select(Clause.of(ended ? "true" : "m.valid_to > ?", today(ended))), this::read))
                .stream()
                .filter(found -> scope.covers(found.path))
                .map(found -> found.row)
                .toList();
    }

    private Object[] today(boolean ended) {
        return ended ? new Object[0] : new Object[] {clock.today()};
    }

    private record Placed(MandateRow row, String path) {}

    private Clause select(Clause filter) {
        return Clause.of(
                        """
                        select m.id, m.account_id, a.display_name, m.role, m.unit_id, m.valid_from, m.valid_to, m.basis, d.display_name as by
                        from kernel.mandate m join kernel.account a on a.id = m.account_id
                        left join kernel.mandate f on f.id = m.delegated_from left join kernel.account d on d.id = f.account_id
                        where a.closed_at is null and""")
                .then(filter)
                .then("order by m.unit_id, m.role, a.display_name collate \"vi-x-icu\", m.id limit " + MOST);
    }

    private List<Placed> withUnits(List<MandateRow> rows) {
        Map<Long, ScopeTree.Node> nodes =
                tree.nodes(rows.stream().map(MandateRow::unitId).distinct().toList());
        return rows.stream()
                .filter(r -> nodes.containsKey(r.unitId()))
                .map(r -> new Placed(
                        named(r, nodes.get(r.unitId()).name()),
                        nodes.get(r.unitId()).path()))
                .toList();
    }

    private static MandateRow named(MandateRow r, String unit) {
        return new MandateRow(
                r.id(),
                r.accountId(),
                r.name(),
                r.role(),
                r.unitId(),
                unit,
                r.from(),
                r.until(),
                r.basis(),
                r.delegatedBy(),
                r.inForce());
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
                "",
                from,
                to == null ? null : to.minusDays(1),
                row.getString("basis"),
                row.getString("by"),
                !from.isAfter(today) && (to == null || to.isAfter(today)));
    }
}
