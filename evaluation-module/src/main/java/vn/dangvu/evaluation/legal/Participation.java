package vn.dangvu.evaluation.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.time.Months;

/**
 * Whether a member takes part in the review of a year, and what says so.
 *
 * @param why empty for whoever is reviewed and rated like everybody
 * @param enough the day on which six months have passed since the admission
 */
public record Participation(Part part, List<Finding> why, LocalDate enough) {

    public enum Part {
        RATED,
        /** Reviews, and gets no level: the newly admitted until 2023. */
        REVIEWED,
        LEFT_OUT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Part of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Participation {
        why = List.copyOf(why);
    }

    /** @param law of the day of the review */
    public static Participation of(Reviewed facts, LawOn law) {
        List<Finding> why = law.examine(facts, List.of(new NewExemptAndSuspendedMembersAreNotRated()));
        List<String> leftOut = law.texts("rating.excluded");
        Part part = why.isEmpty()
                ? Part.RATED
                : why.stream().anyMatch(f -> leftOut.contains(reason(f))) ? Part.LEFT_OUT : Part.REVIEWED;
        return new Participation(part, why, Months.after(facts.admitted(), law.number("rating.member-since")));
    }

    /** exempt, suspended, too-new: the first that counts; empty for none. */
    public String reason() {
        return why.isEmpty() ? "" : reason(why.get(0));
    }

    private static String reason(Finding finding) {
        return finding.key().substring(finding.key().indexOf('.') + 1);
    }
}
