package vn.dangvu.membership.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The units named in a filter. A unit outside the scope, or none at all, is refused alike. */
@ApplicationScoped
class FilterUnits {
    @Inject
    private Sql sql;

    void mustCover(Scope scope, MemberFilter filter) {
        List<Long> ids = Stream.of(Criterion.UNIT, Criterion.FRAME)
                .flatMap(c -> filter.unit(c).stream())
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        List<String> paths = sql.list(
                Clause.of("select path from membership.unit where id = any(?)", (Object) ids.toArray(Long[]::new)),
                row -> row.getString("path"));
        if (paths.size() < ids.size()) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        paths.forEach(scope::mustCover);
    }
}
