package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** The standing committee is at most a third of the committee. */
@Cited(
        instrument = "208-QĐ/TW",
        article = "-",
        mark = Mark.SECOND_HAND,
        source = "Bộ câu hỏi tìm hiểu Quy định 208-QĐ/TW, câu 96",
        from = "2026-07-26",
        parameters = "organisation.committee.standing-share",
        usedIn = {"units", "duties"})
class StandingCommitteeIsAtMostAThird implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        return law.fraction("organisation.committee.standing-share").exceededBy(facts.standing(), facts.committee())
                ? List.of(Finding.warning(
                        "units.standing-too-large",
                        law.citation("organisation.committee.standing-share"),
                        facts.standing(),
                        facts.committee()))
                : List.of();
    }
}
