package vn.dangvu.membership.roster;

import java.util.List;
import java.util.Optional;
import vn.dangvu.membership.UnitTree;

/** The attendance of a branch: members by name, meetings by day. */
public record Grid(UnitTree.Place unit, List<GridMeeting> meetings, List<GridRow> rows) {

    public Tally tally(int column) {
        return Tally.of(rows.stream().map(r -> r.cells().get(column).state()).toList());
    }

    public Tally tally() {
        return rows.stream().map(GridRow::tally).reduce(new Tally(0, 0, 0, 0), Tally::and);
    }

    /** Those who belonged and of whom nothing is written down yet. */
    public long unrecorded(int column) {
        return rows.stream()
                .map(r -> r.cells().get(column))
                .filter(c -> c.belongs() && c.state() == null)
                .count();
    }

    public Optional<Cell> cell(long meeting, long member) {
        return rows.stream()
                .filter(r -> r.memberId() == member)
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.meetingId() == meeting)
                .findFirst();
    }
}
