package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.RegisterRefused;

/** Who proposed a correction takes it back. */
@UseCase("member.correct")
@ApplicationScoped
public class WithdrawCorrection {
    @Inject
    private SettleCorrection settle;

    @Inject
    private Corrections corrections;

    public void withdraw(Scope scope, long id) {
        if (settle.waiting(scope, id).proposedBy() != scope.actor()) {
            throw new RegisterRefused("register.not-own-proposal");
        }
        corrections.settle(scope, id, "withdrawn", null);
    }
}
