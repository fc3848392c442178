package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** A grass-roots committee of nine or more elects a standing committee. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 22",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "organisation.committee.standing-from",
        usedIn = {"units", "duties"})
class CommitteeOfNineElectsAStandingCommittee implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        return facts.committeeUnit()
                        && facts.standing() == 0
                        && facts.committee() >= law.number("organisation.committee.standing-from")
                ? List.of(Finding.note(
                        "units.standing-missing",
                        law.citation("organisation.committee.standing-from"),
                        facts.committee(),
                        law.number("organisation.committee.standing-from")))
                : List.of();
    }
}
