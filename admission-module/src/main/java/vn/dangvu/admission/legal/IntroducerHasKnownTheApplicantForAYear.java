package vn.dangvu.admission.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** An introducer is an official member and has been together with the applicant for twelve months; one put in by the branch need not. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 4.2",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "admission.introducer.together",
        usedIn = "admission")
class IntroducerHasKnownTheApplicantForAYear implements Rule<Introducer> {
    @Override
    public List<Finding> examine(Introducer facts, LawOn law) {
        var findings = new ArrayList<Finding>();
        if (!facts.official()) {
            findings.add(Finding.error("admission.introducer-not-official", citation()));
        }
        int months = law.number("admission.introducer.together");
        if (!facts.assigned() && Months.between(facts.togetherSince(), facts.on()) < months) {
            findings.add(Finding.error(
                    "admission.introducer-too-new", law.citation("admission.introducer.together"), months));
        }
        return findings;
    }
}
