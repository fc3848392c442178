package vn.dangvu.membership.reliefs;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.membership.legal.ReliefWish;

/**
 * An application as it is filled in.
 *
 * @param percent taken off; 100 is an exemption
 * @param until the last month
 * @param appliedOn day of the application, null when there is none
 * @param renews the one that ends, null for a first application
 * @param opinion of the branch, empty when the member asks himself
 */
public record ReliefForm(
        int percent,
        YearMonth from,
        YearMonth until,
        String reason,
        String detail,
        LocalDate appliedOn,
        Long renews,
        String opinion) {

    ReliefWish wish() {
        return new ReliefWish(percent, from, until, reason, appliedOn != null);
    }
}
