package vn.dangvu.evaluation.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** Everybody is rated except exempted and suspended members and those admitted less than six months ago. */
@Cited(
        instrument = "132-QĐ/TW",
        article = "-",
        mark = Mark.SECOND_HAND,
        source = "thuvienphapluat.vn; lawnet.vn",
        from = "2018-03-08",
        parameters = "rating.member-since",
        usedIn = "evaluation")
class NewExemptAndSuspendedMembersAreNotRated implements Rule<Reviewed> {
    @Override
    public List<Finding> examine(Reviewed facts, LawOn law) {
        var findings = new ArrayList<Finding>();
        Citation citation = law.citation("rating.member-since");
        if (facts.exempt()) {
            findings.add(Finding.note("rating.exempt", citation));
        }
        if (facts.suspended()) {
            findings.add(Finding.note("rating.suspended", citation));
        }
        int months = law.number("rating.member-since");
        if (Months.between(facts.admitted(), facts.review()) < months) {
            findings.add(Finding.note("rating.too-new", citation, months));
        }
        return findings;
    }
}
