package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;

/** The rules about moving and about staying away from Party life, all findings at once. */
public final class MovementChecks {
    private MovementChecks() {}

    /** Judged by the rules of the day on which it begins. */
    public static List<Finding> temporary(TemporaryStay stay) {
        return LawBook.shipped()
                .asOf(stay.from())
                .examine(stay, List.of(new TemporaryTransferLastsThreeToTwelveMonths()));
    }

    /** @param on the day of the check */
    public static List<Finding> file(SealedFile file, LocalDate on) {
        return LawBook.shipped()
                .asOf(on)
                .examine(
                        file,
                        List.of(
                                new IntroductionPaperHasTheBoxesOfItsKind(),
                                new FileTravelsSealedWithAConfirmedIndex()));
    }

    /** The boxes alone: for a paper that is looked at without the file. */
    public static List<Finding> boxes(SealedFile file, LocalDate on) {
        return LawBook.shipped().asOf(on).examine(file, List.of(new IntroductionPaperHasTheBoxesOfItsKind()));
    }

    /** @param law of the day from which the exemption is asked for, with what the committees above have set themselves */
    public static List<Finding> exemption(ExemptionWish wish, LawOn law) {
        return law.examine(
                wish,
                List.of(
                        new ExemptionForOtherReasonsLastsLessThanTwelveMonths(),
                        new ExemptionOfTheWeakNeedsAMedicalPaper(),
                        new WorkingFarAwayNeedsRegisteredResidence()));
    }

    /** Who decides: the branch itself on the old and weak, a body of the committee on everything else. */
    public static String exemptionBody(ExemptionWish wish, LawOn law) {
        return wish.oldOrWeak()
                ? "branch"
                : law.find("exemption.body").map(v -> (String) v.value()).orElse("standing-committee");
    }
}
