package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** A branch of more than thirty members under a committee needs the consent of the superior level. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 21",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "organisation.branch.consent-above",
        usedIn = {"units", "duties"})
class BranchOverThirtyNeedsConsent implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        return facts.branch() && !facts.consented() && facts.total() > law.number("organisation.branch.consent-above")
                ? List.of(Finding.warning(
                        "units.too-many-without-consent",
                        law.citation("organisation.branch.consent-above"),
                        facts.total(),
                        law.number("organisation.branch.consent-above")))
                : List.of();
    }
}
