package vn.dangvu.membership.roll;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.text.VietnameseText;

/** A small ward written straight into the tables: unit 50 with the branches 100, 150 and 200. */
public final class People {
    private final Room room;

    public People(Room room) {
        this.room = room;
    }

    public People ward() {
        unit(50, null, "/50/", "Đảng bộ phường Nam Viêm", "ward");
        unit(100, 50, "/50/100/", "TDP Cả Đông", "branch");
        unit(150, 50, "/50/150/", "TDP Minh Đức", "branch");
        unit(200, 50, "/50/200/", "Trường Tiểu học", "branch");
        return this;
    }

    public void unit(long id, Integer parent, String path, String name, String type) {
        room.asOwner(
                "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) values ("
                        + id + ", '" + type + "', " + parent + ", '" + path + "', '" + name + "', '" + name + "', '"
                        + VietnameseText.folded(name) + "', '2000-01-01')",
                "insert into membership.unit_period (unit_id, type, parent_id, path, name, short_name, valid_from, recorded_at,"
                        + " recorded_by) select id, type, parent_id, path, name, short_name, opened_on, '2015-01-01', 1"
                        + " from membership.unit where id = " + id);
    }

    /** An official member of the unit since 2010-01-01, with facts given as column, value, column, value. */
    public People member(long id, long unit, String name, String... facts) {
        return person(id, unit, name, facts)
                .home(id, unit, "2010-01-01", "opening")
                .standing(id, "official", "2010-01-01");
    }

    /** Only the person and the facts. */
    public People person(long id, long unit, String name, String... facts) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("full_name", name);
        columns.put("sort_name", VietnameseText.sortName(name));
        columns.put("folded", VietnameseText.folded(name));
        columns.put("lowered", VietnameseText.lowered(name));
        columns.put("sex", "M");
        columns.put("born_on", "1970-05-01");
        columns.put("born_precision", "D");
        columns.put("admitted_on", "1995-02-03");
        columns.put("admitted_precision", "D");
        columns.put("recognised_on", "1996-02-03");
        columns.put("recognised_precision", "D");
        for (int i = 0; i < facts.length; i += 2) {
            columns.put(facts[i], facts[i + 1]);
        }
        room.asOwner(
                "insert into membership.member (id, unit_id, path, created_by) select " + id + ", id, path, 1"
                        + " from membership.unit where id = " + unit,
                "insert into membership.member_facts (member_id, recorded_at, recorded_by, "
                        + String.join(", ", columns.keySet())
                        + ") values (" + id + ", '2020-01-01', 1, "
                        + columns.values().stream().map(People::quoted).collect(Collectors.joining(", ")) + ")");
        return this;
    }

    public People home(long member, long unit, String from, String arrivedBy) {
        return home(member, unit, from, "infinity", arrivedBy, null);
    }

    public People home(long member, long unit, String from, String to, String arrivedBy, String leftBy) {
        return affiliation(member, unit, "home", from, to, arrivedBy, leftBy, "2020-01-01");
    }

    public People affiliation(
            long member,
            long unit,
            String kind,
            String from,
            String to,
            String arrivedBy,
            String leftBy,
            String recorded) {
        room.asOwner(
                "insert into membership.affiliation (member_id, unit_id, path, kind, valid_from, valid_to, arrived_by, left_by,"
                        + " recorded_at, recorded_by) select " + member + ", id, path, '" + kind + "', '" + from
                        + "', '" + to + "', '"
                        + arrivedBy + "', " + quoted(leftBy) + ", '" + recorded
                        + "', 1 from membership.unit where id = " + unit);
        return this;
    }

    public People standing(long member, String standing, String from) {
        room.asOwner(
                "insert into membership.standing (member_id, standing, valid_from, recorded_at, recorded_by) values ("
                        + member + ", '" + standing + "', '" + from + "', '2020-01-01', 1)");
        return this;
    }

    public People circumstance(long member, String kind, String from, String to) {
        room.asOwner(
                "insert into membership.circumstance (member_id, kind, valid_from, valid_to, recorded_at, recorded_by) values ("
                        + member + ", '" + kind + "', '" + from + "', '" + to + "', '2020-01-01', 1)");
        return this;
    }

    public People number(long member, String kind, String value) {
        room.asOwner("insert into membership.identifier (member_id, kind, value, recorded_at, recorded_by) values ("
                + member + ", '" + kind + "', '" + value + "', '2020-01-01', 1)");
        return this;
    }

    private static String quoted(String value) {
        return value == null ? "null" : "'" + value.replace("'", "''") + "'";
    }
}
