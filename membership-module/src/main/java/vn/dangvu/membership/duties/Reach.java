package vn.dangvu.membership.duties;

import java.util.List;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.query.Clause;

/** The part of a scope in which one kind of thing may be told, with the caller's own file where that counts too. */
record Reach(List<PathRange> ranges, Long self) {

    boolean nothing() {
        return ranges.isEmpty() && self == null;
    }

    boolean covers(String path) {
        return ranges.stream().anyMatch(r -> r.holds(path));
    }

    /** The row filter; {@code member} is the column of the member's id. */
    Clause within(String path, String member) {
        Clause units = within(path);
        return self == null ? units : Clause.of("(").then(units).then("or " + member + " = ?)", self);
    }

    Clause within(String path) {
        if (ranges.isEmpty()) {
            return Clause.of("false");
        }
        String sql = ranges.stream()
                .map(r -> "(" + path + " >= ? and " + path + " < ?)")
                .collect(Collectors.joining(" or ", "(", ")"));
        return new Clause(
                sql,
                ranges.stream()
                        .flatMap(r -> List.<Object>of(r.lo(), r.hi()).stream())
                        .toList());
    }
}
