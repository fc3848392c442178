package vn.dangvu.admission.legal;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Term;
import vn.dangvu.kernel.time.Months;

/**
 * The clocks of admission and recognition. Each runs to its end under the rules of the day it starts: a resolution of 30/6/2025 has sixty working
 * days, one of 01/7/2025 forty-five, even when the end lies beyond the change. No text says which rule a file across the change follows; this is
 * the reading chosen. A clock is empty where no text of its first day is known.
 */
public final class AdmissionClocks {
    private AdmissionClocks() {}

    /** The answer to a request for verification, from its sending. */
    public static Optional<Deadline> verification(
            LocalDate sent, boolean abroad, LocalDate today, OfficialCalendar calendar) {
        String key = abroad ? "admission.verification.reply-abroad" : "admission.verification.reply";
        return clock(key, sent, today, calendar);
    }

    /** The last day on which the branch may consider papers as they are. */
    public static Optional<Deadline> papers(LocalDate made, LocalDate today, OfficialCalendar calendar) {
        return clock("admission.dossier.ages", made, today, calendar);
    }

    /** The last day on which the branch may consider with this certificate of the class about the Party. */
    public static Optional<Deadline> certificate(LocalDate issued, LocalDate today, OfficialCalendar calendar) {
        return clock("admission.certificate.valid", issued, today, calendar);
    }

    /** Decision on admission, from the branch's resolution. */
    public static Optional<Deadline> decision(
            LocalDate resolution, boolean extended, LocalDate today, OfficialCalendar calendar) {
        return extendable("admission.decision", "admission.decision.extension", extended, resolution, today, calendar);
    }

    /**
     * The ceremony: from the receipt of the decision, since 26/7/2026 from its issue. The day of issue says which.
     *
     * @param received null when the decision has not arrived: no clock runs yet where it counts from receipt
     */
    public static Optional<Deadline> ceremony(
            LocalDate issued, LocalDate received, LocalDate today, OfficialCalendar calendar) {
        LawOn law = LawBook.shipped().asOf(issued);
        if (!law.knows("admission.ceremony")) {
            return Optional.empty();
        }
        boolean fromIssue = law.text("admission.ceremony.counted-from").equals("issue");
        return Optional.ofNullable(fromIssue ? issued : received)
                .map(start -> Deadline.of(start, law.term("admission.ceremony"), today, calendar));
    }

    /** The new member's own declarations for the file, from the ceremony. */
    public static Optional<Deadline> memberFile(LocalDate ceremony, LocalDate today, OfficialCalendar calendar) {
        return clock("admission.declaration", ceremony, today, calendar);
    }

    /** The end of probation, from the ceremony. */
    public static Optional<Deadline> probation(LocalDate ceremony, LocalDate today, OfficialCalendar calendar) {
        return clock("register.probation", ceremony, today, calendar);
    }

    /** The branch considers recognition, from the end of probation. */
    public static Optional<Deadline> consider(LocalDate probationEnd, LocalDate today, OfficialCalendar calendar) {
        return clock("recognition.consider", probationEnd, today, calendar);
    }

    /** Decision on recognition, from the branch's resolution. */
    public static Optional<Deadline> recognition(
            LocalDate resolution, boolean extended, LocalDate today, OfficialCalendar calendar) {
        return extendable(
                "recognition.decision", "recognition.decision.extension", extended, resolution, today, calendar);
    }

    /** The dossier of somebody who moved goes on to the new place. */
    public static Optional<Deadline> forward(LocalDate movedOn, LocalDate today, OfficialCalendar calendar) {
        return clock("admission.move.forward", movedOn, today, calendar);
    }

    /** The new place decides on a dossier that was passed on, from its receipt. */
    public static Optional<Deadline> decideAfterMove(LocalDate received, LocalDate today, OfficialCalendar calendar) {
        return clock("admission.move.decide", received, today, calendar);
    }

    /** The answer to an objection of the new place, from its receipt. */
    public static Optional<Deadline> objection(LocalDate received, LocalDate today, OfficialCalendar calendar) {
        return clock("admission.move.objection", received, today, calendar);
    }

    /**
     * The day from which a member counts as official, however late the branch met or the decision came: twelve months after the ceremony. Of a
     * ceremony on 29/02/2024 it is 28/02/2025, the last day of a month without that day (see {@link Months}); no text of the Party says so.
     */
    public static LocalDate recognisedFrom(LocalDate ceremony) {
        return Months.after(ceremony, LawBook.shipped().asOf(ceremony).number("register.probation"));
    }

    private static Optional<Deadline> clock(String key, LocalDate start, LocalDate today, OfficialCalendar calendar) {
        LawOn law = LawBook.shipped().asOf(start);
        return law.knows(key) ? Optional.of(Deadline.of(start, law.term(key), today, calendar)) : Optional.empty();
    }

    private static Optional<Deadline> extendable(
            String key,
            String extension,
            boolean extended,
            LocalDate start,
            LocalDate today,
            OfficialCalendar calendar) {
        if (!extended) {
            return clock(key, start, today, calendar);
        }
        LawOn law = LawBook.shipped().asOf(start);
        if (!law.knows(key) || !law.knows(extension)) {
            return Optional.empty();
        }
        Term longer = law.term(key).plus(law.term(extension));
        return Optional.of(Deadline.of(start, longer, today, calendar));
    }
}
