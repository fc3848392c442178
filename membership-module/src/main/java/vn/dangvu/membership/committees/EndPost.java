package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.MembershipRegister;

/** Ends a post; that it was held until then stays. */
@UseCase("unit.change")
@ApplicationScoped
public class EndPost {
    @Inject
    private Sql sql;

    @Inject
    private MembershipRegister register;

    @Inject
    private OfficialClock clock;

    private record Held(String path, LocalDate from, long memberId, long unitId) {}

    public void end(Scope scope, long postId, Ending ending) {
        Held held = sql.first(
                        Clause.of(
                                "select u.path, p.valid_from, p.member_id, p.unit_id from membership.position_held p join"
                                        + " membership.unit u on u.id = p.unit_id where p.id = ? and p.superseded_at = 'infinity'"
                                        + " for update of p",
                                postId),
                        row -> new Held(
                                row.getString("path"),
                                Sql.date(row, "valid_from"),
                                row.getLong("member_id"),
                                row.getLong("unit_id")))
                .orElse(new Held("", null, 0, 0));
        scope.mustCover(held.path());
        if (ending.until().isBefore(held.from())) {
            throw new OperationRefused("units.post-ends-before", held.from());
        }
        if (ending.until().isAfter(clock.today())) {
            throw new OperationRefused("units.ends-ahead", ending.until());
        }
        Long decision = ending.paper() == null ? null : register.record(scope, ending.paper(), held.unitId());
        replace(scope, postId, ending, decision);
        scope.trail()
                .about("member", held.memberId(), held.path())
                .asOf(ending.until())
                .detail(ending.reason());
    }

    private void replace(Scope scope, long postId, Ending ending, Long decision) {
        sql.update(Clause.of(
                "update membership.position_held set superseded_at = now(), superseded_by = ? where id = ?",
                scope.actor(),
                postId));
        sql.update(Clause.of(
                """
                insert into membership.position_held (unit_id, term_id, member_id, position, how, duty, valid_from, valid_to,
                    decision_id, recorded_by, end_reason, end_decision_id)
                select unit_id, term_id, member_id, position, how, duty, valid_from, ?::date, decision_id, ?, ?, ?
                from membership.position_held where id = ?""",
                ending.until().plusDays(1),
                scope.actor(),
                ending.reason(),
                Writing.number(decision),
                postId));
    }
}
