package vn.dangvu.admission.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** Nobody is admitted again before thirty-six months have passed, unless a wait of its own is set for the case. */
@Cited(
        instrument = "29-QĐ/TW",
        article = "3.5",
        mark = Mark.SECOND_HAND,
        source = "thuvienphapluat.vn",
        from = "2016-07-25",
        parameters = "readmission.wait",
        usedIn = "admission")
class ReadmissionWaitsThirtySixMonths implements Rule<Leaver> {
    @Override
    public List<Finding> examine(Leaver facts, LawOn law) {
        if (hasAWaitOfItsOwn(facts, law)) {
            return List.of();
        }
        LocalDate first = Months.after(facts.left(), law.number("readmission.wait"));
        return facts.asks().isBefore(first)
                ? List.of(Finding.error("admission.again-too-early", law.citation("readmission.wait"), first))
                : List.of();
    }

    /** 294-QĐ/TW, 3.5; no text about these cases is known for an earlier day. */
    private static boolean hasAWaitOfItsOwn(Leaver facts, LawOn law) {
        boolean special =
                facts.reason().equals(Leaver.MINOR_CRIME) || facts.reason().equals(Leaver.POPULATION);
        return special && law.knows("readmission.wait-after-record");
    }
}
