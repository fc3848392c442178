package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** A branch committee has seven members at most. */
@Cited(
        instrument = "294-QĐ/TW",
        article = "23",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "organisation.branch.committee-max",
        usedIn = {"units", "duties"})
class BranchCommitteeHasAtMostSeven implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        return facts.branch() && facts.committee() > law.number("organisation.branch.committee-max")
                ? List.of(Finding.warning(
                        "units.committee-too-large",
                        law.citation("organisation.branch.committee-max"),
                        facts.committee(),
                        law.number("organisation.branch.committee-max")))
                : List.of();
    }
}
