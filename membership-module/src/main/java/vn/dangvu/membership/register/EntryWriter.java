package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RegisterEntry;
import vn.dangvu.membership.RegisterEntry.Stay;
import vn.dangvu.membership.RegisterRefused;

/** Writes new members with everything known of them: one statement a table, however many people. */
@ApplicationScoped
class EntryWriter {
    @Inject
    private Sql sql;

    @Inject
    private Ids ids;

    @Inject
    private UnitPlaces units;

    List<Long> write(Scope scope, List<RegisterEntry> entries) {
        return write(scope, entries, EntryTables.HOME);
    }

    long guest(Scope scope, RegisterEntry entry) {
        return write(scope, List.of(entry), EntryTables.GUEST).get(0);
    }

    private List<Long> write(Scope scope, List<RegisterEntry> entries, String kind) {
        entries.forEach(EntryWriter::check);
        Map<Long, UnitPlace> places = units.covered(
                scope,
                entries.stream()
                        .flatMap(e -> e.stays().stream())
                        .map(Stay::unitId)
                        .distinct()
                        .toList());
        List<Long> members = ids.take(entries.size());
        var tables = new EntryTables(scope.actor());
        for (int i = 0; i < entries.size(); i++) {
            RegisterEntry entry = entries.get(i);
            mustBeOpen(places.get(entry.home().unitId()), entry.home());
            tables.add(members.get(i), entry, places, kind);
        }
        Numbers.unique(() -> tables.write(sql));
        return members;
    }

    private static void check(RegisterEntry entry) {
        if (entry.stays().isEmpty()) {
            throw new RegisterRefused("register.no-unit");
        }
        if (entry.declaration().fullName().isEmpty()) {
            throw new RegisterRefused("register.no-name");
        }
    }

    private static void mustBeOpen(UnitPlace place, Stay stay) {
        if (place.closedOn() != null && stay.to() == null) {
            throw new RegisterRefused("register.unit-closed", place.closedOn());
        }
    }
}
