package vn.dangvu.kernel.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.FourEyes;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Another person than the proposer puts a committee's own edition into force, or declines it with a reason. */
@UseCase("settings.approve")
@ApplicationScoped
public class ApproveFormTemplate {
    static final String TABLE = "kernel.form_template";

    @Inject
    private Sql sql;

    @Inject
    private FourEyes fourEyes;

    public void approve(Scope scope, long id) {
        String path = covered(scope, id, sql);
        fourEyes.approve(scope, TABLE, id);
        scope.trail().about("form-template", id, path).detail("approved");
    }

    public void decline(Scope scope, long id, String reason) {
        String path = covered(scope, id, sql);
        fourEyes.withdraw(scope, TABLE, id, reason);
        scope.trail().about("form-template", id, path).detail("declined");
    }

    static String covered(Scope scope, long id, Sql sql) {
        String path = sql.first(
                        Clause.of("select path from kernel.form_template where id = ?", id),
                        row -> row.getString("path"))
                .orElse("");
        scope.mustCover(path);
        return path;
    }
}
