package vn.dangvu.membership.reliefs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What the caller himself has asked for, the newest first. */
@UseCase(value = "own.dues", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowOwnReliefs {
    @Inject
    private Sql sql;

    public List<Relief> all(Scope scope) {
        return scope.self() == null
                ? List.of()
                : sql.list(
                        Clause.of(
                                Relief.SELECT + " r.member_id = ? order by r.from_month desc, r.id desc", scope.self()),
                        Relief::read);
    }
}
