package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.ScopeTree;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The tree of units as the access kernel needs it: where a mandate's unit stands today. */
@ApplicationScoped
class UnitScopeTree implements ScopeTree {
    @Inject
    private Sql sql;

    @Override
    public Map<Long, Node> nodes(Collection<Long> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        Clause.of("select id, path, name from membership.unit where id = any (?)", (Object)
                                unitIds.toArray(Long[]::new)),
                        row -> new Node(row.getLong("id"), row.getString("path"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Node::unitId, Function.identity()));
    }
}
