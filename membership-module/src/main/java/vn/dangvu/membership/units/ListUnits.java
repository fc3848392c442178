package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** One page of the units of the scope as they stood on a day. Two statements. */
@UseCase(value = "unit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListUnits {
    @Inject
    private Sql sql;

    public Page<UnitLine> page(Scope scope, UnitFilter filter, Paging paging) {
        long total =
                sql.first(UnitLines.count(scope, filter), row -> row.getLong(1)).orElse(0L);
        return new Page<>(sql.list(UnitLines.page(scope, filter, paging), UnitLines::read), total);
    }
}
