package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.kernel.query.Clause;

/** The mandates of one account and the units for which the caller may give some. */
@UseCase(value = "account.manage", record = UseCase.Record.QUIET)
@ApplicationScoped
public class AccountMandates {
    private static final int MOST_UNITS = 500;

    @Inject
    private MandateRows rows;

    @Inject
    private ScopeTree tree;

    public List<MandateRow> of(Scope scope, long accountId) {
        return rows.list(scope, Clause.of("m.account_id = ?", accountId));
    }

    public List<ScopeTree.Node> units(Scope scope) {
        return scope.mandates().stream()
                .flatMap(m -> Stream.concat(
                        Stream.of(new ScopeTree.Node(m.unitId(), m.path(), m.unitName())),
                        tree.below(m.unitId(), MOST_UNITS).stream()))
                .distinct()
                .toList();
    }
}
