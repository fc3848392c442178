package vn.dangvu.evaluation.legal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Term;
import vn.dangvu.kernel.legal.Version;

/**
 * The rules under which a year is reviewed: those in force on the day of the review. Three so far: 132 with 21-HD, 124 with 25-HD, 366 with 43-HD.
 * What a regime does not say is not filled in from another.
 */
public final class Regime {
    private final LawOn law;

    private Regime(LawOn law) {
        this.law = law;
    }

    /** @param law of the day of the review, for the unit that reviews */
    public static Regime of(LawOn law) {
        return new Regime(law);
    }

    /** Was anything in force on that day? Before 08/3/2018 nothing that is known here. */
    public boolean known() {
        return law.knows("rating.scale");
    }

    public LawOn law() {
        return law;
    }

    /** The regulation it rests on: 366-QĐ/TW. */
    public Citation citation() {
        return law.citation("rating.scale");
    }

    /** levels, grades or points. */
    public String scale() {
        return law.text("rating.scale");
    }

    public boolean byPoints() {
        return scale().equals("points");
    }

    /** Grades are what the level is found by; before, they stand on the paper beside it. */
    public boolean byGrades() {
        return scale().equals("grades");
    }

    /** The parts that a member of a group grades, in the order of the paper; empty where nobody grades. */
    public List<String> graded(String group) {
        return parts("rating.grades." + (group.equals("leader") ? group : "plain"));
    }

    /** The parts that a unit grades in its report. */
    public List<String> gradedByUnits() {
        return parts("rating.grades.unit");
    }

    private List<String> parts(String key) {
        return law.knows(key) ? law.texts(key) : List.of();
    }

    /** The most that the common criteria give; empty where nobody counts points. */
    public Optional<Integer> common() {
        return law.find("rating.points.common").map(v -> (Integer) v.value());
    }

    public Optional<Integer> results() {
        return law.find("rating.points.results").map(v -> (Integer) v.value());
    }

    /** The number of the paper for a group; empty before its guidance came out. */
    public Optional<String> form(String group) {
        String kind = List.of("leader", "outside").contains(group) ? group : "plain";
        return law.find("rating.form." + kind).map(v -> (String) v.value());
    }

    /** @param outstandingUnit the competent level has decided that the unit is outstanding; before 2025 that changed nothing */
    public int capPercent(boolean outstandingUnit) {
        Optional<Version> raised = law.find("rating.quota.outstanding-unit");
        return outstandingUnit && raised.isPresent() ? (Integer) raised.get().value() : law.number("rating.quota");
    }

    public boolean knowsOutstandingUnits() {
        return law.knows("rating.quota.outstanding-unit");
    }

    public String capReading() {
        return law.text("rating.quota.base");
    }

    /** The day before which everything is finished; empty where no text that is known here names one. */
    public Optional<LocalDate> finishBefore(int year) {
        return law.find("rating.finish-before").map(v -> day(year, (String) v.value()));
    }

    /** A day early in the year belongs to the year after the one that is rated. */
    private static LocalDate day(int year, String written) {
        try {
            MonthDay day = MonthDay.parse("--" + written);
            return day.atYear(day.getMonthValue() < 7 ? year + 1 : year);
        } catch (DateTimeException e) {
            throw new IllegalStateException("rating.finish-before is no month and day: " + written, e);
        }
    }

    /** How long before the meeting the draft is sent; empty where nothing is said. */
    public Optional<Term> draftBefore() {
        return law.knows("rating.draft-before") ? Optional.of(law.term("rating.draft-before")) : Optional.empty();
    }
}
