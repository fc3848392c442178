package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.legal.CardNumber;
import vn.dangvu.membership.legal.CitizenNumber;
import vn.dangvu.membership.legal.MemberChecks;

/**
 * The whole numbers of one person, for judging them only: what is shown is masked.
 *
 * @param cardSince first day of the card, null when unknown
 */
record HeldNumbers(String citizen, String card, LocalDate cardSince) {

    /** What the numbers say against the person or against each other. */
    List<Finding> against(Declaration d, LocalDate on) {
        var findings = new ArrayList<Finding>(MemberChecks.citizenNumber(
                new CitizenNumber(citizen, d.text(Fact.SEX), d.date(Fact.BORN).orElse(null)), on));
        findings.addAll(MemberChecks.cardNumber(new CardNumber(card, citizen, cardSince), on));
        return findings;
    }

    @Override
    public String toString() {
        return "HeldNumbers";
    }
}
