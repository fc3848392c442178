package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/** Candidates as roots: whoever changes anything takes the candidate first, so that two changes never mix. */
@ApplicationScoped
class CandidateRoots {
    record Root(long id, long unitId, String path, String name, long version) {}

    @Inject
    private Sql sql;

    /** @throws AccessRefused when there is none in the scope; the same whether it exists elsewhere or not */
    Root read(Scope scope, long id) {
        return read(scope, id, "");
    }

    /**
     * Held until the end of the transaction, the change counted.
     *
     * @param version the one the caller saw; another means that somebody saved meanwhile
     */
    Root take(Scope scope, long id, long version) {
        Root root = read(scope, id, " for update");
        if (root.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        sql.update(Clause.of("update admission.candidate set version = version + 1 where id = ?", id));
        scope.trail().about("candidate", id, root.path());
        return root;
    }

    private Root read(Scope scope, long id, String lock) {
        return sql.first(
                        Clause.of(
                                "select id, unit_id, path, full_name, version from admission.candidate where id = ?"
                                        + lock,
                                id),
                        row -> new Root(
                                row.getLong("id"),
                                row.getLong("unit_id"),
                                row.getString("path"),
                                row.getString("full_name"),
                                row.getLong("version")))
                .filter(c -> scope.covers(c.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    static PartialDate born(ResultSet row) throws SQLException {
        LocalDate day = Sql.date(row, "born_on");
        return day == null ? null : PartialDate.of(day, row.getString("born_precision"));
    }

    static Object orNull(Object value) {
        return value == null || value instanceof String text && text.isBlank()
                ? new Sql.Null(Types.VARCHAR)
                : value instanceof String text ? text.strip() : value;
    }

    static Object orNull(LocalDate value) {
        return value == null ? new Sql.Null(Types.DATE) : value;
    }
}
