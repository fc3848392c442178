package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Directives;
import vn.dangvu.membership.UnitTree;

/** One member is given something to do in the course of the year; or what was given is changed, or taken back. */
@UseCase("work.keep")
@ApplicationScoped
public class GiveTask {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Tasks tasks;

    @Inject
    private Directives directives;

    /**
     * @param basis the conclusion or resolution in words
     * @param directiveId the directing document it carries out, null for none
     */
    public void give(Scope scope, long unitId, String basis, Long directiveId, LocalDate on, Given given) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("unit", unitId, unit.path()).asOf(on).detail("member " + given.memberId());
        int year = on == null ? 0 : on.getYear();
        List<Long> added = tasks.give(scope, unit, new Tasks.Source("between", null, basis, on, year), List.of(given));
        if (added.isEmpty()) {
            throw new OperationRefused("work.given-already");
        }
        if (directiveId != null) {
            var reference = new Directives.Reference(
                    unitId, Tasks.SUBJECT, added.get(0), on, given.text().strip());
            directives.refer(scope, List.of(directiveId), reference);
        }
    }

    /** The same task in other words or until another day, while nothing came of it. */
    public void change(Scope scope, long id, long version, Given given, String reason) {
        mustBeOpen(tasks.take(scope, id, version));
        mustSay(reason);
        if (given.text() == null || given.text().isBlank()) {
            throw new OperationRefused("work.text-missing");
        }
        int changed = sql.update(Clause.of(
                "update membership.task set party_work = ?, public_work = ?, text = ?, due_on = ? where id = ? and assigned_on <= ?",
                Sql.orNull(given.partyWork()),
                Sql.orNull(given.publicWork()),
                given.text().strip(),
                given.due(),
                id,
                given.due()));
        if (changed == 0) {
            throw new OperationRefused("work.due-wrong", given.due());
        }
        scope.trail().detail("changed: " + reason.strip());
    }

    public void takeBack(Scope scope, long id, long version, String reason) {
        mustBeOpen(tasks.take(scope, id, version));
        mustSay(reason);
        sql.update(Clause.of(
                "update membership.task set annulled_at = now(), annulled_by = ?, annulled_reason = ? where id = ?",
                scope.actor(),
                reason.strip(),
                id));
        scope.trail().detail("taken back");
    }

    private static void mustBeOpen(Tasks.Taken task) {
        if (task.settled()) {
            throw new OperationRefused("work.settled");
        }
    }

    private static void mustSay(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("meetings.reason-missing");
        }
    }
}
