package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;

/**
 * The clocks of a transfer of Party life. Each runs to its end under the rules of the day it starts; it is empty where no text of that day is
 * known. Days in months that end on a day of rest are not moved.
 */
public final class TransferClocks {
    private TransferClocks() {}

    /** The transfer is begun, since 26/7/2026 completed, from the day on which the decision or contract takes effect. */
    public static Optional<Deadline> start(LocalDate basis, LocalDate today, OfficialCalendar calendar) {
        return clock("transfer.start", basis, today, calendar);
    }

    /** Whether the term that began on this day is kept by beginning the transfer or only by completing it. */
    public static boolean mustBeCompleted(LocalDate basis) {
        LawOn law = LawBook.shipped().asOf(basis);
        return law.knows("transfer.start.completes") && law.flag("transfer.start.completes");
    }

    /** The file is handed in at the other end, from the introduction. */
    public static Optional<Deadline> present(
            LocalDate introduced, boolean abroad, boolean temporary, LocalDate today, OfficialCalendar calendar) {
        String key = !abroad
                ? "transfer.present"
                : temporary ? "transfer.abroad.present-temporary" : "transfer.abroad.present";
        return clock(key, introduced, today, calendar);
    }

    /** After this day without the file the other end considers taking the name off the list (38-HD/BTCTW, II.4.3.1d). */
    public static Optional<Deadline> fileMissing(LocalDate introduced, LocalDate today, OfficialCalendar calendar) {
        return clock("transfer.file-missing", introduced, today, calendar);
    }

    /** The members of a dissolved organisation are transferred. */
    public static Optional<Deadline> afterDissolution(LocalDate closed, LocalDate today, OfficialCalendar calendar) {
        return clock("transfer.after-dissolution", closed, today, calendar);
    }

    /** Whoever comes home from abroad reports. */
    public static Optional<Deadline> afterReturn(LocalDate home, LocalDate today, OfficialCalendar calendar) {
        return clock("transfer.abroad.return", home, today, calendar);
    }

    private static Optional<Deadline> clock(String key, LocalDate start, LocalDate today, OfficialCalendar calendar) {
        if (start == null) {
            return Optional.empty();
        }
        LawOn law = LawBook.shipped().asOf(start);
        return law.knows(key) ? Optional.of(Deadline.of(start, law.term(key), today, calendar)) : Optional.empty();
    }
}
