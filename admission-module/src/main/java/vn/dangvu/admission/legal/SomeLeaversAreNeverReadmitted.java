package vn.dangvu.admission.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Whoever abandoned Party life, left at own wish, split the ranks or was convicted is not admitted again. */
@Cited(
        instrument = "29-QĐ/TW",
        article = "3.5",
        mark = Mark.SECOND_HAND,
        source = "thuvienphapluat.vn",
        from = "2016-07-25",
        parameters = "readmission.never",
        usedIn = "admission")
class SomeLeaversAreNeverReadmitted implements Rule<Leaver> {
    @Override
    public List<Finding> examine(Leaver facts, LawOn law) {
        boolean excused = facts.reason().equals("own-wish") && facts.familyHardship();
        return law.texts("readmission.never").contains(facts.reason()) && !excused
                ? List.of(Finding.error("admission.again-never", law.citation("readmission.never"), facts.reason()))
                : List.of();
    }
}
