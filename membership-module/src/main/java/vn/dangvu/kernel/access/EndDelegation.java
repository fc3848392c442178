package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Takes back what the caller passed on; from now on it no longer holds. */
@UseCase("mandate.delegate")
@ApplicationScoped
public class EndDelegation {
    @Inject
    private Sql sql;

    @Inject
    private ScopeTree tree;

    @Inject
    private MandateEnds ends;

    public void end(Scope scope, long mandateId, String reason) {
        long unit = sql.first(
                        Clause.of(
                                "select m.unit_id from kernel.mandate m join kernel.mandate f on f.id = m.delegated_from"
                                        + " where m.id = ? and f.account_id = ?",
                                mandateId,
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        ScopeTree.Node node = tree.nodes(List.of(unit)).get(unit);
        scope.trail().about("mandate", mandateId, node == null ? null : node.path());
        if (ends.end(Clause.of("id = ?", mandateId), scope.actor(), reason) == 0) {
            throw new AccountRefused("access.mandate.ended");
        }
        scope.trail().detail("end: " + reason);
    }
}
