package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Reads units; every id from outside passes the scope here. */
@ApplicationScoped
class Units {
    @Inject
    private Sql sql;

    UnitRow covered(Scope scope, long id) {
        List<UnitRow> found = list(Clause.of("where u.id = ?", id));
        scope.mustCover(found.isEmpty() ? "" : found.get(0).path());
        return found.get(0);
    }

    List<UnitRow> list(Clause condition) {
        return sql.list(Clause.of("select " + UnitRow.COLUMNS + UnitRow.FROM).then(condition), UnitRow::read);
    }
}
