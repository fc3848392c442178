package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Below nine official members a branch elects a secretary, a deputy if needed, but no committee. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 24",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "organisation.branch.committee-from",
        usedIn = {"units", "duties"})
class SmallBranchElectsNoCommittee implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        return facts.branch()
                        && facts.committee() > 2
                        && facts.official() < law.number("organisation.branch.committee-from")
                ? List.of(Finding.warning(
                        "units.committee-too-early",
                        law.citation("organisation.branch.committee-from"),
                        facts.official(),
                        law.number("organisation.branch.committee-from")))
                : List.of();
    }
}
