package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.Trail;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;

/** What the audit entry of an operation on one member says, and the decision the operation rests on. */
@ApplicationScoped
class Trails {
    @Inject
    private Sql sql;

    @Inject
    private MembershipRegister register;

    Trail member(Scope scope, long id) {
        return scope.trail().about("member", id, path(id));
    }

    private String path(long id) {
        return sql.first(Clause.of("select path from membership.member where id = ?", id), row -> row.getString(1))
                .orElse(null);
    }

    /** The paper in the register of decisions of the unit that keeps the file; null when there is no paper. */
    Long decision(Scope scope, DecisionPaper paper, long memberId) {
        if (paper == null) {
            return null;
        }
        long unit = sql.first(
                        Clause.of("select unit_id from membership.member where id = ?", memberId),
                        row -> row.getLong(1))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        return register.record(scope, paper, unit);
    }
}
