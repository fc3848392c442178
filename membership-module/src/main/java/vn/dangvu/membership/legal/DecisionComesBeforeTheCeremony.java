package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Nobody is admitted before the decision exists. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 4.3",
        mark = Mark.VERIFIED,
        from = "1930-02-03",
        usedIn = {"register", "intake"})
class DecisionComesBeforeTheCeremony implements Rule<Joining> {
    @Override
    public List<Finding> examine(Joining facts, LawOn law) {
        return facts.decided() != null
                        && facts.admitted() != null
                        && facts.admitted().certainlyBefore(facts.decided())
                ? List.of(Finding.warning("register.ceremony-before-decision", null, facts.decided(), facts.admitted()))
                : List.of();
    }
}
