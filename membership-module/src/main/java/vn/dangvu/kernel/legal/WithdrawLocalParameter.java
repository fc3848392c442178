package vn.dangvu.kernel.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Sql;

/** Takes back a proposal that nobody has approved yet; it stays on file with the reason. */
@UseCase("settings.propose")
@ApplicationScoped
public class WithdrawLocalParameter {
    @Inject
    private Sql sql;

    @Inject
    private FourEyes fourEyes;

    public void withdraw(Scope scope, long id, String reason) {
        String path = ApproveLocalParameter.covered(scope, id, sql);
        fourEyes.withdraw(scope, ApproveLocalParameter.TABLE, id, reason);
        scope.trail().about("local-parameter", id, path).detail("withdrawn");
    }
}
