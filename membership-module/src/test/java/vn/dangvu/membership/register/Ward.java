package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterEntry;

/** A ward with two branches, and another ward beside it, for the tests of this room. */
final class Ward {
    static final long WARD = 50;
    static final long TAN_MINH = 100;
    static final long BAO_AN = 150;
    static final long OTHER_WARD = 200;
    static final Caller CLERK = Callers.with(11, "organisation-clerk", WARD, "/50/", null);
    static final Caller SECRETARY_OF_TAN_MINH = Callers.with(12, "branch-secretary", TAN_MINH, "/50/100/", null);
    static final Caller SECRETARY_OF_BAO_AN = Callers.with(13, "branch-secretary", BAO_AN, "/50/150/", null);
    static final Caller CLERK_OF_OTHER_WARD = Callers.with(14, "organisation-clerk", OTHER_WARD, "/200/", null);
    static final Caller COMMITTEE_SECRETARY = Callers.with(15, "committee-secretary", WARD, "/50/", null);

    private Ward() {}

    static void open(Room room) {
        room.asOwner(
                "insert into membership.unit (id, type, path, name, short_name, folded, opened_on) values"
                        + " (50, 'ward', '/50/', 'Đảng bộ phường Nam Viêm', 'Nam Viêm', 'nam viem', '2018-02-07'),"
                        + " (200, 'ward', '/200/', 'Đảng bộ phường khác', 'Khác', 'khac', '2018-02-07')",
                "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) values"
                        + " (100, 'branch', 50, '/50/100/', 'Chi bộ TDP Tân Minh', 'Tân Minh', 'tan minh', '2018-02-07'),"
                        + " (150, 'branch', 50, '/50/150/', 'Chi bộ TDP Bảo An', 'Bảo An', 'bao an', '2018-02-07')");
    }

    static Declaration person(String name, String born) {
        return Declaration.of(Map.of(
                Fact.FULL_NAME, name,
                Fact.BORN, born,
                Fact.DECIDED, "14/10/1996",
                Fact.ADMITTED, "26/10/1996",
                Fact.RECOGNISED, "26/10/1997"));
    }

    static RegisterEntry entry(long unit, Declaration declaration, Map<IdentifierKind, String> numbers) {
        return RegisterEntry.of(
                declaration, RegisterEntry.Stay.open(unit, LocalDate.of(2018, 2, 7), Arrival.OPENING), numbers);
    }

    static long enter(Room room, long unit, String name, String born) {
        return room.use(EnterMember.class).enter(clerk(room), entry(unit, person(name, born), Map.of()));
    }

    static Scope clerk(Room room) {
        return room.scope(CLERK, "member.change");
    }
}
