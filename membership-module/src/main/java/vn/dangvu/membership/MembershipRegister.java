package vn.dangvu.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.AppliedRules;

/**
 * The register, for those who decide elsewhere and write the outcome here, in the same transaction. Every operation checks
 * that the caller's scope covers the units concerned, keeps the history free of overlaps and overwrites nothing.
 *
 * @see RegisterRefused what every operation throws when it cannot be written
 */
public interface MembershipRegister {

    /** @return the id of the new member */
    long enter(Scope scope, RegisterEntry entry);

    /** Many at once, a few statements for all. @return the ids, in the order of the entries */
    List<Long> enterAll(Scope scope, List<RegisterEntry> entries);

    void changeStanding(Scope scope, StandingChange change);

    void beginCircumstance(Scope scope, CircumstanceChange change);

    void endCircumstance(Scope scope, long memberId, Circumstance kind, LocalDate on);

    /** What lasts is now expected to last until another day. */
    void expectEnd(Scope scope, long memberId, Circumstance kind, LocalDate expectedTo);

    void transfer(Scope scope, Transfer transfer);

    /** Somebody of another organisation is here for a time and not in the register yet: entered, and counted at home only. @return the id */
    long enterGuest(Scope scope, RegisterEntry entry);

    /** Somebody in the register is in another unit for a time; the home stays as it is. */
    void receiveGuest(Scope scope, Guest guest);

    /** @param to where the guest goes, in words */
    void releaseGuest(Scope scope, long memberId, long unitId, String to, LocalDate on);

    void restore(Scope scope, Restoration restoration);

    /**
     * Somebody who left is admitted again: another probation, the seniority still counted from the first decision. The file comes to the unit that
     * admits, from wherever in the register it lies.
     */
    void readmit(Scope scope, Readmission readmission);

    /** Whether somebody, of whatever unit, has left by that day and not come back since. Nothing else of the file is told. */
    boolean hasLeft(Scope scope, long memberId, LocalDate on);

    /** Who has left and held this card under this name, of whatever unit: neither can be tried alone. */
    Optional<Long> whoLeft(Scope scope, String card, String name, LocalDate on);

    /**
     * The decision on an admission or a recognition was wrong and was taken again. What began on that day rests on the new one, and so does the
     * seniority of a first admission; the day itself stands.
     */
    void decideAgain(Scope scope, NewDecision again);

    /** Facts that became true on a day; what held before stays true of the time before. */
    void updateFacts(Scope scope, long memberId, Declaration now, LocalDate from);

    /** @param from the day the number came into use */
    void giveNumber(Scope scope, long memberId, IdentifierKind kind, String value, LocalDate from);

    /** @return the id of the decision, to be given to the operations that rest on it */
    long record(Scope scope, DecisionPaper paper, long unitId);

    /** The rules by which a recorded decision was judged stay with it; those it has already are kept. */
    void keepRules(long decisionId, AppliedRules rules);

    /** @param reason only for {@link Standing#OUT} */
    record StandingChange(long memberId, Standing to, Departure reason, LocalDate on, Long decisionId) {}

    /** @param to first day it no longer holds, null while it lasts */
    record CircumstanceChange(
            long memberId,
            Circumstance kind,
            String detail,
            LocalDate from,
            LocalDate to,
            LocalDate expectedTo,
            Long decisionId) {}

    /**
     * @param toUnitId the new unit of this register; null when the member leaves it
     * @param place where to or where from, in words, when one end is outside
     */
    record Transfer(long memberId, Long toUnitId, String place, LocalDate on, Long decisionId) {}

    /** @param from the organisation the guest belongs to, in words */
    record Guest(long memberId, long unitId, String from, LocalDate on, Long decisionId) {}

    /**
     * @param on day of the ceremony
     * @param facts of the second admission: decision, unit, introducers
     */
    record Readmission(long memberId, long unitId, LocalDate on, Long decisionId, Map<Fact, String> facts) {}

    /**
     * @param from first day of the standing that was decided on
     * @param decisionId of the decision taken again
     * @param on the day on which it was signed
     */
    record NewDecision(long memberId, LocalDate from, long decisionId, String number, LocalDate on) {}

    /** @param standing official or probationary, as it was */
    record Restoration(long memberId, Standing standing, long unitId, LocalDate on, Long decisionId) {}
}
