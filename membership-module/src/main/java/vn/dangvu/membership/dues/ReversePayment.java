package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A payment was written down wrongly: it stays in the book with the reason and counts no more. */
@UseCase("dues.keep")
@ApplicationScoped
public class ReversePayment {
    @Inject
    private Sql sql;

    @Inject
    private Tills tills;

    private record Root(long memberId, long unitId, String path, LocalDate paidOn, String receipt) {
        static Root read(ResultSet row) throws SQLException {
            return new Root(
                    row.getLong("member_id"),
                    row.getLong("unit_id"),
                    row.getString("path"),
                    Sql.date(row, "paid_on"),
                    row.getString("receipt"));
        }
    }

    public void reverse(Scope scope, long paymentId, String reason) {
        Root root = sql.first(
                        Clause.of(
                                        "select p.*, (select r.number || '/' || r.term from membership.dues_receipt r where r.id = p.receipt_id)"
                                                + " as receipt from membership.dues_payment p where p.id = ? and",
                                        paymentId)
                                .then(scope.within("p.path")),
                        Root::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("member", root.memberId(), root.path()).detail("item " + paymentId);
        tills.open(scope, root.unitId());
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("dues.no-reason");
        }
        tills.mustBeOpen(root.unitId(), root.paidOn());
        if (root.receipt() != null) {
            throw new OperationRefused("dues.receipt-first", root.receipt());
        }
        int done = sql.update(Clause.of(
                "update membership.dues_payment set reversed_at = now(), reversed_by = ?, reversed_reason = ? where id = ?"
                        + " and reversed_at is null and receipt_id is null",
                scope.actor(),
                reason.strip(),
                paymentId));
        if (done == 0) {
            throw new OperationRefused("dues.reversed-already");
        }
    }
}
