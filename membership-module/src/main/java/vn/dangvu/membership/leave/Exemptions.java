package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MemberMoved;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.CircumstanceChange;

/** Exemptions in the register. One holds from the day asked for, but never before it was decided: what was missed until then was missed. */
@ApplicationScoped
class Exemptions {
    @Inject
    private Sql sql;

    @Inject
    private MembershipRegister register;

    @Inject
    private Leaves leaves;

    @Inject
    private OfficialClock clock;

    /** @param body that decided, by the paper of this number */
    void begin(Scope scope, LeaveFile file, LocalDate decided, String paper, String body) {
        LocalDate from = decided.isAfter(file.from()) ? decided : file.from();
        if (from.isAfter(clock.today())) {
            throw new OperationRefused("leave.from-ahead", from);
        }
        if (file.until() != null && file.until().isBefore(from)) {
            throw new OperationRefused("leave.over-already", file.until());
        }
        leaves.list(Clause.of("l.member_id = ? and l.state = 'granted'", file.memberId()))
                .forEach(old -> end(scope, old, followed(old, from), "renewed", null));
        long decision = register.record(
                scope,
                new DecisionPaper(
                        paper, decided, body, "Miễn công tác và sinh hoạt đảng: đồng chí " + file.name(), null),
                file.unitId());
        register.beginCircumstance(
                scope,
                new CircumstanceChange(
                        file.memberId(), Circumstance.EXEMPT, file.ground(), from, null, file.until(), decision));
    }

    /** The one before ends where the new one begins, or when its own time was over. */
    private static LocalDate followed(LeaveFile old, LocalDate from) {
        return old.until() != null && old.until().isBefore(from) ? old.until().plusDays(1) : from;
    }

    /** @param on first day it no longer holds; {@code how} early, over, renewed */
    void end(Scope scope, LeaveFile file, LocalDate on, String how, String note) {
        register.endCircumstance(scope, file.memberId(), Circumstance.EXEMPT, on);
        sql.update(Clause.of(
                "update membership.leave set state = 'ended', ended_on = ?, ended_how = ?, ended_note = ?, ended_by = ? where id = ?",
                on,
                how,
                Sql.orNull(note),
                scope.actor(),
                file.id()));
    }

    /** What runs goes with the member to the new branch; what is over stays where it was. */
    void follow(@Observes MemberMoved moved) {
        sql.update(Clause.of(
                "update membership.leave set unit_id = ?, path = ? where member_id = ? and state in ('asked', 'proposed', 'granted')",
                moved.unitId(),
                moved.path(),
                moved.memberId()));
        sql.update(Clause.of(
                "update membership.away set unit_id = ?, path = ? where member_id = ? and returned_on is null",
                moved.unitId(),
                moved.path(),
                moved.memberId()));
    }
}
