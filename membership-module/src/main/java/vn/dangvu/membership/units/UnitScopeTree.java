package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
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

    @Override
    public List<Node> below(long unitId, int most) {
        return sql.list(
                Clause.of(
                        """
                        select b.id, b.path, b.name from membership.unit u
                        join membership.unit b on b.path >= u.path and b.path < rtrim(u.path, '/') || '0' and b.id <> u.id
                        where u.id = ? and b.closed_on is null order by length(b.path), b.name collate "vi-x-icu", b.id limit ?""",
                        unitId,
                        most),
                row -> new Node(row.getLong("id"), row.getString("path"), row.getString("name")));
    }
}
