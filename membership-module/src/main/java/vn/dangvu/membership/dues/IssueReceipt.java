package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A receipt for what a member has paid here and has none for yet; or one is cancelled, and the payments may get another. */
@UseCase("dues.keep")
@ApplicationScoped
public class IssueReceipt {
    @Inject
    private Sql sql;

    @Inject
    private Tills tills;

    @Inject
    private Receipts receipts;

    /** @return the id of the receipt */
    public long issue(Scope scope, long unitId, long memberId, LocalDate on) {
        Tills.Till till = tills.open(scope, unitId);
        scope.trail().about("member", memberId, till.path()).asOf(on);
        if (on == null || on.isAfter(tills.today())) {
            throw new OperationRefused("dues.no-day");
        }
        List<Payment> payments = sql.list(
                Clause.of(
                        Payment.SELECT
                                + " p.unit_id = ? and p.member_id = ? and p.reversed_at is null and p.receipt_id is null"
                                + " order by p.month, p.place for update of p",
                        unitId,
                        memberId),
                Payment::read);
        if (payments.isEmpty()) {
            throw new OperationRefused("dues.receipt-nothing");
        }
        long sum = payments.stream().mapToLong(Payment::amount).sum();
        String months =
                payments.stream().map(p -> Tills.label(p.month())).distinct().collect(Collectors.joining(", "));
        long id = receipts.write(
                scope, new Receipts.Slip(unitId, till.path(), memberId, null, name(memberId), months, sum, on));
        sql.update(Clause.of(
                "update membership.dues_payment set receipt_id = ? where id = any (?)",
                id,
                payments.stream().map(Payment::id).toArray(Long[]::new)));
        scope.trail().detail("receipt " + id);
        return id;
    }

    private String name(long memberId) {
        return sql.first(
                        Clause.of(
                                "select full_name from membership.member_facts where member_id = ? and superseded_at = 'infinity'"
                                        + " and valid_to = 'infinity'",
                                memberId),
                        row -> row.getString(1))
                .orElseThrow();
    }

    /** Only one for a member: that of a remittance goes with the remittance. */
    public void cancel(Scope scope, long receiptId, String reason) {
        Receipt receipt = sql.first(
                        Clause.of(Receipt.SELECT).then(scope.within("r.path")).and(Clause.of("r.id = ?", receiptId)),
                        Receipt::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("member", receipt.memberId(), receipt.path()).detail("receipt " + receiptId);
        tills.open(scope, receipt.unitId());
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("dues.no-reason");
        }
        if (receipt.memberId() == null) {
            throw new OperationRefused("dues.receipt-of-remittance");
        }
        sql.update(Clause.of("update membership.dues_payment set receipt_id = null where receipt_id = ?", receiptId));
        if (!receipts.cancel(scope, receiptId, reason.strip())) {
            throw new OperationRefused("dues.receipt-cancelled-already");
        }
    }
}
