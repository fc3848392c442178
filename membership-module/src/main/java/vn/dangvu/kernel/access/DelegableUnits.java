package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.kernel.query.Clause;

/** What the caller may pass on: the own mandates, the units below them, and what has been passed on so far. */
@UseCase(value = "mandate.delegate", record = UseCase.Record.QUIET)
@ApplicationScoped
public class DelegableUnits {
    private static final int MOST_UNITS = 200;

    @Inject
    private MandateRows rows;

    @Inject
    private ScopeTree tree;

    public List<ScopeTree.Node> units(Scope scope, long mandateId) {
        return scope.mandates().stream()
                .filter(m -> m.id() == mandateId && !m.delegated())
                .flatMap(m -> Stream.concat(
                        Stream.of(new ScopeTree.Node(m.unitId(), m.path(), m.unitName())),
                        tree.below(m.unitId(), MOST_UNITS).stream()))
                .toList();
    }

    public List<MandateRow> given(Scope scope) {
        return rows.list(scope, Clause.of("f.account_id = ?", scope.actor()));
    }
}
