package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.MembershipRegister.NewDecision;
import vn.dangvu.membership.RegisterRefused;

/** An admission or a recognition rests on a decision that was taken again: the rows that began with it, and the day from which seniority counts. */
@ApplicationScoped
class DecidedAnew {
    private static final String STANDING = "standing in ('probationary', 'official')";
    private static final String ADMISSION = "kind = 'home' and arrived_by = 'admission'";

    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private HistoryWriter history;

    @Inject
    private Facts facts;

    void write(Scope scope, NewDecision again) {
        Members.Root member = members.take(scope, again.memberId());
        members.notInFuture(again.on());
        if (!rest(History.STANDINGS, STANDING, member.id(), again, scope.actor())) {
            throw new RegisterRefused("register.not-a-member");
        }
        if (rest(History.STAYS, ADMISSION, member.id(), again, scope.actor())) {
            count(member.id(), again, scope.actor());
        }
    }

    /** @return whether anything of this kind began on that day */
    private boolean rest(History of, String which, long member, NewDecision again, long actor) {
        List<History.Row> began = sql.list(
                Clause.of(
                        "select id, valid_from, valid_to from membership." + of.table()
                                + " where member_id = ? and superseded_at = 'infinity' and valid_from = ? and " + which,
                        member,
                        again.from()),
                row -> new History.Row(row.getLong("id"), Sql.date(row, "valid_from"), Sql.date(row, "valid_to")));
        began.forEach(r -> {
            history.supersede(of, r.id(), actor);
            history.copy(of, r, r.from(), r.to(), Map.of("decision_id", again.decisionId()), actor);
        });
        return !began.isEmpty();
    }

    /** Of a second admission the first decision stands: seniority counts from that one. */
    private void count(long member, NewDecision again, long actor) {
        for (Facts.Period period : facts.periods(member)) {
            if (admitted(period.declaration(), again.from())) {
                Declaration right = period.declaration()
                        .with(Fact.DECIDED, PartialDate.of(again.on()))
                        .with(Fact.DECIDED_NUMBER, again.number());
                facts.replace(member, period, right, new Facts.Grounds(again.number(), null), actor);
            }
        }
    }

    private static boolean admitted(Declaration declaration, LocalDate on) {
        return declaration
                .date(Fact.ADMITTED)
                .filter(d -> d.exact() && d.day().equals(on))
                .isPresent();
    }
}
