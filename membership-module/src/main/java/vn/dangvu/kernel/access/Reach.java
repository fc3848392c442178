package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** How far an administrator reaches: an account that holds a mandate elsewhere or further up is not the administrator's to change. */
@ApplicationScoped
class Reach {
    @Inject
    private Sql sql;

    @Inject
    private ScopeTree tree;

    @Inject
    private OfficialClock clock;

    void mustCover(Scope scope, long accountId) {
        cover(scope, Clause.of("account_id = ? and valid_to > ?", accountId, clock.today()));
    }

    void mustCoverMandate(Scope scope, long mandateId) {
        cover(scope, Clause.of("id = ?", mandateId));
    }

    private void cover(Scope scope, Clause mandates) {
        List<Long> units = sql.list(
                Clause.of("select distinct unit_id from kernel.mandate where").then(mandates),
                row -> row.getLong("unit_id"));
        tree.nodes(units).values().forEach(unit -> scope.mustCover(unit.path()));
    }
}
