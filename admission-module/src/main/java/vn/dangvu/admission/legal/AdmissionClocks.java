package vn.dangvu.admission.legal;

import java.time.LocalDate;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Term;

/**
 * The clocks of admission and recognition. Each runs under the rules of the day it starts: a resolution of 30/6/2025 has sixty working days, one of
 * 01/7/2025 forty-five. No text says which rule a file across the change follows; this is the reading chosen.
 */
public final class AdmissionClocks {
    private AdmissionClocks() {}

    /** Decision on admission, from the branch's resolution. */
    public static Deadline decision(
            LocalDate resolution, boolean extended, LocalDate today, OfficialCalendar calendar) {
        return clock("admission.decision", extended, resolution, today, calendar);
    }

    /** Decision on recognition, from the branch's resolution. */
    public static Deadline recognition(
            LocalDate resolution, boolean extended, LocalDate today, OfficialCalendar calendar) {
        return clock("recognition.decision", extended, resolution, today, calendar);
    }

    /** The ceremony: from the receipt of the decision, since 26/7/2026 from its issue. */
    public static Deadline ceremony(LocalDate issued, LocalDate received, LocalDate today, OfficialCalendar calendar) {
        LawOn law = LawBook.shipped().asOf(issued);
        boolean fromIssue = law.text("admission.ceremony.counted-from").equals("issue");
        return Deadline.of(fromIssue ? issued : received, law.term("admission.ceremony"), today, calendar);
    }

    private static Deadline clock(
            String key, boolean extended, LocalDate start, LocalDate today, OfficialCalendar calendar) {
        LawOn law = LawBook.shipped().asOf(start);
        Term term = law.term(key);
        return Deadline.of(start, extended ? term.plus(law.term(key + ".extension")) : term, today, calendar);
    }
}
