package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** The receipts of a year, by number; a gap in the numbers would show. One statement. */
@UseCase(value = "dues.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListReceipts {
    private static final Map<String, String> SORTS =
            Map.of("number", "r.number", "payer", "r.payer", "amount", "r.amount", "issued", "r.issued_on");

    @Inject
    private Sql sql;

    public Page<Receipt> page(Scope scope, Long unitId, int year, Paging paging) {
        var total = new long[1];
        Clause query = Clause.of(Receipt.SELECT)
                .then(scope.within("r.path"))
                .and(Clause.of("r.term = ?", Integer.toString(year)));
        if (unitId != null) {
            query = query.and(Clause.of("r.unit_id = ?", unitId));
        }
        String by = SORTS.getOrDefault(paging.sort(), SORTS.get("number"));
        List<Receipt> rows = sql.list(
                query.then(
                        "order by " + by + (paging.descending() ? " desc" : "") + ", r.id offset ? limit ?",
                        paging.first(),
                        paging.size()),
                row -> {
                    total[0] = row.getLong("total");
                    return Receipt.read(row);
                });
        return new Page<>(rows, total[0]);
    }

    public Receipt one(Scope scope, long id) {
        return sql.first(
                        Clause.of(Receipt.SELECT).then(scope.within("r.path")).and(Clause.of("r.id = ?", id)),
                        Receipt::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }
}
