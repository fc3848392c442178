package vn.dangvu.membership.register;

import java.time.LocalDate;

/**
 * One bar of a member's life: a standing, a stay in a unit, a circumstance, a post or a number.
 *
 * @param lane standing, stay, circumstance, position, number
 * @param code of the standing, the kind of stay, of circumstance, of post, of number
 * @param label the unit's name or the number (card and citizen's number masked)
 * @param from null: since always; {@code to}: first day it no longer held, null while it lasts
 * @param how how it began: code of arrival, elected or appointed; for standing the reason of leaving
 * @param ended how a stay ended
 * @param detail in words: from where, why, which duty
 * @param decision number and day of the paper
 */
public record FilePeriod(
        String lane,
        String code,
        String label,
        LocalDate from,
        LocalDate to,
        String how,
        String ended,
        String detail,
        String decision) {

    public boolean holds(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }
}
