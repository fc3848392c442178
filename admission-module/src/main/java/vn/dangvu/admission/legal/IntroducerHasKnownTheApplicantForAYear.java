package vn.dangvu.admission.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
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
        if (!facts.assigned()) {
            together(facts, law, findings);
        }
        return findings;
    }

    private static void together(Introducer facts, LawOn law, List<Finding> findings) {
        int months = law.number("admission.introducer.together");
        Citation cited = law.citation("admission.introducer.together");
        if (facts.togetherSince() == null) {
            findings.add(Finding.error("admission.introducer-since-missing", cited, months));
            return;
        }
        LocalDate full = Months.after(facts.togetherSince(), months);
        if (facts.on().isBefore(full)) {
            int passed = Math.max(0, Months.between(facts.togetherSince(), facts.on()));
            findings.add(Finding.error("admission.introducer-too-new", cited, months, passed, full));
        }
    }
}
