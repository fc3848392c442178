package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** What is done about a difficulty: each step, more time, how it ended, and the answer to the branch. */
@UseCase("visit.keep")
@ApplicationScoped
public class FollowDifficulty {
    public static final List<String> OUTCOMES = List.of("solved", "impossible", "passed-on");

    @Inject
    private Sql sql;

    @Inject
    private AssignedBranches assigned;

    @Inject
    private VisitRoots roots;

    @Inject
    private OfficialClock clock;

    public void step(Scope scope, long id, long version, LocalDate on, String byWhom, String text) {
        VisitRoots.Root root = open(scope, id, version, on);
        AssignedBranches.mustSay(text, "visits.no-text");
        AssignedBranches.mustSay(byWhom, "visits.no-charged");
        write(scope, root, on, byWhom, text);
    }

    /** More time, said openly: the day changes and the step says why. */
    public void extend(Scope scope, long id, long version, LocalDate due, String said) {
        LocalDate today = clock.today();
        VisitRoots.Root root = open(scope, id, version, today);
        AssignedBranches.mustSay(said, "visits.no-reason");
        if (due == null || due.isBefore(today)) {
            throw new OperationRefused("visits.due-wrong", today);
        }
        sql.update(Clause.of("update membership.branch_difficulty set due_on = ? where id = ?", due, id));
        write(scope, root, today, scope.caller().name(), said);
        scope.trail().detail("due " + due);
    }

    public void settle(Scope scope, long id, long version, String outcome, LocalDate on, String result) {
        open(scope, id, version, on);
        AssignedBranches.mustSay(result, "visits.no-text");
        if (!OUTCOMES.contains(outcome)) {
            throw new OperationRefused("visits.no-outcome");
        }
        sql.update(Clause.of(
                "update membership.branch_difficulty set outcome = ?, settled_on = ?, result = ? where id = ?",
                outcome,
                on,
                result.strip(),
                id));
        scope.trail().asOf(on).detail(outcome);
    }

    /** The branch is told how it ended, whatever the outcome. */
    public void answer(Scope scope, long id, long version, LocalDate on, String answer) {
        VisitRoots.Root root = roots.difficulty(scope, id, version);
        mustFit(root, on);
        AssignedBranches.mustSay(answer, "visits.no-text");
        if (root.answered()) {
            throw new OperationRefused("visits.answered-already");
        }
        if (!root.settled()) {
            throw new OperationRefused("visits.answer-early");
        }
        sql.update(Clause.of(
                "update membership.branch_difficulty set answered_on = ?, answer = ? where id = ?",
                on,
                answer.strip(),
                id));
        scope.trail().asOf(on).detail("answered");
    }

    private VisitRoots.Root open(Scope scope, long id, long version, LocalDate on) {
        VisitRoots.Root root = roots.difficulty(scope, id, version);
        mustFit(root, on);
        if (root.settled()) {
            throw new OperationRefused("visits.difficulty-settled");
        }
        return root;
    }

    private void mustFit(VisitRoots.Root root, LocalDate on) {
        assigned.mustBePast(on);
        if (on.isBefore(root.since())) {
            throw new OperationRefused("visits.before-heard", root.since());
        }
    }

    private void write(Scope scope, VisitRoots.Root root, LocalDate on, String byWhom, String text) {
        sql.update(Clause.of(
                "insert into membership.difficulty_step (difficulty_id, path, on_date, by_whom, text, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                root.id(),
                root.path(),
                on,
                byWhom.strip(),
                text.strip(),
                scope.actor(),
                clock.now()));
        scope.trail().asOf(on);
    }
}
