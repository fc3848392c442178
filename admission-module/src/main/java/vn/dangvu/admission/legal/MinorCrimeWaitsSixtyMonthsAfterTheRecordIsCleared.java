package vn.dangvu.admission.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** Whoever was convicted of a minor crime waits sixty months after the criminal record is cleared; this takes the place of the thirty-six months. */
@Cited(
        instrument = "294-QĐ/TW",
        article = "3.5",
        mark = Mark.VERIFIED,
        from = "2025-07-01",
        parameters = "readmission.wait-after-record",
        usedIn = "admission")
class MinorCrimeWaitsSixtyMonthsAfterTheRecordIsCleared implements Rule<Leaver> {
    @Override
    public List<Finding> examine(Leaver facts, LawOn law) {
        if (!facts.reason().equals(Leaver.MINOR_CRIME)) {
            return List.of();
        }
        int months = law.number("readmission.wait-after-record");
        Citation cited = law.citation("readmission.wait-after-record");
        if (facts.recordCleared() == null) {
            return List.of(Finding.error("admission.again-record-not-cleared", cited, months));
        }
        LocalDate first = Months.after(facts.recordCleared(), months);
        return facts.asks().isBefore(first)
                ? List.of(Finding.error("admission.again-record-too-new", cited, months, first))
                : List.of();
    }
}
