package vn.dangvu.admission.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Branch and committee propose with at least two thirds of those who count, exactly reckoned. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 4.3",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = {"ballot.proposing", "ballot.delegated"},
        usedIn = "admission")
class ProposingBodiesNeedTwoThirds implements Rule<Ballot> {
    @Override
    public List<Finding> examine(Ballot facts, LawOn law) {
        String key = facts.proposing() ? "ballot.proposing" : "ballot.delegated";
        boolean concerned = facts.proposing() || facts.body().equals("delegated-committee");
        return concerned && !law.fraction(key).reachedBy(facts.inFavour(), facts.base())
                ? List.of(Finding.error(
                        "admission.two-thirds-missed",
                        law.citation(key),
                        facts.inFavour(),
                        facts.base(),
                        law.fraction(key).least(facts.base())))
                : List.of();
    }
}
