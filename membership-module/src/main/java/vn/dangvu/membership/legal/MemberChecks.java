package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Rule;

/** The rules about a member's file, all findings at once. Sentences stand under the findings' keys. */
public final class MemberChecks {
    private MemberChecks() {}

    /** Each date is judged by the rules of its own day: joining by those of the day of joining. */
    public static List<Finding> joining(Joining facts) {
        var findings = new ArrayList<Finding>();
        if (facts.entered() != null) {
            findings.addAll(lawOf(facts.entered().latest())
                    .examine(
                            facts,
                            List.of(
                                    new AdmissionComesAfterTheEighteenthBirthday(),
                                    new AdmissionAfterSixtyIsTheException(),
                                    new DecisionComesBeforeTheCeremony(),
                                    new RecognitionFollowsAdmission(),
                                    new ProbationLastsTwelveMonths())));
        }
        if (facts.recognised() != null) {
            findings.addAll(
                    one(facts, facts.recognised().latest(), new RecognitionTakesEffectOnTheDayTheProbationEnds()));
        }
        return findings;
    }

    /** @param law of the day of the correction */
    public static List<Finding> birthDate(BirthDateChange facts, LawOn law) {
        return law.examine(facts, List.of(new BirthDateIsNeverAdjusted()));
    }

    public static List<Finding> citizenNumber(CitizenNumber facts, LocalDate on) {
        return one(facts, on, new CitizenNumberFitsThePerson());
    }

    public static List<Finding> cardNumber(CardNumber facts, LocalDate on) {
        return one(facts, on, new NewCardsCarryTheCitizenNumber());
    }

    public static List<Finding> transfer(TransferWish facts, LocalDate on) {
        return one(facts, on, new TransferWaitsForInspectionAndComplaint());
    }

    private static <T> List<Finding> one(T facts, LocalDate on, Rule<T> rule) {
        return lawOf(on).examine(facts, List.of(rule));
    }

    private static LawOn lawOf(LocalDate day) {
        return LawBook.shipped().asOf(day);
    }
}
