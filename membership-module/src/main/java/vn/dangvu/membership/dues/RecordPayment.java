package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** One member has paid: a month, part of one, or several at once, late or ahead; of a guest, here where he is for a time. */
@UseCase("dues.keep")
@ApplicationScoped
public class RecordPayment {
    @Inject
    private Tills tills;

    @Inject
    private PaymentWriter writer;

    @Inject
    private MemberMonths member;

    /**
     * @param until the last month; the same as {@code from} for one
     * @param amount of a single month, null for as much as is due of each
     * @param note needed when more is paid than is due
     * @param seen version of the first month on the page
     */
    public record Paid(
            long unitId,
            long memberId,
            YearMonth from,
            YearMonth until,
            Long amount,
            LocalDate on,
            String method,
            String note,
            int seen) {}

    /** @return the sum */
    public long record(Scope scope, Paid paid) {
        Tills.Till till = tills.open(scope, paid.unitId());
        scope.trail().about("member", paid.memberId(), till.path()).asOf(paid.on());
        tills.mustBeOpen(paid.unitId(), paid.on());
        Tills.mustBeMethod(paid.method());
        if (paid.from() == null || paid.until() == null || paid.until().isBefore(paid.from())) {
            throw new OperationRefused("dues.months-wrong");
        }
        tills.mustNotBeFarAhead(paid.until());
        DuesYear row = member.read(scope, paid.unitId(), paid.memberId(), paid.from(), paid.until());
        if (row.cells().get(0).seen() != paid.seen()) {
            throw new ChangedMeanwhile(null);
        }
        List<Cell> open = row.cells().stream().filter(Cell::payable).toList();
        if (open.isEmpty()) {
            throw new OperationRefused(
                    "dues.nothing-due." + row.cells().get(0).state().code(), row.name(), Tills.label(paid.from()));
        }
        if (paid.amount() != null && (open.size() > 1 || paid.amount() <= 0)) {
            throw new OperationRefused("dues.amount-of-one-month");
        }
        long sum = 0;
        for (Cell cell : open) {
            long amount = paid.amount() == null ? cell.rest() : paid.amount();
            if (amount > cell.rest() && (paid.note() == null || paid.note().isBlank())) {
                throw new OperationRefused("dues.more-than-due", cell.rest());
            }
            if (!writer.insert(scope, till, row, cell, amount, paid.on(), paid.method(), paid.note())) {
                throw new ChangedMeanwhile(null);
            }
            sum += amount;
        }
        scope.trail().detail(Tills.label(paid.from()) + "–" + Tills.label(paid.until()) + ": " + sum);
        return sum;
    }
}
