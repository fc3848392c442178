package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** Meetings are put into the plan: those of a year at once, or one in between. */
@UseCase("meeting.keep")
@ApplicationScoped
public class PlanMeetings {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    /**
     * A meeting of this kind on this day that is in the plan already stays as it is: to send the form twice plans nothing twice.
     *
     * @return how many were new
     */
    public int year(Scope scope, long unitId, List<PlannedMeeting> planned) {
        UnitTree.Place unit = unit(scope, unitId);
        var wrong = new ArrayList<Finding>();
        planned.forEach(p -> wrong.addAll(p.mistakes(unit.type(), unit.name())));
        if (planned.isEmpty()) {
            wrong.add(Finding.error("meetings.nothing-planned", null));
        }
        OperationRefused.ifBlocked(wrong.stream().distinct().toList());
        int added = (int)
                planned.stream().filter(p -> insert(scope, unit, p) != null).count();
        scope.trail().about("unit", unitId, unit.path()).detail("meetings " + added);
        return added;
    }

    /** @return the id */
    public long one(Scope scope, long unitId, PlannedMeeting planned) {
        UnitTree.Place unit = unit(scope, unitId);
        OperationRefused.ifBlocked(planned.mistakes(unit.type(), unit.name()));
        Long id = insert(scope, unit, planned);
        if (id == null) {
            throw new OperationRefused("meetings.planned-already", planned.on());
        }
        scope.trail()
                .about(Meetings.SUBJECT, id, unit.path())
                .asOf(planned.on())
                .detail(planned.kind().code());
        return id;
    }

    private UnitTree.Place unit(Scope scope, long unitId) {
        UnitTree.Place unit = units.covered(scope, unitId);
        if (unit.closed()) {
            throw new OperationRefused("meetings.unit-closed", unit.name());
        }
        return unit;
    }

    private Long insert(Scope scope, UnitTree.Place unit, PlannedMeeting p) {
        return sql.first(
                        Clause.of(
                                "insert into membership.meeting (unit_id, path, kind, topic, planned_on, planned_at, planned_minutes, place,"
                                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                        + " on conflict (unit_id, kind, planned_on) where called_off_at is null do nothing returning id",
                                unit.id(),
                                unit.path(),
                                p.kind().code(),
                                Sql.orNull(p.topic()),
                                p.on(),
                                Sql.orNull(p.at()),
                                Sql.orNull(p.minutes()),
                                Sql.orNull(p.place()),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElse(null);
    }
}
