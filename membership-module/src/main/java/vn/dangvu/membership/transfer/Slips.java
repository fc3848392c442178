package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.document.NumberRegister;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Numbers of introductions: the order in the book of the committee (số GTSHĐ), anew each year. */
@ApplicationScoped
class Slips {
    private static final String REGISTER = "GTSHĐ";

    @Inject
    private Sql sql;

    @Inject
    private NumberRegister numbers;

    /** @param typed of a paper written by hand, empty for the next number */
    String number(TransferFile file, LocalDate on, String typed) {
        long committee = committee(file.fromUnit().id());
        String year = Integer.toString(on.getYear());
        if (typed == null || typed.isEmpty()) {
            return Integer.toString(numbers.next(REGISTER, committee, year));
        }
        if (!typed.matches("\\d{1,6}")) {
            throw new OperationRefused("transfer.slip-number");
        }
        boolean taken = sql.first(
                        Clause.of(
                                "select 1 from membership.transfer t join membership.unit u on u.id = t.unit_id where t.slip_number = ?"
                                        + " and t.slip_on >= ? and t.slip_on < ? and t.route <> 'in' and u.parent_id = ? limit 1",
                                typed,
                                on.withDayOfYear(1),
                                on.withDayOfYear(1).plusYears(1),
                                committee),
                        row -> true)
                .isPresent();
        if (taken) {
            throw new OperationRefused("transfer.slip-taken", typed, year);
        }
        numbers.given(REGISTER, committee, year, Integer.parseInt(typed));
        return typed;
    }

    /** The committee right above the branch, which keeps the book. */
    private long committee(long branch) {
        return sql.first(
                        Clause.of("select coalesce(parent_id, id) from membership.unit where id = ?", branch),
                        row -> row.getLong(1))
                .orElseThrow();
    }
}
