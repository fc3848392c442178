package vn.dangvu.kernel.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.FourEyes;
import vn.dangvu.kernel.query.Sql;

/** Takes back a proposed edition that nobody has approved yet; it stays on file with the reason. */
@UseCase("settings.propose")
@ApplicationScoped
public class WithdrawFormTemplate {
    @Inject
    private Sql sql;

    @Inject
    private FourEyes fourEyes;

    public void withdraw(Scope scope, long id, String reason) {
        String path = ApproveFormTemplate.covered(scope, id, sql);
        fourEyes.withdraw(scope, ApproveFormTemplate.TABLE, id, reason);
        scope.trail().about("form-template", id, path).detail("withdrawn");
    }
}
