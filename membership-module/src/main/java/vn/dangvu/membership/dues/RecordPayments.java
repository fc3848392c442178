package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;

/** The branch has taken in its fee: cells of the grid, or a whole month, each as it is due. What another has entered meanwhile stays as he entered it. */
@UseCase("dues.keep")
@ApplicationScoped
public class RecordPayments {
    private static final int MOST = 2000;

    @Inject
    private PaymentWriter writer;

    @Inject
    private Tills tills;

    @Inject
    private DuesReader reader;

    /** @param seen version of the cell on the page */
    public record Wish(long memberId, YearMonth month, int seen) {}

    /** @param left what was not entered, because somebody else had been there first or nothing is due */
    public record Outcome(int entered, long sum, List<String> left) {}

    public Outcome cells(Scope scope, long unitId, List<Wish> wishes, LocalDate on, String method) {
        Tills.Till till = tills.open(scope, unitId);
        scope.trail().about("unit", unitId, till.path()).asOf(on);
        tills.mustBeOpen(unitId, on);
        Tills.mustBeMethod(method);
        if (wishes.isEmpty() || wishes.size() > MOST) {
            throw new OperationRefused("dues.nothing-chosen");
        }
        YearMonth first =
                wishes.stream().map(Wish::month).min(YearMonth::compareTo).orElseThrow();
        YearMonth last =
                wishes.stream().map(Wish::month).max(YearMonth::compareTo).orElseThrow();
        tills.mustNotBeFarAhead(last);
        Map<Long, DuesYear> rows = rows(scope, unitId, first, last);
        var left = new ArrayList<String>();
        var entered = new int[1];
        long sum = 0;
        for (Wish wish : wishes) {
            DuesYear row = rows.get(wish.memberId());
            Cell cell = row == null ? null : cell(row, wish.month());
            boolean fits = cell != null && cell.payable() && cell.seen() == wish.seen();
            if (fits && writer.insert(scope, till, row, cell, cell.rest(), on, method, null)) {
                entered[0]++;
                sum += cell.rest();
            } else {
                left.add((row == null ? "?" : row.name()) + " " + Tills.label(wish.month()));
            }
        }
        scope.trail().detail(entered[0] + ": " + sum);
        return new Outcome(entered[0], sum, left);
    }

    /** Everybody of the list who still owes this month has paid it. */
    public Outcome month(Scope scope, long unitId, YearMonth month, LocalDate on, String method) {
        List<Wish> wishes = rows(scope, unitId, month, month).values().stream()
                .filter(r -> r.cells().get(0).rest() > 0)
                .map(r -> new Wish(r.memberId(), month, r.cells().get(0).seen()))
                .toList();
        return cells(scope, unitId, wishes, on, method);
    }

    static Cell cell(DuesYear row, YearMonth month) {
        return row.cells().stream()
                .filter(c -> c.month().equals(month))
                .findFirst()
                .orElse(null);
    }

    private Map<Long, DuesYear> rows(Scope scope, long unitId, YearMonth first, YearMonth last) {
        return reader.read(Clause.of("d.unit_id = ? and", unitId).then(scope.within("d.path")), first, last).stream()
                .collect(Collectors.toMap(DuesYear::memberId, Function.identity()));
    }
}
