package vn.dangvu.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;

/**
 * Proves the chain for whoever may read the log, and gives its anchor: number and hash of the last entry, to be printed or
 * kept off this machine. A chain that was rewritten as a whole no longer fits an anchor kept elsewhere.
 */
@UseCase("audit.read")
@ApplicationScoped
public class VerifyAudit {
    @Inject
    private Sql sql;

    public ChainCheck.Result verify(Scope scope) {
        try {
            ChainCheck.Result result = ChainCheck.run(sql.connection());
            scope.trail()
                    .detail(
                            result.whole()
                                    ? "whole to " + result.checked()
                                    : "broken at " + result.firstBad() + " " + result.fault());
            return result;
        } catch (SQLException e) {
            throw new QueryFailed("verify", e);
        }
    }
}
