package vn.dangvu.membership.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** A unit hands on what it has collected. From then on the days of that time take no payment in. */
@UseCase("dues.keep")
@ApplicationScoped
public class RecordRemittance {
    @Inject
    private Sql sql;

    @Inject
    private Sums sums;

    @Inject
    private OfficialClock clock;

    /** What would be handed on, for the form. */
    public Sum expected(Scope scope, long unitId, YearMonth month) {
        return sums.of(sums.unit(scope, unitId, ""), month);
    }

    /**
     * @param remitted as it was on the page; another sum means that something was paid or reversed meanwhile
     * @return the id of the remittance
     */
    public long record(Scope scope, long unitId, YearMonth month, long remitted, LocalDate on, String note) {
        Sums.Unit unit = sums.unit(scope, unitId, "for update");
        scope.trail().about("unit", unitId, unit.path()).asOf(on);
        Sum sum = sums.of(unit, month);
        if (on == null || on.isAfter(clock.today()) || on.isBefore(sum.from().atDay(1))) {
            throw new OperationRefused("dues.no-day");
        }
        if (sum.collected() == 0) {
            throw new OperationRefused("dues.nothing-collected");
        }
        if (sum.remitted() != remitted) {
            throw new OperationRefused("dues.sum-changed", sum.remitted());
        }
        scope.trail().detail(sum.from() + ": " + sum.remitted());
        return sql.first(
                        Clause.of(
                                """
                                insert into membership.dues_remittance (unit_id, path, to_unit, from_month, to_month, collected, keep_percent, kept,
                                    remitted, rule, sent_on, note, recorded_by, recorder) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (unit_id, from_month) where annulled_at is null do nothing returning id""",
                                unitId,
                                unit.path(),
                                Sql.orNull(unit.above()),
                                sum.from().atDay(1),
                                sum.until().plusMonths(1).atDay(1),
                                sum.collected(),
                                sum.percent(),
                                sum.kept(),
                                sum.remitted(),
                                sum.rule(),
                                on,
                                Sql.orNull(note),
                                scope.actor(),
                                scope.caller().name()),
                        row -> row.getLong(1))
                .orElseThrow(() -> new OperationRefused("dues.remitted-already"));
    }
}
