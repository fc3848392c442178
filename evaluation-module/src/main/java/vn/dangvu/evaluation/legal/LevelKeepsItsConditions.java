package vn.dangvu.evaluation.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/**
 * Beside the points each level asks something of the tasks: outstanding and good that all were done in time, done that all were done and few late. More
 * than half failed, or a discipline in the year, speaks for not done: told, the competent level weighs it.
 */
@Cited(
        instrument = "366-QĐ/TW",
        article = "Điều 11",
        mark = Mark.VERIFIED,
        from = "2025-08-30",
        parameters = {"rating.late-tasks", "rating.failed-tasks"},
        usedIn = "evaluation")
class LevelKeepsItsConditions implements Rule<YearOfMember> {
    private static final int ALL = 100;

    @Override
    public List<Finding> examine(YearOfMember facts, LawOn law) {
        var found = new ArrayList<Finding>();
        if (facts.level().equals("not-done")) {
            return found;
        }
        int late = law.number("rating.late-tasks");
        if (facts.failed() > 0) {
            found.add(Finding.error(
                    "rating.tasks-failed", law.citation("rating.late-tasks"), facts.failed(), facts.tasks()));
        }
        boolean done = facts.level().equals("done");
        if (done ? facts.late() * ALL > facts.tasks() * late : facts.late() > 0) {
            found.add(Finding.error(
                    done ? "rating.tasks-too-late" : "rating.tasks-late",
                    law.citation("rating.late-tasks"),
                    facts.late(),
                    facts.tasks(),
                    done ? late : 0));
        }
        return found;
    }
}
