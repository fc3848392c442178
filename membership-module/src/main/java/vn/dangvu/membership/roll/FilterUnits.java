package vn.dangvu.membership.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The places of the units named in a filter. A unit outside the scope, or none at all, is refused alike. */
@ApplicationScoped
class FilterUnits {
    @Inject
    private Sql sql;

    Map<Long, String> paths(Scope scope, MemberFilter filter) {
        List<Long> ids = Stream.of(Criterion.UNIT, Criterion.FRAME)
                .flatMap(c -> filter.value(c).stream())
                .map(Long::valueOf)
                .distinct()
                .toList();
        Map<Long, String> paths = new HashMap<>();
        if (ids.isEmpty()) {
            return paths;
        }
        sql.each(
                Clause.of("select id, path from membership.unit where id = any(?)", (Object) ids.toArray(Long[]::new)),
                0,
                row -> paths.put(row.getLong("id"), row.getString("path")),
                ignored -> {});
        for (Long id : ids) {
            if (!paths.containsKey(id)) {
                throw new AccessRefused(scope.permission(), "access.outside-scope");
            }
            scope.mustCover(paths.get(id));
        }
        return paths;
    }
}
