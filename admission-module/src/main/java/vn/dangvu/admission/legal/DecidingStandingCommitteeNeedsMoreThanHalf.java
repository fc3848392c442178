package vn.dangvu.admission.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** The standing committee decides with more than half of its members in office. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 4.3",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "ballot.deciding",
        usedIn = "admission")
class DecidingStandingCommitteeNeedsMoreThanHalf implements Rule<Ballot> {
    @Override
    public List<Finding> examine(Ballot facts, LawOn law) {
        return facts.body().equals("standing-committee")
                        && !law.fraction("ballot.deciding").exceededBy(facts.inFavour(), facts.base())
                ? List.of(Finding.error(
                        "admission.half-missed",
                        law.citation("ballot.deciding"),
                        facts.inFavour(),
                        facts.base(),
                        facts.base() / 2 + 1))
                : List.of();
    }
}
