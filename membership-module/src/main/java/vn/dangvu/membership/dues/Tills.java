package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The money of a unit: whoever takes in or hands on holds the unit until the transaction ends, so that a sum handed on is the sum taken in. */
@ApplicationScoped
class Tills {
    private static final int MONTHS_AHEAD = 12;

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    record Till(long unitId, String path, String name) {}

    Till open(Scope scope, long unitId) {
        Till till = sql.first(
                        Clause.of("select id, path, short_name from membership.unit where id = ? for share", unitId),
                        row -> new Till(row.getLong(1), row.getString(2), row.getString(3)))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.mustCover(till.path());
        return till;
    }

    /** What was handed on is closed: a day of that time takes no payment in and gives none back. */
    void mustBeOpen(long unitId, LocalDate day) {
        if (day == null) {
            throw new OperationRefused("dues.no-day");
        }
        if (day.isAfter(clock.today())) {
            throw new OperationRefused("dues.in-future", day);
        }
        boolean handedOn = sql.first(
                        Clause.of(
                                "select 1 from membership.dues_remittance where unit_id = ? and annulled_at is null"
                                        + " and from_month <= ? and to_month > ?",
                                unitId,
                                day,
                                day),
                        row -> true)
                .isPresent();
        if (handedOn) {
            throw new OperationRefused("dues.handed-on", day.withDayOfMonth(1));
        }
    }

    LocalDate today() {
        return clock.today();
    }

    void mustNotBeFarAhead(YearMonth month) {
        YearMonth furthest = YearMonth.from(clock.today()).plusMonths(MONTHS_AHEAD);
        if (month.isAfter(furthest)) {
            throw new OperationRefused("dues.too-far-ahead", label(furthest));
        }
    }

    static void mustBeMethod(String method) {
        if (!List.of("cash", "bank", "portal").contains(method)) {
            throw new OperationRefused("dues.no-method");
        }
    }

    /** As a month is written: 03/2026. */
    static String label(YearMonth month) {
        return String.format("%02d/%d", month.getMonthValue(), month.getYear());
    }
}
