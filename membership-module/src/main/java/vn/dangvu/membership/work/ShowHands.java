package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** To whom a unit may give something to do, and what everybody has for a year. */
@UseCase(value = "work.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowHands {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Crew crew;

    /** @param leading in the unit's committee: may follow up what others do */
    public record Hand(long memberId, String name, boolean leading) {}

    /**
     * @param task what the member has for the year, null while nothing
     * @param last the same of the year before, to begin with; null when there was none
     */
    public record Line(
            long memberId, String name, boolean temporary, boolean exempt, boolean leading, Work task, Work last) {}

    public record Work(
            long id, String party, String publicly, String text, Long follower, LocalDate due, String basis) {}

    /** Those of the unit on the day, by name. */
    public List<Hand> of(Scope scope, long unitId, LocalDate day) {
        return crew.of(units.covered(scope, unitId), day).stream()
                .map(h -> new Hand(h.memberId(), h.name(), h.leading()))
                .toList();
    }

    /** Everybody of the unit on the day, by name. */
    public List<Line> lines(Scope scope, long unitId, int year, LocalDate day) {
        UnitTree.Place unit = units.covered(scope, unitId);
        Map<Long, Work> now = works(unitId, year);
        Map<Long, Work> before = works(unitId, year - 1);
        return crew.of(unit, day).stream()
                .map(h -> new Line(
                        h.memberId(),
                        h.name(),
                        h.temporary(),
                        h.exempt(),
                        h.leading(),
                        now.get(h.memberId()),
                        before.get(h.memberId())))
                .toList();
    }

    private Map<Long, Work> works(long unitId, int year) {
        record Of(long member, Work work) {}
        return sql
                .list(
                        Clause.of(
                                "select * from membership.task where unit_id = ? and year = ? and source = 'year' and annulled_at is null",
                                unitId,
                                year),
                        row -> new Of(row.getLong("member_id"), work(row)))
                .stream()
                .collect(Collectors.toMap(Of::member, Of::work));
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getLong("id"),
                row.getString("party_work"),
                row.getString("public_work"),
                row.getString("text"),
                Sql.id(row, "follower_id"),
                Sql.date(row, "due_on"),
                row.getString("basis"));
    }
}
