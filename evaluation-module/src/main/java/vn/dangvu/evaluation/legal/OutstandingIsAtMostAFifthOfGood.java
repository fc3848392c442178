package vn.dangvu.evaluation.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** At most a fifth of those rated good may be outstanding; a fraction of a person is none. */
@Cited(
        instrument = "132-QĐ/TW",
        article = "-",
        mark = Mark.SECOND_HAND,
        source = "thuvienphapluat.vn; lawnet.vn",
        from = "2018-03-08",
        parameters = {"rating.quota", "rating.quota.base"},
        usedIn = "evaluation")
class OutstandingIsAtMostAFifthOfGood implements Rule<RatingCount> {
    @Override
    public List<Finding> examine(RatingCount facts, LawOn law) {
        int allowed = allowed(facts, law);
        return facts.outstanding() > allowed
                ? List.of(Finding.error(
                        "rating.quota-exceeded", law.citation("rating.quota"), facts.outstanding(), allowed))
                : List.of();
    }

    static int allowed(RatingCount facts, LawOn law) {
        boolean both = law.text("rating.quota.base").equals("good-and-outstanding");
        int base = both ? facts.good() + facts.outstanding() : facts.good();
        return base * law.number("rating.quota") / 100;
    }
}
