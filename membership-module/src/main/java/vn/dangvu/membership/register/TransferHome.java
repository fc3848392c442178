package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.Transfer;

/** Moves a member to another unit, out of the register, or back into it. */
@UseCase("member.change")
@ApplicationScoped
public class TransferHome {
    @Inject
    private MembershipRegister register;

    @Inject
    private Trails trails;

    public void transfer(Scope scope, Transfer transfer, DecisionPaper paper) {
        trails.member(scope, transfer.memberId()).asOf(transfer.on());
        register.transfer(
                scope,
                new Transfer(
                        transfer.memberId(),
                        transfer.toUnitId(),
                        transfer.place(),
                        transfer.on(),
                        trails.decision(scope, paper, transfer.memberId())));
    }
}
