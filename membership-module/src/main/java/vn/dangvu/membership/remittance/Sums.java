package vn.dangvu.membership.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What a unit has to hand on: a branch the payments of a month, a committee what its branches handed on in a quarter and it has confirmed. */
@ApplicationScoped
class Sums {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    record Unit(long id, Long above, String path, String abovePath, String name, boolean branch) {
        static Unit read(ResultSet row) throws SQLException {
            return new Unit(
                    row.getLong("id"),
                    Sql.id(row, "parent_id"),
                    row.getString("path"),
                    row.getString("above_path"),
                    row.getString("short_name"),
                    row.getString("type").endsWith("branch"));
        }

        /** A branch hands on by the month, everybody above by the quarter. */
        YearMonth first(YearMonth month) {
            return branch ? month : month.minusMonths((month.getMonthValue() - 1) % 3);
        }

        YearMonth last(YearMonth month) {
            return branch ? month : first(month).plusMonths(2);
        }
    }

    /** @param lock {@code for update} to keep payments out until the transaction ends */
    Unit unit(Scope scope, long id, String lock) {
        Unit unit = sql.first(
                        Clause.of(
                                "select u.*, (select a.path from membership.unit a where a.id = u.parent_id) as above_path"
                                        + " from membership.unit u where u.id = ? " + lock,
                                id),
                        Unit::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.mustCover(unit.path());
        return unit;
    }

    Sum of(Unit unit, YearMonth month) {
        YearMonth first = unit.first(month);
        YearMonth last = unit.last(month);
        Clause collected = unit.branch()
                ? Clause.of(
                        "select coalesce(sum(amount), 0)::bigint from membership.dues_payment where unit_id = ? and reversed_at is null"
                                + " and paid_on >= ? and paid_on < ?",
                        unit.id(),
                        first.atDay(1),
                        last.plusMonths(1).atDay(1))
                : Clause.of(
                        "select coalesce(sum(remitted), 0)::bigint from membership.dues_remittance where to_unit = ? and annulled_at is null"
                                + " and confirmed_at is not null and from_month >= ? and from_month < ?",
                        unit.id(),
                        first.atDay(1),
                        last.plusMonths(1).atDay(1));
        long sum = sql.first(collected, row -> row.getLong(1)).orElseThrow();
        return Sum.of(unit.branch(), first, last, sum, law.asOf(first.atDay(1), unit.path()));
    }
}
