package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.MembershipRegister.Readmission;
import vn.dangvu.membership.MembershipRegister.Restoration;
import vn.dangvu.membership.MembershipRegister.StandingChange;
import vn.dangvu.membership.MembershipRegister.Transfer;
import vn.dangvu.membership.RegisterRefused;
import vn.dangvu.membership.Standing;

/** Standing and unit of a member through time. */
@ApplicationScoped
class Movements {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private UnitPlaces units;

    @Inject
    private HistoryWriter history;

    @Inject
    private Facts facts;

    @Inject
    private Leavers leavers;

    void changeStanding(Scope scope, StandingChange change) {
        Members.Root member = members.take(scope, change.memberId());
        members.notInFuture(change.on());
        StandingSteps.check(standing(member.id(), change.on()), change.to(), change.reason());
        begin(scope, member.id(), change);
        if (change.to() == Standing.OUT) {
            leave(member.id(), change.on(), change.reason().code(), null, change.decisionId(), scope.actor());
            for (Circumstance kind : Circumstance.values()) {
                history.end(History.CIRCUMSTANCES, member.id(), kind.code(), change.on(), Map.of(), scope.actor());
            }
        } else if (change.to() == Standing.OFFICIAL) {
            facts.complete(member.id(), Fact.RECOGNISED, change.on(), scope.actor());
        }
    }

    private void begin(Scope scope, long member, StandingChange change) {
        history.end(History.STANDINGS, member, null, change.on(), Map.of(), scope.actor());
        var tables = new EntryTables(scope.actor());
        tables.standing(member, change.to(), change.reason(), change.on(), change.decisionId());
        tables.write(sql);
    }

    Standing standing(long member, LocalDate day) {
        return sql.first(
                        Clause.of(
                                "select standing from membership.standing where member_id = ? and superseded_at = 'infinity'"
                                        + " and valid_from <= ? and valid_to > ?",
                                member,
                                day,
                                day),
                        row -> Standing.of(row.getString(1)))
                .orElse(null);
    }

    private boolean leave(long member, LocalDate on, String by, String to, Long decisionId, long actor) {
        var how = new HashMap<String, Object>();
        how.put("left_by", by);
        how.put("left_to", to);
        how.put("left_decision_id", decisionId);
        return history.end(History.STAYS, member, "home", on, how, actor);
    }

    void transfer(Scope scope, Transfer transfer) {
        UnitPlace to = transfer.toUnitId() == null ? null : open(scope, transfer.toUnitId(), transfer.on());
        Members.Root member = members.take(scope, transfer.memberId());
        members.notInFuture(transfer.on());
        Standing standing = standing(member.id(), transfer.on());
        if (standing == null || standing == Standing.OUT) {
            throw new RegisterRefused("register.not-a-member");
        }
        if (to != null && to.id() == member.unitId() && at(member, transfer.on())) {
            throw new RegisterRefused("register.same-unit");
        }
        String by = to == null ? "transfer" : "move";
        boolean left = leave(member.id(), transfer.on(), by, transfer.place(), transfer.decisionId(), scope.actor());
        if (to == null && !left) {
            throw new RegisterRefused("register.not-in-a-unit");
        }
        if (to != null) {
            Arrival arrival = left ? Arrival.MOVE : Arrival.TRANSFER;
            arrive(scope, member.id(), to, transfer.on(), arrival, transfer.place(), transfer.decisionId());
        }
    }

    private boolean at(Members.Root member, LocalDate day) {
        return history.on(History.STAYS, member.id(), "home", day).isPresent();
    }

    /** Always before the member is taken: reorganisations take units first and members after. */
    private UnitPlace open(Scope scope, long unitId, LocalDate on) {
        UnitPlace place = units.covered(scope, unitId);
        if (place.closedOn() != null && !place.closedOn().isAfter(on)) {
            throw new RegisterRefused("register.unit-closed", place.closedOn());
        }
        return place;
    }

    private void arrive(
            Scope scope, long member, UnitPlace to, LocalDate on, Arrival how, String from, Long decisionId) {
        var tables = new EntryTables(scope.actor());
        tables.stay(member, to.id(), to.path(), on, how, from, decisionId);
        tables.write(sql);
        members.moveFile(member, to);
    }

    void restore(Scope scope, Restoration restoration) {
        UnitPlace to = open(scope, restoration.unitId(), restoration.on());
        Members.Root member = members.take(scope, restoration.memberId());
        members.notInFuture(restoration.on());
        if (standing(member.id(), restoration.on()) != Standing.OUT || restoration.standing() == Standing.OUT) {
            throw new RegisterRefused("register.not-out");
        }
        begin(
                scope,
                member.id(),
                new StandingChange(
                        member.id(), restoration.standing(), null, restoration.on(), restoration.decisionId()));
        arrive(scope, member.id(), to, restoration.on(), Arrival.RESTORATION, null, restoration.decisionId());
        facts.complete(member.id(), Fact.RESTORED, restoration.on(), scope.actor());
    }

    /** The file comes first: where it lay the unit that admits may not reach. */
    void readmit(Scope scope, Readmission again) {
        UnitPlace to = open(scope, again.unitId(), again.on());
        members.notInFuture(again.on());
        if (!leavers.fileComesTo(to, again.memberId(), again.on())) {
            throw new RegisterRefused("register.not-out");
        }
        Members.Root member = members.take(scope, again.memberId());
        arrive(scope, member.id(), to, again.on(), Arrival.ADMISSION, null, again.decisionId());
        begin(
                scope,
                member.id(),
                new StandingChange(member.id(), Standing.PROBATIONARY, null, again.on(), again.decisionId()));
        facts.on(member.id(), again.on())
                .ifPresent(d -> facts.change(
                        member.id(), d.with(again.facts()), again.on(), Facts.Grounds.NONE, scope.actor()));
    }
}
