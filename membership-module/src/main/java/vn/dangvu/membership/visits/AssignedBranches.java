package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** Whoever keeps records about a branch follows it on the day they are about, by assignment of the committee. */
@ApplicationScoped
class AssignedBranches {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private OfficialClock clock;

    UnitTree.Place must(Scope scope, long unitId, LocalDate on) {
        UnitTree.Place unit = units.covered(scope, unitId);
        boolean assigned = sql.first(
                        Clause.of(
                                "select 1 from membership.branch_assignment where member_id = ? and unit_id = ? and valid_from <= ? and valid_to > ?",
                                self(scope),
                                unitId,
                                on,
                                on),
                        row -> true)
                .isPresent();
        if (!assigned) {
            throw new OperationRefused("visits.not-assigned", on);
        }
        return unit;
    }

    /** The member behind the account; 0, whom nobody assigned, for an account without a file. */
    static long self(Scope scope) {
        return scope.caller().memberId() == null ? 0 : scope.caller().memberId();
    }

    void mustBePast(LocalDate on) {
        if (on == null || on.isAfter(clock.today())) {
            throw new OperationRefused("visits.date-ahead");
        }
    }

    static void mustSay(String text, String refusal) {
        if (text == null || text.isBlank()) {
            throw new OperationRefused(refusal);
        }
    }
}
