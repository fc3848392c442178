package vn.dangvu.admission.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** One is admitted again once only. */
@Cited(
        instrument = "29-QĐ/TW",
        article = "3.5",
        mark = Mark.SECOND_HAND,
        source = "thuvienphapluat.vn",
        from = "2016-07-25",
        parameters = "readmission.times",
        usedIn = "admission")
class ReadmissionHappensOnce implements Rule<Leaver> {
    @Override
    public List<Finding> examine(Leaver facts, LawOn law) {
        return facts.readmitted() >= law.number("readmission.times")
                ? List.of(
                        Finding.error("admission.again-already", law.citation("readmission.times"), facts.readmitted()))
                : List.of();
    }
}
