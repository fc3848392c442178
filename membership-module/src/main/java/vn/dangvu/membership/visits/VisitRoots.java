package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Visits and difficulties as roots: whoever changes one takes it first, and only the one whose record it is. */
@ApplicationScoped
class VisitRoots {
    static final String VISIT = "branch_visit";
    static final String DIFFICULTY = "branch_difficulty";

    @Inject
    private Sql sql;

    /** @param settled attended or called off; settled or not, of a difficulty */
    record Root(long id, long unitId, String path, LocalDate since, boolean settled, boolean answered) {}

    Root visit(Scope scope, long id, long version) {
        return take(
                scope,
                id,
                version,
                VISIT,
                "month as since, attended_on is not null or called_off_at is not null as settled, false as answered");
    }

    Root difficulty(Scope scope, long id, long version) {
        return take(
                scope,
                id,
                version,
                DIFFICULTY,
                "heard_on as since, outcome is not null as settled, answered_on is not null as answered");
    }

    private Root take(Scope scope, long id, long version, String table, String columns) {
        record Found(Root root, long version, long member) {}
        Found found = sql.first(
                        Clause.of(
                                "select id, unit_id, path, version, member_id, " + columns + " from membership." + table
                                        + " where id = ? for update",
                                id),
                        row -> new Found(
                                new Root(
                                        row.getLong("id"),
                                        row.getLong("unit_id"),
                                        row.getString("path"),
                                        Sql.date(row, "since"),
                                        row.getBoolean("settled"),
                                        row.getBoolean("answered")),
                                row.getLong("version"),
                                row.getLong("member_id")))
                .filter(f -> scope.covers(f.root().path()))
                .filter(f -> f.member() == AssignedBranches.self(scope))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (found.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        sql.update(Clause.of("update membership." + table + " set version = version + 1 where id = ?", id));
        scope.trail().about(table.replace('_', '-'), id, found.root().path());
        return found.root();
    }
}
