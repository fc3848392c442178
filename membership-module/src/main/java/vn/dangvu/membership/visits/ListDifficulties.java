package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** The difficulties heard in the branches of the scope, for the ward those still open. Two statements a page. */
@UseCase(value = "visit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListDifficulties {
    public static final List<String> STATES = List.of("unsettled", "late", "to-answer", "answered", "all");

    private static final Map<String, String> SORTS = Map.of(
            "due",
            "d.due_on",
            "heard",
            "d.heard_on",
            "unit",
            "u.name collate membership.vi_counting",
            "charged",
            "d.charged");

    private static final String SELECT =
            "select d.*, u.short_name, (select max(s.on_date) from membership.difficulty_step s where s.difficulty_id = d.id) as last_step";
    private static final String FROM =
            " from membership.branch_difficulty d join membership.unit u on u.id = d.unit_id where";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    public record Step(LocalDate on, String byWhom, String text, String recorder, Instant recordedAt) {}

    /** @param state one of {@link #STATES}; {@code unitId}, {@code visitId} null for all */
    public record Wanted(LocalDate today, String state, Long unitId, Long visitId) {
        Clause condition() {
            Clause place = unitId == null ? Clause.of("true") : Clause.of("d.unit_id = ?", unitId);
            Clause all = visitId == null ? place : place.and(Clause.of("d.visit_id = ?", visitId));
            return switch (state == null ? "" : state) {
                case "unsettled" -> all.and(Clause.of("d.answered_on is null"));
                case "late" -> all.and(Clause.of("d.outcome is null and d.due_on < ?", today));
                case "to-answer" -> all.and(Clause.of("d.outcome is not null and d.answered_on is null"));
                case "answered" -> all.and(Clause.of("d.answered_on is not null"));
                default -> all;
            };
        }
    }

    public Page<DifficultyRow> page(Scope scope, Wanted wanted, Paging paging) {
        if (wanted.unitId() != null) {
            units.covered(scope, wanted.unitId());
        }
        Clause from = Clause.of(FROM).then(scope.within("d.path")).and(wanted.condition());
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("due")) + (paging.descending() ? " desc" : "");
        return new Page<>(
                sql.list(
                        Clause.of(SELECT)
                                .then(from)
                                .then("order by " + order + ", d.id limit ? offset ?", paging.size(), paging.first()),
                        row -> read(row, scope)),
                total);
    }

    public DifficultyRow one(Scope scope, long id) {
        return sql.first(
                        Clause.of(SELECT + FROM + " d.id = ? and", id).then(scope.within("d.path")),
                        row -> read(row, scope))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    /** The newest first. */
    public List<Step> steps(Scope scope, long id) {
        return sql.list(
                Clause.of(
                                "select s.*, a.display_name from membership.difficulty_step s left join kernel.account a on a.id = s.recorded_by"
                                        + " where s.difficulty_id = ? and",
                                id)
                        .then(scope.within("s.path"))
                        .then("order by s.on_date desc, s.id desc"),
                row -> new Step(
                        Sql.date(row, "on_date"),
                        row.getString("by_whom"),
                        row.getString("text"),
                        row.getString("display_name"),
                        Sql.instant(row, "recorded_at")));
    }

    private static DifficultyRow read(ResultSet row, Scope scope) throws SQLException {
        return new DifficultyRow(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                Sql.id(row, "visit_id"),
                row.getString("keeper"),
                row.getLong("member_id") == AssignedBranches.self(scope),
                Sql.date(row, "heard_on"),
                row.getString("text"),
                row.getString("charged"),
                Sql.date(row, "due_on"),
                row.getString("outcome"),
                Sql.date(row, "settled_on"),
                row.getString("result"),
                Sql.date(row, "answered_on"),
                row.getString("answer"),
                Sql.date(row, "last_step"));
    }
}
