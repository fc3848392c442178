package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Nobody becomes official before being admitted. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 5.1",
        mark = Mark.VERIFIED,
        from = "1930-02-03",
        usedIn = {"register", "intake"})
class RecognitionFollowsAdmission implements Rule<Joining> {
    @Override
    public List<Finding> examine(Joining facts, LawOn law) {
        return facts.entered() != null
                        && facts.recognised() != null
                        && facts.recognised().certainlyBefore(facts.entered())
                ? List.of(
                        Finding.error("register.official-before-admission", null, facts.entered(), facts.recognised()))
                : List.of();
    }
}
