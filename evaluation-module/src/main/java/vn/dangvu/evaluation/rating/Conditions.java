package vn.dangvu.evaluation.rating;

import java.util.Arrays;
import java.util.List;
import vn.dangvu.evaluation.legal.EvaluationChecks;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.evaluation.legal.YearOfMember;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.MembersWork;
import vn.dangvu.membership.RatingLevel;

/** What a level asks for that a year does not hold. */
final class Conditions {
    private Conditions() {}

    /** @param points null where none were given: then nothing is asked of them */
    static List<Finding> against(RatingLevel level, Integer points, Evidence year, Regime regime) {
        MembersWork.Tally t = year.tasks().orElse(new MembersWork.Tally(0, 0, 0, 0, 0, 0, 0));
        int failed = t.partly() + t.notDone() + t.overdue();
        var facts = new YearOfMember(
                points,
                Levels.ofRules(level),
                t.inTime() + t.late() + failed,
                t.inTime(),
                t.late(),
                failed,
                year.disciplined());
        return EvaluationChecks.level(facts, regime.law());
    }

    /** Of every level, the best first. */
    static List<ProposeLevel.Choice> all(Integer points, Evidence year, Regime regime) {
        return Arrays.stream(RatingLevel.values())
                .map(level -> new ProposeLevel.Choice(level, against(level, points, year, regime)))
                .toList();
    }
}
