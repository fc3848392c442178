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
        scope.trail().about("number", 1L, path);
        sql.update(Clause.of(
                "insert into kernel.number_register (register, unit_id, term, last) values ('thử', 100, ?, 1)"
                        + " on conflict (register, unit_id, term) do update set last = number_register.last + 1",
                path));
        scope.mustCover(path);
    }
}
