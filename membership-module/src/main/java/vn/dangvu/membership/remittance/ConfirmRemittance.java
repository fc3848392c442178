package vn.dangvu.membership.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.dues.Receipts;

/** The office has got what a branch handed on and gives a receipt; or writes down the receipt of the superior level. Or a remittance is annulled. */
@UseCase("dues.remit")
@ApplicationScoped
public class ConfirmRemittance {
    @Inject
    private Sql sql;

    @Inject
    private Receipts receipts;

    @Inject
    private OfficialClock clock;

    private record Root(
            long id,
            long version,
            String path,
            Long above,
            String abovePath,
            String unit,
            YearMonth from,
            LocalDate sentOn,
            long remitted,
            boolean confirmed,
            Long receiptId,
            long recordedBy) {
        static Root read(ResultSet row) throws SQLException {
            return new Root(
                    row.getLong("id"),
                    row.getLong("version"),
                    row.getString("path"),
                    Sql.id(row, "to_unit"),
                    row.getString("above_path"),
                    row.getString("name"),
                    YearMonth.from(Sql.date(row, "from_month")),
                    Sql.date(row, "sent_on"),
                    row.getLong("remitted"),
                    row.getTimestamp("confirmed_at") != null,
                    Sql.id(row, "receipt_id"),
                    row.getLong("recorded_by"));
        }

        boolean withinReach(Scope scope) {
            return abovePath != null && scope.covers(abovePath);
        }
    }

    /** @param receipt number of the superior's receipt; of a branch's remittance the office gives its own */
    public void confirm(Scope scope, long id, long version, LocalDate on, String receipt) {
        Root root = take(scope, id, version);
        if (root.confirmed()) {
            throw new OperationRefused("dues.confirmed-already");
        }
        if (on == null || on.isAfter(clock.today()) || on.isBefore(root.sentOn())) {
            throw new OperationRefused("dues.no-day");
        }
        boolean own = root.withinReach(scope);
        if (own && root.recordedBy() == scope.actor()) {
            throw new OperationRefused("dues.four-eyes");
        }
        if (!own && (receipt == null || receipt.isBlank())) {
            throw new OperationRefused("dues.no-receipt");
        }
        if (own && root.remitted() > 0) {
            receipts.write(
                    scope,
                    new Receipts.Slip(
                            root.above(),
                            root.abovePath(),
                            null,
                            id,
                            root.unit(),
                            String.format(
                                    "%02d/%d",
                                    root.from().getMonthValue(), root.from().getYear()),
                            root.remitted(),
                            on));
        }
        sql.update(Clause.of(
                "update membership.dues_remittance set confirmed_on = ?, confirmed_at = now(), confirmed_by = ?, confirmer = ?, receipt = ?,"
                        + " version = version + 1 where id = ?",
                on,
                scope.actor(),
                scope.caller().name(),
                Sql.orNull(own ? null : receipt),
                id));
        scope.trail().asOf(on);
    }

    /** What was handed on is taken back: the days of that time take payments in again. */
    public void annul(Scope scope, long id, long version, String reason) {
        Root root = take(scope, id, version);
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("dues.no-reason");
        }
        boolean inHigher = sql.first(
                        Clause.of(
                                "select 1 from membership.dues_remittance h where h.unit_id = ? and h.annulled_at is null and h.from_month <= ?"
                                        + " and h.to_month > ?",
                                root.above() == null ? 0L : root.above(),
                                root.from().atDay(1),
                                root.from().atDay(1)),
                        row -> true)
                .isPresent();
        if (root.confirmed() && inHigher) {
            throw new OperationRefused("dues.handed-on-above");
        }
        if (root.receiptId() != null) {
            receipts.cancel(scope, root.receiptId(), reason.strip());
        }
        sql.update(Clause.of(
                "update membership.dues_remittance set annulled_at = now(), annulled_by = ?, annulled_reason = ?, version = version + 1 where id = ?",
                scope.actor(),
                reason.strip(),
                id));
    }

    private Root take(Scope scope, long id, long version) {
        Root root = sql.first(
                        Clause.of(
                                        "select r.*, u.name, (select a.path from membership.unit a where a.id = r.to_unit) as above_path,"
                                                + " (select p.id from membership.dues_receipt p where p.remittance_id = r.id and p.cancelled_at is null)"
                                                + " as receipt_id from membership.dues_remittance r join membership.unit u on u.id = r.unit_id"
                                                + " where r.id = ? and r.annulled_at is null and",
                                        id)
                                .then(scope.within("r.path"))
                                .then("for update of r"),
                        Root::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("remittance", id, root.path()).detail(root.from() + ": " + root.remitted());
        if (root.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        return root;
    }
}
