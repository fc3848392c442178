package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Rule;

/** The rules about waiving or cutting the fee. */
public final class ReliefChecks {
    private static final List<Rule<ReliefWish>> RULES = List.of(
            new ReliefLastsAtMostTwelveMonths(), new ReliefIsWholeOrOneOfTheShares(), new ReliefRestsOnAnApplication());

    private ReliefChecks() {}

    public static List<Finding> of(ReliefWish wish, LawOn law) {
        return law.examine(wish, RULES);
    }
}
