package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** A grass-roots committee unit has at least thirty members. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 21",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "organisation.committee.min-members",
        usedIn = {"units", "duties"})
class CommitteeUnitHasThirtyMembers implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        return facts.committeeUnit() && facts.total() < law.number("organisation.committee.min-members")
                ? List.of(Finding.warning(
                        "units.too-few-for-committee",
                        law.citation("organisation.committee.min-members"),
                        facts.total(),
                        law.number("organisation.committee.min-members")))
                : List.of();
    }
}
