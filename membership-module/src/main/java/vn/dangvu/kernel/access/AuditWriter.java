package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.util.Arrays;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Appends to the audit chain in the running transaction; the database adds number, time and hash. */
@ApplicationScoped
class AuditWriter {
    @Inject
    private Sql sql;

    void append(Caller caller, MandateInForce mandate, Trail trail, String outcome) {
        sql.update(Clause.of(
                """
                insert into kernel.audit_entry (actor_id, actor_name, mandate_id, role, unit_id, path, action, subject_type,
                    subject_id, outcome, as_of, request_id, detail)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?)""",
                values(
                        caller.accountId() == 0 ? null : caller.accountId(),
                        caller.name(),
                        mandate == null ? null : mandate.id(),
                        mandate == null ? null : mandate.role(),
                        mandate == null ? null : mandate.unitId(),
                        trail.path != null ? trail.path : mandate == null ? null : mandate.path(),
                        trail.action,
                        trail.subjectType,
                        trail.subjectId,
                        outcome,
                        trail.asOf,
                        caller.requestId(),
                        trail.detail)));
    }

    private static Object[] values(Object... values) {
        return Arrays.stream(values)
                .map(v -> v == null ? new Sql.Null(Types.NULL) : v)
                .toArray();
    }
}
