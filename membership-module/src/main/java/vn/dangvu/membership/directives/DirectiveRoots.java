package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Documents as roots: whoever changes one takes it first, so that two changes never mix. */
@ApplicationScoped
class DirectiveRoots {
    static final String SUBJECT = "directive";

    @Inject
    private Sql sql;

    record Root(
            long id,
            long unitId,
            String path,
            boolean own,
            DirectiveKind kind,
            String symbol,
            List<Long> addressed,
            List<LocalDate> due,
            boolean proposed,
            boolean issued) {}

    /**
     * Held until the end of the transaction, the change counted.
     *
     * @param version the one the caller saw; another means that somebody saved meanwhile
     * @throws AccessRefused when the committee that issues it is not in the scope
     */
    Root take(Scope scope, long id, long version) {
        record Found(Root root, long version) {}
        Found found = sql.first(
                        Clause.of("select * from membership.directive where id = ? for update", id),
                        row -> new Found(root(row), row.getLong("version")))
                .filter(f -> scope.covers(f.root().path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (found.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        sql.update(Clause.of("update membership.directive set version = version + 1 where id = ?", id));
        scope.trail().about(SUBJECT, id, found.root().path());
        return found.root();
    }

    Root takeProposed(Scope scope, long id, long version) {
        Root root = take(scope, id, version);
        if (!root.proposed()) {
            throw new OperationRefused("approval.settled");
        }
        return root;
    }

    private static Root root(ResultSet row) throws SQLException {
        return new Root(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("origin").equals("own"),
                DirectiveKind.of(row.getString("kind")),
                row.getString("symbol"),
                numbers(row.getArray("addressed")),
                days(row.getArray("demand_days")),
                row.getObject("approved_by") == null && row.getObject("withdrawn_by") == null,
                row.getObject("issued_on") != null && row.getObject("ending") == null);
    }

    static List<Long> numbers(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(n -> ((Number) n).longValue())
                .toList();
    }

    static List<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(d -> ((java.sql.Date) d).toLocalDate())
                .toList();
    }
}
