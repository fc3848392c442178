package vn.dangvu.evaluation.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.membership.Ballots;

/** The rules of reviewing, rating and screening, all findings at once. */
public final class EvaluationChecks {
    private EvaluationChecks() {}

    public static List<Finding> reviewed(Reviewed facts) {
        return lawOf(facts.review()).examine(facts, List.of(new NewExemptAndSuspendedMembersAreNotRated()));
    }

    /** @param law of the deciding committee: the base of the quota may be set locally */
    public static List<Finding> quota(RatingCount facts, LawOn law) {
        return law.examine(facts, List.of(new OutstandingIsAtMostAFifthOfGood()));
    }

    /** How many may be outstanding. */
    public static int quotaAllows(RatingCount facts, LawOn law) {
        return OutstandingIsAtMostAFifthOfGood.allowed(facts, law);
    }

    public static List<Finding> score(Score facts, LocalDate on) {
        return lawOf(on).examine(facts, List.of(new LevelIsNotAboveTheScore()));
    }

    /** Everything a level asks for that does not hold: points, tasks, no discipline. Nothing of it decides; whoever proposes the level says why. */
    public static List<Finding> level(YearOfMember facts, LawOn law) {
        var found = new ArrayList<Finding>();
        if (facts.points() != null) {
            found.addAll(law.examine(new Score(facts.points(), facts.level()), List.of(new LevelIsNotAboveTheScore())));
        }
        found.addAll(law.examine(facts, List.of(new LevelKeepsItsConditions(), new GraveFailingsSpeakForNotDone())));
        return found;
    }

    /** Everything the level of a collective asks for that does not hold. As with a member it decides nothing. */
    public static List<Finding> unit(YearOfUnit facts, LawOn law) {
        var found = new ArrayList<Finding>();
        if (facts.points() != null) {
            found.addAll(law.examine(new Score(facts.points(), facts.level()), List.of(new LevelIsNotAboveTheScore())));
        }
        found.addAll(law.examine(
                facts,
                List.of(
                        new UnitKeepsItsConditions(),
                        new GradesKeepTheLevelOfAUnit(),
                        new DisciplineSpeaksAgainstTheUnit())));
        return found;
    }

    /** More than half of those who may vote: no text sets another share for a rating. */
    public static Ballots.Majority majority() {
        return new Ballots.Majority("rating.vote", true);
    }

    /** @param law of the branch: the reading of "three months in a year" may be set locally */
    public static List<Finding> missed(MissedMonths facts, LawOn law) {
        return law.examine(facts, List.of(new ThreeMissedMonthsCallForTheBranch()));
    }

    public static List<Finding> history(RatingHistory facts, LawOn law) {
        return law.examine(facts, List.of(new PoorYearsInARowCallForHelp()));
    }

    private static LawOn lawOf(LocalDate day) {
        return LawBook.shipped().asOf(day);
    }
}
