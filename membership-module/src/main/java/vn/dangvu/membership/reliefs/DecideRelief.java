package vn.dangvu.membership.reliefs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.FourEyes;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The committee grants an application or not; it may end a relief before its time. Nobody decides on himself or on what he handed in. */
@UseCase("dues.decide")
@ApplicationScoped
public class DecideRelief {
    private static final String TABLE = "membership.dues_relief";

    @Inject
    private Sql sql;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private OfficialClock clock;

    /** @param number of the decision, empty for one without */
    public void grant(Scope scope, long id, String body, String number, LocalDate on) {
        take(scope, id);
        if (body == null || body.isBlank() || on == null) {
            throw new OperationRefused("dues.relief-who-decided");
        }
        mustBePast(on);
        if (overlaps(id)) {
            throw new OperationRefused("dues.relief-overlaps");
        }
        sql.update(Clause.of(
                "update membership.dues_relief set body = ?, number = ?, decided_on = ? where id = ? and approved_at is null",
                body.strip(),
                Sql.orNull(number),
                on,
                id));
        fourEyes.approve(scope, TABLE, id);
        scope.trail().asOf(on).detail("item " + id);
    }

    public void decline(Scope scope, long id, String reason) {
        take(scope, id);
        fourEyes.withdraw(scope, TABLE, id, reason);
        scope.trail().detail("item " + id);
    }

    /** @param last month in which it still holds, not before the one before its first */
    public void end(Scope scope, long id, YearMonth last, String reason) {
        take(scope, id);
        if (reason == null || reason.isBlank() || last == null) {
            throw new OperationRefused("approval.reason-missing");
        }
        int ended = sql.update(Clause.of(
                "update membership.dues_relief set to_month = ?, ended_at = now(), ended_by = ?, ended_reason = ? where id = ?"
                        + " and approved_at is not null and ended_at is null and from_month < ? and to_month > ?",
                last.plusMonths(1).atDay(1),
                scope.actor(),
                reason.strip(),
                id,
                last.plusMonths(1).atDay(1),
                last.plusMonths(1).atDay(1)));
        if (ended == 0) {
            throw new OperationRefused("dues.relief-not-current");
        }
        scope.trail().detail("item " + id);
    }

    /** Held until the end of the transaction. */
    private void take(Scope scope, long id) {
        record Root(long memberId, String path) {}
        Root root = sql.first(
                        Clause.of("select member_id, path from membership.dues_relief where id = ? and", id)
                                .then(scope.within("path"))
                                .then("for update"),
                        row -> new Root(row.getLong(1), row.getString(2)))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("member", root.memberId(), root.path());
        Long self = scope.caller().memberId();
        if (self != null && self == root.memberId()) {
            throw new OperationRefused("dues.relief-own");
        }
    }

    private boolean overlaps(long id) {
        return sql.first(
                        Clause.of(
                                "select 1 from membership.dues_relief r join membership.dues_relief g on g.member_id = r.member_id and g.id <> r.id"
                                        + " and g.approved_at is not null and g.withdrawn_at is null and g.from_month < r.to_month"
                                        + " and g.to_month > r.from_month where r.id = ?",
                                id),
                        row -> true)
                .isPresent();
    }

    private void mustBePast(LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new OperationRefused("dues.in-future", on);
        }
    }
}
