package vn.dangvu.admission.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Who left over the population policy comes back by a rule of the Secretariat, which was not read: the wait is for a person to check. */
@Cited(instrument = "294-QĐ/TW", article = "3.5", mark = Mark.VERIFIED, from = "2025-07-01", usedIn = "admission")
class PopulationPolicyLeaversFollowTheSecretariat implements Rule<Leaver> {
    @Override
    public List<Finding> examine(Leaver facts, LawOn law) {
        return facts.reason().equals(Leaver.POPULATION)
                ? List.of(Finding.warning("admission.again-population", citation()))
                : List.of();
    }
}
