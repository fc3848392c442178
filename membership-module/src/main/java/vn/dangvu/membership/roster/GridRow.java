package vn.dangvu.membership.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * A member of the grid.
 *
 * @param guest introduced here from another branch for a time
 * @param cells one a meeting, in their order
 */
public record GridRow(long memberId, String name, LocalDate born, boolean guest, List<Cell> cells) {
    public Tally tally() {
        return Tally.of(cells.stream().map(Cell::state).toList());
    }

    /** The given name stands last. */
    public String given() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    public String before() {
        return name.substring(0, name.length() - given().length());
    }
}
