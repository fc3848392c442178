package vn.dangvu.membership.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.text.VietnameseText;

/** Builds small trees with members for the tests of this room. */
public final class Ward {
    private final Room room;
    private static long lastMember;

    public Ward(Room room) {
        this.room = room;
    }

    /** A unit open since the day, under the parent (null for the top). */
    public void unit(long id, String type, Long parent, String name, String since) {
        String path = (parent == null ? "/" : path(parent)) + id + "/";
        room.asOwner(
                "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) values ("
                        + id
                        + ", '" + type + "', " + parent + ", '" + path + "', '" + name + "', '" + name + "', '"
                        + VietnameseText.folded(name) + "', '" + since + "')",
                "insert into membership.unit_period (unit_id, type, parent_id, path, name, short_name, valid_from, recorded_at,"
                        + " recorded_by) values (" + id + ", '" + type + "', " + parent + ", '" + path + "', '" + name
                        + "', '"
                        + name + "', '" + since + "', '2015-01-01', 1)");
    }

    public String path(long unit) {
        return room.value("select path from membership.unit where id = " + unit);
    }

    public long version(long unit) {
        return Long.parseLong(room.value("select version from membership.unit where id = " + unit));
    }

    /** Official members of a unit since the day; their ids. */
    public List<Long> members(long unit, int count, String since) {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            ids.add(1_000_000 + ++lastMember);
        }
        if (count > 0) {
            String numbers = " from generate_series(" + ids.get(0) + ", " + ids.get(count - 1) + ") i";
            String path = path(unit);
            room.asOwner(
                    "insert into membership.member (id, unit_id, path, created_by) select i, " + unit + ", '" + path
                            + "', 1" + numbers,
                    "insert into membership.affiliation (member_id, unit_id, path, valid_from, arrived_by, recorded_at, recorded_by)"
                            + " select i, " + unit + ", '" + path + "', '" + since + "', 'opening', '2015-01-01', 1"
                            + numbers,
                    "insert into membership.standing (member_id, standing, valid_from, recorded_at, recorded_by)"
                            + " select i, 'official', '" + since + "', '2015-01-01', 1" + numbers,
                    "insert into membership.member_facts (member_id, full_name, sort_name, folded, lowered, recorded_at, recorded_by)"
                            + " select i, 'Nguyễn Văn ' || i, i || ' Văn Nguyễn', 'nguyen van ' || i, 'nguyễn văn ' || i, '2015-01-01', 1"
                            + numbers);
        }
        return ids;
    }

    public Caller clerk(long unit) {
        return Callers.with("organisation-clerk", unit, path(unit));
    }

    public Caller secretary(long branch) {
        return Callers.with("branch-secretary", branch, path(branch));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
