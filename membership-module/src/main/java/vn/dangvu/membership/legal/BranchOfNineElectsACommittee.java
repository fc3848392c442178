package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** From nine official members a branch elects a committee. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 24",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "organisation.branch.committee-from",
        usedIn = {"units", "duties"})
class BranchOfNineElectsACommittee implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        return facts.branch()
                        && facts.committee() < 3
                        && facts.official() >= law.number("organisation.branch.committee-from")
                ? List.of(Finding.note(
                        "units.committee-missing",
                        law.citation("organisation.branch.committee-from"),
                        facts.official(),
                        law.number("organisation.branch.committee-from")))
                : List.of();
    }
}
