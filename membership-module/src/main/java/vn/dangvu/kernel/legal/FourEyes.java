package vn.dangvu.kernel.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * One person proposes, another approves. Works on any table with the columns proposed_by, approved_by, approved_at,
 * withdrawn_by, withdrawn_at and withdrawn_reason. A row is settled once: approved or withdrawn.
 */
@ApplicationScoped
public class FourEyes {
    @Inject
    private Sql sql;

    public void approve(Scope scope, String table, long id) {
        int done = sql.update(Clause.of(
                "update " + table + " set approved_by = ?, approved_at = now() where id = ? and proposed_by <> ?"
                        + " and approved_by is null and withdrawn_by is null",
                scope.actor(),
                id,
                scope.actor()));
        if (done == 0) {
            throw new OperationRefused(openProposalOf(scope, table, id) ? "approval.own-proposal" : "approval.settled");
        }
    }

    /** The proposer takes it back, or somebody else declines it: the row stays, with the reason. */
    public void withdraw(Scope scope, String table, long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("approval.reason-missing");
        }
        int done = sql.update(Clause.of(
                "update " + table + " set withdrawn_by = ?, withdrawn_at = now(), withdrawn_reason = ? where id = ?"
                        + " and approved_by is null and withdrawn_by is null",
                scope.actor(),
                reason.strip(),
                id));
        if (done == 0) {
            throw new OperationRefused("approval.settled");
        }
    }

    private boolean openProposalOf(Scope scope, String table, long id) {
        return sql.first(
                        Clause.of(
                                "select 1 from " + table + " where id = ? and proposed_by = ?"
                                        + " and approved_by is null and withdrawn_by is null",
                                id,
                                scope.actor()),
                        row -> true)
                .isPresent();
    }
}
