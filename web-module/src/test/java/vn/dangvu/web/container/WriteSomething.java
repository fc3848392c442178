package vn.dangvu.web.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** An operation that writes first and asks for its scope afterwards. */
@UseCase("member.change")
@Witnessed
@ApplicationScoped
public class WriteSomething {
    @Inject
    private Sql sql;

    public void at(Scope scope, String path) {
        scope.trail().about("decision", 1L, path);
        sql.update(Clause.of(
                "insert into membership.decision (number, signed_on, body, title, path, recorded_by)"
                        + " values ('thử', date '2024-01-01', 'Chi bộ', 'Thử', ?, 1000)",
                path));
        scope.mustCover(path);
    }
}
