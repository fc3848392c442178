package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.Transfer;
import vn.dangvu.membership.legal.TransferClocks;

/** What does not go its usual way: the papers come back, they are never handed in, a step was written down wrongly. */
@UseCase("transfer.office")
@ApplicationScoped
public class SettleTransfer {
    @Inject
    private Sql sql;

    @Inject
    private Transfers transfers;

    @Inject
    private Days days;

    @Inject
    private MembershipRegister register;

    @Inject
    private Calendars calendars;

    @Inject
    private OfficialClock clock;

    /** The other end does not take up, or the member comes back with the papers: the place at home is taken again from this day. */
    public void returned(Scope scope, long id, long version, LocalDate on, String reason) {
        TransferFile file = between(scope, id, version, on, reason);
        if (file.temporary()) {
            register.endCircumstance(scope, file.memberId(), Circumstance.ELSEWHERE, on);
        } else if (file.route().leaves()) {
            register.transfer(
                    scope, new Transfer(file.memberId(), file.fromUnit().id(), file.place(), on, null));
        }
        transfers.close(id, "returned", on, reason.strip());
        scope.trail().asOf(on).detail("returned");
    }

    /** The file was never handed in. Only after the term, and nothing more follows by itself: the other end considers the name. */
    public void lost(Scope scope, long id, long version, LocalDate on, String reason) {
        TransferFile file = between(scope, id, version, on, reason);
        LocalDate introduced = file.on(Step.SLIP).orElse(file.on(Step.HANDOVER).orElse(file.openedOn()));
        Deadline term = TransferClocks.fileMissing(introduced, clock.today(), calendars.inForce())
                .orElse(null);
        if (term == null || !on.isAfter(term.due())) {
            throw new OperationRefused("transfer.not-lost-yet", term == null ? introduced : term.due());
        }
        transfers.close(id, "lost", on, reason.strip());
        scope.trail().asOf(on).detail("lost");
    }

    private TransferFile between(Scope scope, long id, long version, LocalDate on, String reason) {
        TransferFile file = transfers.takeOpen(scope, id, version);
        Days.must(reason, "transfer.why-missing");
        days.mustBePast(on, file.on(Step.HANDOVER).orElse(file.openedOn()));
        if (!file.between() || file.route() == Route.IN) {
            throw new OperationRefused("transfer.not-between");
        }
        return file;
    }

    /** The last step was written down wrongly: it stays with the reason and is waited for again. Not one that the register rests on. */
    public void takeBack(Scope scope, long id, long version, String reason) {
        TransferFile file = transfers.takeOpen(scope, id, version);
        Days.must(reason, "transfer.why-missing");
        Step last = file.steps().stream()
                .filter(file::done)
                .reduce((first, next) -> next)
                .orElseThrow();
        if (last == Step.APPLICATION
                || last == Step.HANDOVER
                || last == Step.RECEIPT
                || last == Step.RETURN
                || file.route() == Route.IN && last == Step.SLIP
                || file.toUnit() != null && last == Step.SLIP) {
            throw new OperationRefused("transfer.stands", last);
        }
        sql.update(Clause.of(
                "update membership.transfer_step set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ?",
                scope.actor(),
                reason.strip(),
                file.act(last).orElseThrow().id()));
        sql.update(Clause.of("update membership.transfer set next_step = ? where id = ?", last.code(), id));
        scope.trail().detail("taken back: " + last.code());
    }
}
