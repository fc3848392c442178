package vn.dangvu.evaluation.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** More than half of the tasks failed, or disciplined in the year: not done, unless the competent level weighs it otherwise and says why. */
@Cited(
        instrument = "132-QĐ/TW",
        article = "Điều 12.4c",
        mark = Mark.VERIFIED,
        from = "2018-03-08",
        parameters = "rating.failed-tasks",
        usedIn = "evaluation")
class GraveFailingsSpeakForNotDone implements Rule<YearOfMember> {
    private static final int ALL = 100;

    @Override
    public List<Finding> examine(YearOfMember facts, LawOn law) {
        var found = new ArrayList<Finding>();
        if (facts.level().equals("not-done")) {
            return found;
        }
        int share = law.number("rating.failed-tasks");
        if (facts.failed() * ALL > facts.tasks() * share) {
            found.add(Finding.error(
                    "rating.half-failed", law.citation("rating.failed-tasks"), facts.failed(), facts.tasks(), share));
        }
        if (facts.disciplined()) {
            found.add(Finding.error("rating.disciplined", law.citation("rating.failed-tasks")));
        }
        return found;
    }
}
