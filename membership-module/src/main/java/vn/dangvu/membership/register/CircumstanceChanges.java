package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.MembershipRegister.CircumstanceChange;
import vn.dangvu.membership.RegisterRefused;
import vn.dangvu.membership.Standing;

/** Exemptions, stays elsewhere and the like: each begins once, and its expected end may move. */
@ApplicationScoped
class CircumstanceChanges {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private HistoryWriter history;

    @Inject
    private Movements movements;

    void begin(Scope scope, CircumstanceChange change) {
        Members.Root member = members.take(scope, change.memberId());
        members.notInFuture(change.from());
        Standing standing = movements.standing(member.id(), change.from());
        if (standing == null || standing == Standing.OUT) {
            throw new RegisterRefused("register.not-a-member");
        }
        if (history.on(History.CIRCUMSTANCES, member.id(), change.kind().code(), change.from())
                .isPresent()) {
            throw new RegisterRefused("register.circumstance-lasts");
        }
        var tables = new EntryTables(scope.actor());
        tables.circumstance(change);
        tables.write(sql);
    }

    void end(Scope scope, long memberId, Circumstance kind, LocalDate on) {
        Members.Root member = members.take(scope, memberId);
        if (!history.end(History.CIRCUMSTANCES, member.id(), kind.code(), on, Map.of(), scope.actor())) {
            throw new RegisterRefused("register.circumstance-none");
        }
    }

    void expectEnd(Scope scope, long memberId, Circumstance kind, LocalDate expectedTo) {
        Members.Root member = members.take(scope, memberId);
        History.Row row = history.rows(History.CIRCUMSTANCES, member.id(), kind.code()).stream()
                .filter(r -> r.to() == null)
                .findFirst()
                .orElseThrow(() -> new RegisterRefused("register.circumstance-none"));
        history.supersede(History.CIRCUMSTANCES, row.id(), scope.actor());
        history.copy(History.CIRCUMSTANCES, row, row.from(), null, Map.of("expected_to", expectedTo), scope.actor());
    }
}
