package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** The branches the caller follows, and their meetings to choose from. */
@UseCase(value = "visit.keep", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListMyBranches {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    public record Branch(long id, String name) {}

    /** @param heldOn null when it is only planned, on {@code on} */
    public record Meeting(long id, String kind, LocalDate on, boolean held) {}

    public List<Branch> on(Scope scope, LocalDate day) {
        return sql.list(
                Clause.of(
                                "select u.id, u.short_name from membership.branch_assignment b join membership.unit u on u.id = b.unit_id"
                                        + " where b.member_id = ? and b.valid_from <= ? and b.valid_to > ? and u.closed_on is null and",
                                AssignedBranches.self(scope),
                                day,
                                day)
                        .then(scope.within("u.path"))
                        .then("order by u.name collate membership.vi_counting, u.id"),
                row -> new Branch(row.getLong(1), row.getString(2)));
    }

    /** Of the last year up to this day, the newest first. */
    public List<Meeting> meetings(Scope scope, long unitId, LocalDate day) {
        return sql.list(
                Clause.of(
                        "select id, kind, coalesce(held_on, planned_on) as met, held_on is not null as held from membership.meeting"
                                + " where unit_id = ? and called_off_at is null and coalesce(held_on, planned_on) > ?"
                                + " and coalesce(held_on, planned_on) <= ? order by met desc, id desc",
                        units.covered(scope, unitId).id(),
                        day.minusYears(1),
                        day),
                row -> new Meeting(
                        row.getLong("id"), row.getString("kind"), Sql.date(row, "met"), row.getBoolean("held")));
    }
}
