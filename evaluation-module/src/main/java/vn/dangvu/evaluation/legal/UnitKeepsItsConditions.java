package vn.dangvu.evaluation.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/**
 * What the level of a collective asks for beside its points: tasks in time, for outstanding also work beyond what was asked and
 * every earlier fault put
 * right. Fewer than seventy of a hundred tasks done speaks for not done. Told, the competent level weighs it.
 */
@Cited(
        instrument = "366-QĐ/TW",
        article = "Điều 11",
        mark = Mark.VERIFIED,
        from = "2025-08-30",
        parameters = {"rating.late-tasks", "rating.unit.failed-tasks", "rating.unit.beyond"},
        usedIn = "evaluation")
class UnitKeepsItsConditions implements Rule<YearOfUnit> {
    private static final int ALL = 100;

    @Override
    public List<Finding> examine(YearOfUnit facts, LawOn law) {
        var found = new ArrayList<Finding>();
        if (facts.level().equals("not-done")) {
            return found;
        }
        tasks(facts, law, found);
        if (facts.level().equals("outstanding")) {
            int beyond = law.number("rating.unit.beyond");
            if (facts.beyond() == null || facts.beyond() < beyond) {
                found.add(Finding.error(
                        "rating.unit-beyond", law.citation("rating.unit.beyond"), said(facts.beyond()), beyond));
            }
            if (facts.mended() == null || facts.mended() < ALL) {
                found.add(
                        Finding.error("rating.unit-mended", law.citation("rating.unit.beyond"), said(facts.mended())));
            }
        }
        return found;
    }

    private static void tasks(YearOfUnit facts, LawOn law, List<Finding> found) {
        int late = law.number("rating.late-tasks");
        int failed = law.number("rating.unit.failed-tasks");
        boolean done = facts.level().equals("done");
        if (facts.failed() * ALL > facts.tasks() * failed) {
            found.add(Finding.error(
                    "rating.unit-failed",
                    law.citation("rating.unit.failed-tasks"),
                    facts.failed(),
                    facts.tasks(),
                    ALL - failed));
        } else if (!done && facts.failed() > 0) {
            found.add(Finding.error(
                    "rating.tasks-failed", law.citation("rating.late-tasks"), facts.failed(), facts.tasks()));
        }
        if (done ? facts.late() * ALL > facts.tasks() * late : facts.late() > 0) {
            found.add(Finding.error(
                    done ? "rating.tasks-too-late" : "rating.tasks-late",
                    law.citation("rating.late-tasks"),
                    facts.late(),
                    facts.tasks(),
                    done ? late : 0));
        }
    }

    private static Object said(Integer percent) {
        return percent == null ? "–" : percent;
    }
}
