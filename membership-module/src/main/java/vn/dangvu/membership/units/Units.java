package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Reads units inside an operation that is running; every id from outside passes the scope here. */
@ApplicationScoped
public class Units {
    @Inject
    private Sql sql;

    /** @throws vn.dangvu.kernel.access.AccessRefused outside the scope or not there at all: the answer is the same */
    public UnitRow covered(Scope scope, long id) {
        List<UnitRow> found = list(Clause.of("where u.id = ?", id));
        scope.mustCover(found.isEmpty() ? "" : found.get(0).path());
        return found.get(0);
    }

    List<UnitRow> list(Clause condition) {
        return sql.list(Clause.of("select " + UnitRow.COLUMNS + UnitRow.FROM).then(condition), UnitRow::read);
    }
}
