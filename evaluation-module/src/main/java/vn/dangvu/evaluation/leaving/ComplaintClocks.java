package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Term;

/**
 * The clocks of complaints, each under the rules of the day it starts: to complain, from the member's receipt of the decision (30 working days about a
 * deletion, one month about discipline); to answer, from the receipt of the complaint. Empty where no text of the first day is known.
 */
final class ComplaintClocks {
    private ComplaintClocks() {}

    static Optional<Deadline> toComplain(Chain chain, LocalDate received, LocalDate today, OfficialCalendar calendar) {
        return clock(chain.disciplinary() ? "discipline.complaint" : "deletion.complaint", received, today, calendar);
    }

    /** How long one may complain of a decision received on that day. */
    static Optional<Term> term(Chain chain, LocalDate received) {
        String key = chain.disciplinary() ? "discipline.complaint" : "deletion.complaint";
        LawOn law = LawBook.shipped().asOf(received);
        return law.knows(key) ? Optional.of(law.term(key)) : Optional.empty();
    }

    static Optional<Deadline> toAnswer(
            Chain chain, Level level, LocalDate received, LocalDate today, OfficialCalendar calendar) {
        String key;
        if (chain.disciplinary()) {
            key = level == Level.CENTRAL ? "discipline.complaint.answer-central" : "discipline.complaint.answer";
        } else {
            key = level == Level.CENTRAL ? "deletion.complaint.answer-central" : "deletion.complaint.answer";
        }
        return clock(key, received, today, calendar);
    }

    private static Optional<Deadline> clock(String key, LocalDate from, LocalDate today, OfficialCalendar calendar) {
        LawOn law = LawBook.shipped().asOf(from);
        return law.knows(key) ? Optional.of(Deadline.of(from, law.term(key), today, calendar)) : Optional.empty();
    }
}
