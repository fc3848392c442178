package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.CircumstanceChange;
import vn.dangvu.membership.MembershipRegister.Guest;
import vn.dangvu.membership.MembershipRegister.Transfer;
import vn.dangvu.membership.legal.MemberChecks;
import vn.dangvu.membership.legal.TransferWish;

/**
 * What a step means for the register. Whoever leaves the committee leaves the list on the day the papers were handed over; whoever changes the branch
 * stays in the old list until the new branch has received; a temporary stay begins with the introduction and ends with the return, and the home keeps
 * counting.
 */
@ApplicationScoped
class RegisterActs {
    @Inject
    private MembershipRegister register;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Sql sql;

    void after(Scope scope, TransferFile file, Step step, LocalDate on) {
        switch (step) {
            case SLIP -> announce(file);
            case HANDOVER -> handedOver(scope, file, on);
            case RECEIPT -> received(scope, file, on);
            case RETURN -> leavesHost(scope, file, on);
            case HOME -> register.endCircumstance(scope, file.memberId(), Circumstance.ELSEWHERE, on);
            default -> {}
        }
    }

    /** The branch that is come to may read it from now on. */
    void announce(TransferFile file) {
        if (file.toUnit() != null) {
            sql.update(Clause.of(
                    "insert into membership.transfer_arrival (transfer_id, unit_id, path) values (?, ?, ?)",
                    file.id(),
                    file.toUnit().id(),
                    file.toUnit().path()));
        }
    }

    private void handedOver(Scope scope, TransferFile file, LocalDate on) {
        if (file.temporary()) {
            register.beginCircumstance(
                    scope,
                    new CircumstanceChange(
                            file.memberId(),
                            Circumstance.ELSEWHERE,
                            file.destination(),
                            on,
                            null,
                            file.until(),
                            paper(scope, file)));
        } else if (file.route().leaves()) {
            OperationRefused.ifBlocked(MemberChecks.transfer(
                    new TransferWish(
                            file.blocks().inspection() || file.blocks().suspended(),
                            file.blocks().complaint()),
                    on));
            register.transfer(scope, new Transfer(file.memberId(), null, file.place(), on, paper(scope, file)));
        } else if (file.batchId() != null) {
            announce(file);
        }
    }

    private void received(Scope scope, TransferFile file, LocalDate on) {
        if (file.route() == Route.IN) {
            newcomers.enter(scope, file, on);
        } else if (file.route() == Route.INSIDE && file.temporary()) {
            register.receiveGuest(
                    scope, new Guest(file.memberId(), file.toUnit().id(), file.origin(), on, paper(scope, file)));
        } else if (file.route() == Route.INSIDE) {
            register.transfer(scope, new Transfer(file.memberId(), file.toUnit().id(), null, on, paper(scope, file)));
        }
    }

    private void leavesHost(Scope scope, TransferFile file, LocalDate on) {
        Long host = file.route() == Route.IN
                ? Long.valueOf(file.fromUnit().id())
                : file.toUnit() == null ? null : Long.valueOf(file.toUnit().id());
        if (host != null && file.memberId() != null) {
            register.releaseGuest(scope, file.memberId(), host, file.origin(), on);
        }
    }

    /** The introduction, or the decision on a list, as the paper the entry rests on. */
    private Long paper(Scope scope, TransferFile file) {
        TransferFile.Act act =
                file.act(file.batchId() == null ? Step.SLIP : Step.SIGNATURE).orElse(null);
        if (act == null || act.detail("number").isBlank()) {
            return null;
        }
        String number = act.detail("number") + (file.batchId() == null ? "-GTSHĐ" : "");
        return register.record(
                scope,
                new DecisionPaper(
                        number,
                        act.on(),
                        file.route() == Route.IN ? file.place() : "Ban Thường vụ Đảng ủy",
                        "Giới thiệu sinh hoạt đảng: đồng chí " + file.person().name(),
                        null),
                file.fromUnit().id());
    }
}
