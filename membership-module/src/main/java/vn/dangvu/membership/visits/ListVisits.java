package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** The visits of a year to the branches of the scope. Two statements a page. */
@UseCase(value = "visit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListVisits {
    private static final Map<String, String> SORTS = Map.of(
            "month",
            "v.month",
            "unit",
            "u.name collate membership.vi_counting",
            "keeper",
            "v.keeper collate \"vi-x-icu\"");

    private static final String SELECT =
            """
            select v.*, u.short_name, m.kind as meeting_kind,
                (select count(*) from membership.branch_difficulty x where x.visit_id = v.id) as difficulties""";
    private static final String FROM =
            " from membership.branch_visit v join membership.unit u on u.id = v.unit_id left join membership.meeting m on m.id = v.meeting_id where";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    /** @param unitId null for all; {@code state} as in {@link VisitRow#state}, empty for all */
    public record Wanted(LocalDate today, int year, Long unitId, String state) {
        Clause condition() {
            Clause year = Clause.of(
                    "v.month >= ? and v.month < ?", LocalDate.of(year(), 1, 1), LocalDate.of(year() + 1, 1, 1));
            Clause unit = unitId == null ? year : year.and(Clause.of("v.unit_id = ?", unitId));
            LocalDate thisMonth = today.withDayOfMonth(1);
            return switch (state == null ? "" : state) {
                case "attended" -> unit.and(Clause.of("v.attended_on is not null"));
                case "called-off" -> unit.and(Clause.of("v.called_off_at is not null"));
                case "planned" ->
                    unit.and(
                            Clause.of("v.attended_on is null and v.called_off_at is null and v.month >= ?", thisMonth));
                case "missed" ->
                    unit.and(Clause.of("v.attended_on is null and v.called_off_at is null and v.month < ?", thisMonth));
                default -> unit;
            };
        }
    }

    public Page<VisitRow> page(Scope scope, Wanted wanted, Paging paging) {
        if (wanted.unitId() != null) {
            units.covered(scope, wanted.unitId());
        }
        Clause from = Clause.of(FROM).then(scope.within("v.path")).and(wanted.condition());
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("month")) + (paging.descending() ? " desc" : "");
        return new Page<>(
                sql.list(
                        Clause.of(SELECT)
                                .then(from)
                                .then("order by " + order + ", v.id limit ? offset ?", paging.size(), paging.first()),
                        row -> read(row, scope)),
                total);
    }

    public VisitRow one(Scope scope, long id) {
        return sql.first(
                        Clause.of(SELECT + FROM + " v.id = ? and", id).then(scope.within("v.path")),
                        row -> read(row, scope))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private static VisitRow read(ResultSet row, Scope scope) throws SQLException {
        return new VisitRow(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                row.getString("keeper"),
                row.getLong("member_id") == AssignedBranches.self(scope),
                Sql.date(row, "month"),
                row.getBoolean("planned"),
                row.getString("purpose"),
                Sql.date(row, "attended_on"),
                Sql.id(row, "meeting_id"),
                row.getString("meeting_kind"),
                row.getString("seen"),
                row.getString("called_off_reason"),
                row.getInt("difficulties"));
    }
}
