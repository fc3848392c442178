package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * Passes an own mandate to somebody else for a time, over the same unit or one below it. A delegated mandate is never passed
 * on, always expires, and ends with the mandate it came from.
 */
@UseCase("mandate.delegate")
@ApplicationScoped
public class DelegateMandate {
    @Inject
    private Sql sql;

    @Inject
    private ScopeTree tree;

    @Inject
    private OfficialClock clock;

    /** @param until last day, never null */
    public record Order(long mandateId, String toUsername, long unitId, LocalDate until, String reason) {}

    public void delegate(Scope scope, Order order) {
        MandateInForce own = scope.mandates().stream()
                .filter(m -> m.id() == order.mandateId() && !m.delegated())
                .findFirst()
                .orElseThrow(() -> new AccountRefused("access.delegate.own"));
        var node = tree.nodes(List.of(order.unitId())).get(order.unitId());
        if (node == null || !PathRange.under(own.path()).holds(node.path())) {
            throw new AccountRefused("access.delegate.unit");
        }
        LocalDate today = clock.today();
        boolean late = order.until() == null
                || order.until().isBefore(today)
                || (own.until() != null && order.until().isAfter(own.until()));
        if (late) {
            throw new AccountRefused("access.delegate.until");
        }
        long account = sql.first(
                        Clause.of(
                                "select id from kernel.account where lower(username) = lower(?) and closed_at is null and id <> ?",
                                order.toUsername(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow(() -> new AccountRefused("access.delegate.account"));
        sql.update(Clause.of(
                """
                insert into kernel.mandate (account_id, role, unit_id, valid_from, valid_to, basis, delegated_from, granted_by)
                values (?,?,?,?,?,?,?,?)""",
                account,
                own.role(),
                order.unitId(),
                today,
                order.until().plusDays(1),
                order.reason(),
                own.id(),
                scope.actor()));
        scope.trail().about("account", account, node.path()).detail("delegate " + own.role());
    }
}
