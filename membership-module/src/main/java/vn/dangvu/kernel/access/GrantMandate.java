package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Gives and ends mandates on a decision. Nobody gives one to the own account. */
@UseCase("account.manage")
@ApplicationScoped
public class GrantMandate {
    @Inject
    private Sql sql;

    @Inject
    private RoleBook roles;

    @Inject
    private ScopeTree tree;

    @Inject
    private MandateEnds ends;

    @Inject
    private Reach reach;

    /** @param until last day, null when open; {@code basis} the decision or minutes it rests on */
    public record Order(long accountId, String role, long unitId, LocalDate from, LocalDate until, String basis) {}

    public void grant(Scope scope, Order order) {
        if (order.accountId() == scope.actor()) {
            throw new AccountRefused("access.mandate.own");
        }
        if (!roles.roles().contains(order.role()) || List.of("member", "anyone").contains(order.role())) {
            throw new AccountRefused("access.mandate.role");
        }
        Map<Long, ScopeTree.Node> node = tree.nodes(List.of(order.unitId()));
        if (node.isEmpty()) {
            throw new AccountRefused("access.mandate.unit");
        }
        scope.mustCover(node.get(order.unitId()).path());
        if (order.until() != null && order.until().isBefore(order.from())) {
            throw new AccountRefused("access.mandate.period");
        }
        sql.update(Clause.of(
                """
                insert into kernel.mandate (account_id, role, unit_id, valid_from, valid_to, basis, granted_by)
                values (?,?,?,?, coalesce(?::date, 'infinity'), ?, ?)""",
                order.accountId(),
                order.role(),
                order.unitId(),
                order.from(),
                order.until() == null
                        ? new Sql.Null(java.sql.Types.DATE)
                        : order.until().plusDays(1),
                order.basis(),
                scope.actor()));
        scope.trail()
                .about("account", order.accountId(), node.get(order.unitId()).path())
                .detail("grant " + order.role() + " " + order.unitId());
    }

    /** From today the mandate no longer holds. */
    public void end(Scope scope, long mandateId, String reason) {
        reach.mustCoverMandate(scope, mandateId);
        if (ends.end(Clause.of("id = ?", mandateId), scope.actor(), reason) == 0) {
            throw new AccountRefused("access.mandate.ended");
        }
        scope.trail().about("mandate", mandateId, null).detail("end: " + reason);
    }
}
