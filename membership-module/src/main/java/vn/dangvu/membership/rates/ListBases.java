package vn.dangvu.membership.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** What the members of a branch pay from. It shows incomes: the log says who looked. Two statements. */
@UseCase(value = "dues.income", record = UseCase.Record.READ)
@ApplicationScoped
public class ListBases {
    private static final Map<String, String> SORTS = Map.of(
            "name", "f.sort_name collate \"vi-x-icu\"",
            "kind", "b.kind",
            "amount", "s.amount",
            "declared", "b.declared_on");

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private OfficialClock clock;

    /** @param missing only those of whom nothing is declared */
    public Page<BasisRow> page(Scope scope, long unitId, String text, boolean missing, Paging paging) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("unit", unitId, unit.path());
        var total = new long[1];
        List<BasisRow> rows = sql.list(query(scope, unitId, text, missing, paging), row -> {
            total[0] = row.getLong("total");
            return read(row);
        });
        return new Page<>(rows, total[0]);
    }

    private Clause query(Scope scope, long unitId, String text, boolean missing, Paging paging) {
        LocalDate today = clock.today();
        LocalDate month = today.withDayOfMonth(1);
        Clause query = Clause.of(
                        """
                        select a.member_id, f.full_name, u.short_name, a.kind = 'guest' as guest, b.kind, b.income, b.extra, b.from_month,
                            b.declared_on, s.amount, coalesce(s.exempt, false) as exempt, s.rule, count(*) over () as total
                        from membership.affiliation a join membership.unit u on u.id = a.unit_id
                        join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                        left join membership.dues_basis b on b.member_id = a.member_id and b.superseded_at = 'infinity' and b.from_month <= ?
                            and b.to_month > ?
                        left join membership.dues_assessment s on s.member_id = a.member_id and s.superseded_at = 'infinity'
                            and s.from_month <= ? and s.to_month > ?
                        where a.unit_id = ? and a.superseded_at = 'infinity' and a.valid_from <= ? and a.valid_to > ? and""",
                        month,
                        month,
                        month,
                        month,
                        unitId,
                        today,
                        today)
                .then(scope.within("a.path"));
        if (missing) {
            query = query.then("and b.id is null");
        }
        if (text != null && !text.isBlank()) {
            query = query.and(Clause.holds("f.folded", VietnameseText.folded(text)));
        }
        String by = SORTS.getOrDefault(paging.sort(), SORTS.get("name"));
        return query.then(
                "order by " + by + (paging.descending() ? " desc" : "") + " nulls last, a.member_id offset ? limit ?",
                paging.first(),
                paging.size());
    }

    private static BasisRow read(ResultSet row) throws SQLException {
        return new BasisRow(
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getString("short_name"),
                row.getBoolean("guest"),
                row.getString("kind"),
                row.getLong("income"),
                row.getLong("extra"),
                Sql.date(row, "from_month"),
                Sql.date(row, "declared_on"),
                Sql.id(row, "amount"),
                row.getBoolean("exempt"),
                row.getString("rule"));
    }
}
