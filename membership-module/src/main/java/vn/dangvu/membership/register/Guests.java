package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MembershipRegister.Guest;
import vn.dangvu.membership.RegisterRefused;

/** Those who are in a unit for a time: in its list of guests, in the count of their home. */
@ApplicationScoped
class Guests {
    private static final History STAYS = new History("affiliation", "unit_id", History.STAYS.columns());

    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private UnitPlaces units;

    @Inject
    private HistoryWriter history;

    void receive(Scope scope, Guest guest) {
        UnitPlace unit = units.covered(scope, guest.unitId());
        if (unit.closedOn() != null && !unit.closedOn().isAfter(guest.on())) {
            throw new RegisterRefused("register.unit-closed", unit.closedOn());
        }
        Members.Root member = members.take(scope, guest.memberId());
        members.notInFuture(guest.on());
        if (member.unitId() == unit.id()) {
            throw new RegisterRefused("register.same-unit");
        }
        if (stay(member.id(), unit.id()) != null) {
            throw new RegisterRefused("register.circumstance-lasts");
        }
        var tables = new EntryTables(scope.actor());
        tables.guest(member.id(), unit, guest.on(), guest.from(), guest.decisionId());
        tables.write(sql);
    }

    void release(Scope scope, long memberId, long unitId, String to, LocalDate on) {
        UnitPlace unit = units.covered(scope, unitId);
        members.notInFuture(on);
        History.Row stay = stay(memberId, unit.id());
        if (stay == null) {
            throw new RegisterRefused("register.circumstance-none");
        }
        if (!stay.from().isBefore(on)) {
            throw new RegisterRefused("register.later-affiliation", on);
        }
        var how = new HashMap<String, Object>();
        how.put("left_by", "transfer");
        how.put("left_to", to);
        history.supersede(STAYS, stay.id(), scope.actor());
        history.copy(STAYS, stay, stay.from(), on, how, scope.actor());
    }

    /** The stay as a guest that lasts, null when there is none. */
    private History.Row stay(long member, long unit) {
        return sql.first(
                        Clause.of(
                                "select id, valid_from from membership.affiliation where member_id = ? and unit_id = ? and kind = 'guest'"
                                        + " and superseded_at = 'infinity' and valid_to = 'infinity'",
                                member,
                                unit),
                        row -> new History.Row(row.getLong("id"), Sql.date(row, "valid_from"), null))
                .orElse(null);
    }
}
