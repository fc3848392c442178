package vn.dangvu.membership.units;

import java.time.LocalDate;

/**
 * A unit in the list of units, as it was on the day of the list.
 *
 * @param type code, see {@link UnitTypes}
 * @param above name of the unit above, null at the top
 * @param below how many units stood directly under it
 * @param official of those at home in the unit itself, not further down; so are {@code probationary} and {@code guests}
 * @param posts how many people held a post in its committee
 * @param termEnds last day of its committee's term, null when none is recorded
 */
public record UnitLine(
        long id,
        String name,
        String type,
        String above,
        String code,
        LocalDate openedOn,
        int below,
        int official,
        int probationary,
        int guests,
        int posts,
        LocalDate termEnds) {

    public int members() {
        return official + probationary;
    }
}
