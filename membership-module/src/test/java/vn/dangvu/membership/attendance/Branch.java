package vn.dangvu.membership.attendance;

import java.time.LocalDate;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;

/** The small ward with meetings: unit 50 with the branches 100 and 150. */
final class Branch {
    static final Caller SECRETARY = Callers.with("branch-secretary", 100, "/50/100/");
    static final Caller OTHER = Callers.with("branch-secretary", 150, "/50/150/");
    static final Caller CLERK = Callers.with("organisation-clerk", 50, "/50/");
    static final Caller COMMITTEE = Callers.with("committee-secretary", 50, "/50/");

    private final Room room;

    Branch(Room room) {
        this.room = room;
    }

    Scope scope(Caller caller, String permission) {
        return room.scope(caller, permission);
    }

    Branch people(People people) {
        people.ward();
        people.member(1, 100, "Lưu Quang An")
                .member(2, 100, "Vũ Xuân An")
                .member(3, 100, "Đỗ Thanh Hằng")
                .member(4, 100, "Trần Văn Yên")
                .member(5, 150, "Chu Kim Bích")
                .member(6, 100, "Lê Thị Cúc");
        people.circumstance(2, "exempt", "2025-01-01", "infinity");
        people.circumstance(3, "elsewhere", "2026-02-01", "2026-04-01");
        people.affiliation(3, 150, "guest", "2026-02-01", "2026-04-01", "transfer", null, "2026-02-01");
        people.person(7, 100, "Phan Văn Bình")
                .home(7, 100, "2026-03-01", "admission")
                .standing(7, "probationary", "2026-03-01");
        return this;
    }

    /** Held on the day. */
    Branch meeting(long id, long unit, String day) {
        return meeting(id, unit, "monthly", day, "'" + day + "'");
    }

    Branch planned(long id, long unit, String day) {
        return meeting(id, unit, "monthly", day, "null");
    }

    Branch meeting(long id, long unit, String kind, String day, String held) {
        room.asOwner(
                "insert into membership.meeting (id, unit_id, path, kind, planned_on, held_on, recorded_by) select "
                        + id + ", id, path, '" + kind + "', '" + day + "', " + held
                        + ", 1 from membership.unit where id = " + unit);
        return this;
    }

    Branch entry(long meeting, long member, String state, String note) {
        room.asOwner(
                "insert into membership.attendance (meeting_id, member_id, path, day, state, note, recorded_by) select id, "
                        + member
                        + ", path, day, '" + state + "', " + (note == null ? "null" : "'" + note + "'")
                        + ", 1 from membership.meeting where id = " + meeting);
        return this;
    }

    String standing(long meeting, long member) {
        return room.value(
                "select state || coalesce(': ' || note, '') || ' v' || version from membership.attendance where meeting_id = "
                        + meeting + " and member_id = " + member);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
