package vn.dangvu.admission.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/**
 * Two official members vouch, or one beside a resolution of the Youth Union; where there is no Youth Union, of the trade union. The age of youth
 * is known from a local text only: it warns.
 */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 4.1",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = {
            "admission.introducers",
            "admission.introducers.beside-resolution",
            "admission.youth.age-max",
            "admission.youth.cadre-age-max"
        },
        usedIn = "admission")
class EnoughPeopleVouchForTheApplicant implements Rule<Introduction> {
    @Override
    public List<Finding> examine(Introduction facts, LawOn law) {
        var findings = new ArrayList<Finding>();
        boolean resolved = facts.youthUnionResolution() || facts.tradeUnionResolution() && !facts.youthUnionExists();
        int alone = law.number("admission.introducers");
        int beside = law.number("admission.introducers.beside-resolution");
        int missing = (resolved ? beside : alone) - facts.officialMembers();
        if (missing > 0) {
            findings.add(
                    resolved
                            ? Finding.error(
                                    "admission.introducers-beside-missing",
                                    law.citation("admission.introducers.beside-resolution"),
                                    missing)
                            : Finding.error(
                                    "admission.introducers-missing",
                                    law.citation("admission.introducers"),
                                    facts.officialMembers(),
                                    alone,
                                    beside));
        }
        if (facts.tradeUnionResolution() && facts.youthUnionExists() && !facts.youthUnionResolution()) {
            findings.add(Finding.warning("admission.trade-union-beside-youth-union", citation()));
        }
        if (facts.ageInYears() != null && law.knows("admission.youth.age-max")) {
            youth(facts, law, findings);
        }
        return findings;
    }

    private static void youth(Introduction facts, LawOn law, List<Finding> findings) {
        int age = facts.ageInYears();
        int max = law.number("admission.youth.age-max");
        if (facts.youthUnionResolution() && age > max) {
            findings.add(Finding.warning(
                    "admission.youth-age-passed",
                    law.citation("admission.youth.age-max"),
                    age,
                    max,
                    law.number("admission.youth.cadre-age-max")));
        } else if (facts.youthUnionExists() && !facts.youthUnionResolution() && age <= max) {
            findings.add(Finding.warning(
                    "admission.youth-union-not-heard", law.citation("admission.youth.age-max"), age, max));
        }
    }
}
