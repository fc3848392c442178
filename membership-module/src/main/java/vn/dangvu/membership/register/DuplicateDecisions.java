package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What people found when they compared two files. */
@ApplicationScoped
class DuplicateDecisions {
    @Inject
    private Sql sql;

    /** The merge that stands, with the version of the survivor right after it. */
    record Merge(long id, long survivorVersion) {}

    long save(Scope scope, long member, long other, String outcome, String reason, Long survivorVersion) {
        return sql.first(
                        Clause.of(
                                """
                                insert into membership.duplicate_decision (member_id, other_id, outcome, reason, decided_by, decider_name, survivor_version)
                                values (?, ?, ?, ?, ?, ?, ?) returning id""",
                                member,
                                other,
                                outcome,
                                reason == null ? new Sql.Null(Types.VARCHAR) : reason,
                                scope.actor(),
                                scope.caller().name(),
                                survivorVersion == null ? new Sql.Null(Types.BIGINT) : survivorVersion),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    Optional<Merge> merge(long ended, long survivor) {
        return sql.first(
                Clause.of(
                        "select id, survivor_version from membership.duplicate_decision where member_id = ? and other_id = ?"
                                + " and outcome = 'merged' order by id desc limit 1",
                        ended,
                        survivor),
                row -> new Merge(row.getLong(1), row.getLong(2)));
    }
}
