package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Tells the database what this transaction may see; row-level security compares it with every row. */
@ApplicationScoped
class DatabaseScope {
    @Inject
    private Sql sql;

    void open(Scope scope) {
        List<PathRange> wall = scope.wall();
        String lo =
                wall.stream().map(PathRange::lo).min(Comparator.naturalOrder()).orElse("~");
        String hi =
                wall.stream().map(PathRange::hi).max(Comparator.naturalOrder()).orElse("");
        boolean gaps = wall.size() > 1;
        String ranges = gaps ? wall.stream().map(r -> r.lo() + "," + r.hi()).collect(Collectors.joining(";")) : "";
        sql.list(
                Clause.of(
                        """
                        select set_config('dangvu.lo', ?, true), set_config('dangvu.hi', ?, true),
                            set_config('dangvu.units', ?, true), set_config('dangvu.ranges', ?, true),
                            set_config('dangvu.self', ?, true), set_config('dangvu.account', ?, true),
                            set_config('dangvu.permission', ?, true)""",
                        lo,
                        hi,
                        gaps ? "on" : "",
                        ranges,
                        scope.self() == null ? "" : scope.self().toString(),
                        Long.toString(scope.actor()),
                        scope.permission()),
                row -> true);
    }
}
