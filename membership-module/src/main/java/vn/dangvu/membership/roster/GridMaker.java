package vn.dangvu.membership.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.membership.UnitTree;

/** Puts a grid together from who belonged and what is written down. */
public final class GridMaker {
    private final UnitTree.Place unit;
    private final List<GridMeeting> meetings;
    private final Map<Long, Person> people = new LinkedHashMap<>(); // in the order of their names, as they come
    private final Map<String, Belonging> places = new HashMap<>();
    private final Map<Long, Map<Long, Cell>> cells = new HashMap<>();

    private record Person(long id, String name, LocalDate born, boolean guest) {}

    public GridMaker(UnitTree.Place unit, List<GridMeeting> meetings) {
        this.unit = unit;
        this.meetings = meetings;
    }

    public GridMaker belongs(Roster.Place p) {
        people.put(p.member(), new Person(p.member(), p.name(), p.born(), p.belonging() == Belonging.GUEST));
        places.put(p.member() + " " + p.day(), p.belonging());
        return this;
    }

    /** Somebody with an entry is shown although the register has him elsewhere by now. */
    public void written(long member, String name, LocalDate born, Cell cell) {
        people.putIfAbsent(member, new Person(member, name, born, false));
        cells.computeIfAbsent(member, id -> new HashMap<>()).put(cell.meetingId(), cell);
    }

    public Grid grid() {
        var rows = new ArrayList<GridRow>();
        for (Person p : people.values()) {
            Map<Long, Cell> own = cells.getOrDefault(p.id, Map.of());
            rows.add(new GridRow(
                    p.id,
                    p.name,
                    p.born,
                    p.guest,
                    meetings.stream()
                            .map(m -> cell(m, own.get(m.id()), places.get(p.id + " " + m.day())))
                            .toList()));
        }
        return new Grid(unit, meetings, rows);
    }

    private static Cell cell(GridMeeting meeting, Cell written, Belonging belonging) {
        AttendanceState proposed =
                belonging == null ? null : AttendanceState.proposed(belonging).orElse(null);
        return written == null
                ? Cell.empty(meeting.id(), proposed, belonging != null)
                : written.proposing(proposed, belonging != null);
    }
}
