package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** A branch needs three official members. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 21",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "organisation.branch.min-official",
        usedIn = {"units", "duties"})
class BranchHasThreeOfficialMembers implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        return facts.branch() && facts.official() < law.number("organisation.branch.min-official")
                ? List.of(Finding.warning(
                        "units.too-few-official",
                        law.citation("organisation.branch.min-official"),
                        facts.official(),
                        law.number("organisation.branch.min-official")))
                : List.of();
    }
}
