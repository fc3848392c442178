package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** A branch of thirty members or more is divided into party groups. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 24",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "organisation.branch.groups-from",
        usedIn = {"units", "duties"})
class LargeBranchHasPartyGroups implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        return facts.branch() && facts.groups() == 0 && facts.total() >= law.number("organisation.branch.groups-from")
                ? List.of(Finding.warning(
                        "units.no-groups",
                        law.citation("organisation.branch.groups-from"),
                        facts.total(),
                        law.number("organisation.branch.groups-from")))
                : List.of();
    }
}
