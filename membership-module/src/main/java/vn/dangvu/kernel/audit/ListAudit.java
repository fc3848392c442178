package vn.dangvu.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * The log over the caller's units, newest first. Entries without a place (sign-ins, what nobody was allowed to do) belong to those whose
 * mandate reaches the top of the installation.
 */
@UseCase(value = "audit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListAudit {
    private static final int MOST_COUNTED = 100_000;

    @Inject
    private Sql sql;

    /** Every part may be null or empty. {@code outcome}: done, read, refused, failed. Dates inclusive. */
    public record Filter(
            LocalDate from, LocalDate to, String actor, String outcome, String subjectType, Long subjectId) {}

    /** The total stops counting at 100 000. */
    public Page<AuditRow> page(Scope scope, Filter filter, Paging paging) {
        Clause where = where(scope, filter);
        long total = sql.first(
                        Clause.of("select count(*) from (select 1 from kernel.audit_entry e where")
                                .then(where)
                                .then("limit ?) n", MOST_COUNTED),
                        row -> row.getLong(1))
                .orElse(0L);
        List<AuditRow> rows = sql.list(
                Clause.of("select e.* from kernel.audit_entry e where")
                        .then(where)
                        .then("order by e.id desc limit ? offset ?", paging.size(), paging.first()),
                ListAudit::read);
        return new Page<>(rows, total);
    }

    private static Clause where(Scope scope, Filter filter) {
        Clause where = scope.within("e.path");
        if (scope.reachesTop()) {
            where = new Clause("(" + where.sql() + " or e.path is null)", where.values());
        }
        if (filter.from() != null) {
            where = where.and(Clause.of(
                    "e.at >= ?", filter.from().atStartOfDay(OfficialClock.ZONE).toInstant()));
        }
        if (filter.to() != null) {
            where = where.and(Clause.of(
                    "e.at < ?",
                    filter.to().plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant()));
        }
        if (filter.actor() != null && !filter.actor().isBlank()) {
            where = where.and(Clause.of(
                    "e.actor_id in (select a.id from kernel.account a where position(lower(?) in lower(a.display_name)) > 0)",
                    filter.actor().strip()));
        }
        if (filter.outcome() != null && !filter.outcome().isBlank()) {
            where = where.and(Clause.of("e.outcome = ?", filter.outcome()));
        }
        if (filter.subjectType() != null && filter.subjectId() != null) {
            where = where.and(
                    Clause.of("e.subject_type = ? and e.subject_id = ?", filter.subjectType(), filter.subjectId()));
        }
        return where;
    }

    static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                Sql.instant(row, "at"),
                row.getString("actor_name"),
                row.getString("role"),
                Sql.id(row, "unit_id"),
                row.getString("path"),
                row.getString("action"),
                row.getString("subject_type"),
                Sql.id(row, "subject_id"),
                row.getString("outcome"),
                Sql.date(row, "as_of"),
                row.getString("request_id"),
                row.getString("detail"));
    }
}
