package vn.dangvu.membership.legal;

import java.time.LocalDate;

/**
 * An exemption as it is asked for.
 *
 * @param ground age, health, or one of the other reasons
 * @param born null when not known
 * @param paper medical paper or registration of temporary residence, blank when there is none
 * @param until last day, null when none is named
 * @param longContract works twelve months or longer in a unit that has a Party organisation
 */
public record ExemptionWish(
        String ground, LocalDate born, String paper, LocalDate from, LocalDate until, boolean longContract) {

    /** Old or weak: without an end, and for the branch to decide (Điều lệ Đảng, Điều 7). */
    public boolean oldOrWeak() {
        return ground.equals("age") || ground.equals("health");
    }

    boolean hasPaper() {
        return paper != null && !paper.isBlank();
    }
}
