package vn.dangvu.kernel.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Another person than the proposer puts a local value into force, or declines it with a reason. */
@UseCase("settings.approve")
@ApplicationScoped
public class ApproveLocalParameter {
    static final String TABLE = "kernel.local_parameter";

    @Inject
    private Sql sql;

    @Inject
    private FourEyes fourEyes;

    public void approve(Scope scope, long id) {
        String path = covered(scope, id, sql);
        fourEyes.approve(scope, TABLE, id);
        scope.trail().about("local-parameter", id, path).detail("approved");
    }

    public void decline(Scope scope, long id, String reason) {
        String path = covered(scope, id, sql);
        fourEyes.withdraw(scope, TABLE, id, reason);
        scope.trail().about("local-parameter", id, path).detail("declined");
    }

    static String covered(Scope scope, long id, Sql sql) {
        String path = sql.first(
                        Clause.of("select path from kernel.local_parameter where id = ?", id),
                        row -> row.getString("path"))
                .orElse("");
        scope.mustCover(path);
        return path;
    }
}
