package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** Writes down what a branch finds difficult, who is to solve it and by when. */
@UseCase("visit.keep")
@ApplicationScoped
public class HearDifficulty {
    @Inject
    private Sql sql;

    @Inject
    private AssignedBranches assigned;

    @Inject
    private Law law;

    @Inject
    private Calendars calendars;

    @Inject
    private OfficialClock clock;

    /**
     * @param visitId the visit it was heard at, null for none
     * @param charged who is to solve it
     * @param dueOn null: counted by the rule in force
     */
    public record Heard(long unitId, Long visitId, LocalDate on, String text, String charged, LocalDate dueOn) {}

    public long hear(Scope scope, Heard heard) {
        assigned.mustBePast(heard.on());
        AssignedBranches.mustSay(heard.text(), "visits.no-text");
        AssignedBranches.mustSay(heard.charged(), "visits.no-charged");
        UnitTree.Place unit = assigned.must(scope, heard.unitId(), heard.on());
        LocalDate due =
                heard.dueOn() == null ? deadline(unit.path(), heard.on()).due() : heard.dueOn();
        if (due.isBefore(heard.on())) {
            throw new OperationRefused("visits.due-wrong", heard.on());
        }
        long id = sql.first(
                        Clause.of(
                                "insert into membership.branch_difficulty (unit_id, path, visit_id, member_id, keeper, heard_on, text, charged,"
                                        + " due_on, recorded_by, recorded_at) select ?, ?, (select v.id from membership.branch_visit v where v.id = ?"
                                        + " and v.unit_id = ?), ?, ?, ?, ?, ?, ?, ?, ? on conflict do nothing returning id",
                                unit.id(),
                                unit.path(),
                                Sql.orNull(heard.visitId()),
                                unit.id(),
                                AssignedBranches.self(scope),
                                scope.caller().name(),
                                heard.on(),
                                heard.text().strip(),
                                heard.charged().strip(),
                                due,
                                scope.actor(),
                                clock.now()),
                        row -> row.getLong(1))
                .orElseThrow(() -> new OperationRefused("visits.heard-already"));
        scope.trail().about("branch-difficulty", id, unit.path()).asOf(heard.on());
        return id;
    }

    /** How the day is counted when none is said. */
    private Deadline deadline(String path, LocalDate on) {
        return Deadline.of(on, law.asOf(on, path).term("difficulty.answer"), clock.today(), calendars.inForce());
    }
}
