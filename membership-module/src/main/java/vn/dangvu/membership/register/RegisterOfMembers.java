package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.RegisterEntry;

@ApplicationScoped
class RegisterOfMembers implements MembershipRegister {
    @Inject
    private EntryWriter entries;

    @Inject
    private Movements movements;

    @Inject
    private CircumstanceChanges circumstances;

    @Inject
    private Guests guests;

    @Inject
    private Leavers leavers;

    @Inject
    private DecidedAnew decidedAnew;

    @Inject
    private Members members;

    @Inject
    private Facts facts;

    @Inject
    private Numbers numbers;

    @Inject
    private Decisions decisions;

    @Override
    public long enter(Scope scope, RegisterEntry entry) {
        return enterAll(scope, List.of(entry)).get(0);
    }

    @Override
    public List<Long> enterAll(Scope scope, List<RegisterEntry> all) {
        return entries.write(scope, all);
    }

    @Override
    public void changeStanding(Scope scope, StandingChange change) {
        movements.changeStanding(scope, change);
    }

    @Override
    public void beginCircumstance(Scope scope, CircumstanceChange change) {
        circumstances.begin(scope, change);
    }

    @Override
    public void endCircumstance(Scope scope, long memberId, Circumstance kind, LocalDate on) {
        circumstances.end(scope, memberId, kind, on);
    }

    @Override
    public void expectEnd(Scope scope, long memberId, Circumstance kind, LocalDate expectedTo) {
        circumstances.expectEnd(scope, memberId, kind, expectedTo);
    }

    @Override
    public void transfer(Scope scope, Transfer transfer) {
        movements.transfer(scope, transfer);
    }

    @Override
    public long enterGuest(Scope scope, RegisterEntry entry) {
        return entries.guest(scope, entry);
    }

    @Override
    public void receiveGuest(Scope scope, Guest guest) {
        guests.receive(scope, guest);
    }

    @Override
    public void releaseGuest(Scope scope, long memberId, long unitId, String to, LocalDate on) {
        guests.release(scope, memberId, unitId, to, on);
    }

    @Override
    public void restore(Scope scope, Restoration restoration) {
        movements.restore(scope, restoration);
    }

    @Override
    public void readmit(Scope scope, Readmission readmission) {
        movements.readmit(scope, readmission);
    }

    @Override
    public boolean hasLeft(Scope scope, long memberId, LocalDate on) {
        return leavers.hasLeft(memberId, on);
    }

    @Override
    public Optional<Long> whoLeft(Scope scope, String card, String name, LocalDate on) {
        return leavers.find(card, name, on);
    }

    @Override
    public void decideAgain(Scope scope, NewDecision again) {
        decidedAnew.write(scope, again);
    }

    @Override
    public void updateFacts(Scope scope, long memberId, Declaration now, LocalDate from) {
        members.notInFuture(from);
        facts.change(members.take(scope, memberId).id(), now, from, Facts.Grounds.NONE, scope.actor());
    }

    @Override
    public void giveNumber(Scope scope, long memberId, IdentifierKind kind, String value, LocalDate from) {
        numbers.give(scope, memberId, kind, value, from);
    }

    @Override
    public long record(Scope scope, DecisionPaper paper, long unitId) {
        return decisions.record(scope, paper, unitId);
    }

    @Override
    public void keepRules(long decisionId, AppliedRules rules) {
        decisions.keepRules(decisionId, rules);
    }
}
