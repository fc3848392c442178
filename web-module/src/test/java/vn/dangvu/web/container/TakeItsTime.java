package vn.dangvu.web.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** An operation that may last two seconds. */
@UseCase(value = "member.change", seconds = 2)
@ApplicationScoped
public class TakeItsTime {
    @Inject
    private Sql sql;

    @Inject
    private WriteSomething write;

    public void sleeping(Scope scope, double seconds) {
        write.at(scope, "/50/100/");
        List<String> slept = sql.list(Clause.of("select pg_sleep(?)::text", seconds), row -> row.getString(1));
        scope.trail().detail("slept " + slept.size());
    }
}
