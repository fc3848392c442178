package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.legal.ExemptionWish;
import vn.dangvu.membership.legal.MovementChecks;

/** Writes an application, whoever brings it: judged by the rules of the day it is asked for, sent to the body of the case. */
@ApplicationScoped
class Applications {
    /** @param path of the unit in whose list the person stands */
    record Person(long id, long unitId, String path, String name, LocalDate born) {}

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private Leaves leaves;

    long write(Scope scope, Person person, LeaveWish wish) {
        leaves.mustBePast(wish.askedOn(), null);
        LawOn rules = law.asOf(wish.from() == null ? wish.askedOn() : wish.from(), person.path());
        var asked = new ExemptionWish(
                String.valueOf(wish.ground()),
                person.born(),
                wish.paper(),
                wish.from(),
                wish.until(),
                wish.longContract());
        OperationRefused.ifBlocked(mistakes(wish, asked, rules));
        try {
            return sql.first(
                            Clause.of(
                                    """
                                    insert into membership.leave (member_id, unit_id, path, ground, asked_on, asked_how, reason, paper, valid_from, until,
                                        renews, decider, state, recorded_by)
                                    values (?,?,?,?,?,?,?,?,?,?,(select id from membership.leave where member_id = ? and state = 'granted'),?,'asked',?)
                                    returning id""",
                                    person.id(),
                                    person.unitId(),
                                    person.path(),
                                    wish.ground(),
                                    wish.askedOn(),
                                    wish.how(),
                                    wish.reason().strip(),
                                    Sql.orNull(wish.paper()),
                                    wish.from(),
                                    Sql.orNull(asked.oldOrWeak() ? null : wish.until()),
                                    person.id(),
                                    MovementChecks.exemptionBody(asked, rules),
                                    scope.actor()),
                            row -> row.getLong(1))
                    .orElseThrow();
        } catch (QueryFailed e) {
            if (String.valueOf(e.getCause()).contains("leave_asked_once")) {
                throw new OperationRefused("leave.asked-already", person.name());
            }
            throw e;
        }
    }

    private static List<Finding> mistakes(LeaveWish wish, ExemptionWish asked, LawOn rules) {
        var found = new ArrayList<Finding>();
        if (!LeaveFile.GROUNDS.contains(String.valueOf(wish.ground()))) {
            found.add(Finding.error("leave.ground-missing", null));
        }
        if (!List.of("written", "oral", "online").contains(String.valueOf(wish.how()))) {
            found.add(Finding.error("leave.how-missing", null));
        }
        if (wish.reason() == null || wish.reason().isBlank()) {
            found.add(Finding.error("leave.reason-missing", null));
        }
        if (wish.from() == null || wish.until() != null && wish.until().isBefore(wish.from())) {
            found.add(Finding.error("leave.period-missing", null));
        } else if (found.isEmpty()) {
            found.addAll(MovementChecks.exemption(asked, rules));
        }
        return found;
    }

    /** In the list of a unit today. @throws AccessRefused outside the scope, unless it is the caller's own file; OperationRefused for somebody in no list */
    Person person(Scope scope, long member) {
        return sql.first(
                        Clause.of(
                                "select a.member_id, a.unit_id, a.path, f.full_name, f.born_on from membership.affiliation a"
                                        + " join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity'"
                                        + " and f.valid_to = 'infinity' where a.member_id = ? and a.kind = 'home' and a.valid_to = 'infinity'"
                                        + " and a.superseded_at = 'infinity'",
                                member),
                        row -> new Person(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                Sql.date(row, "born_on")))
                .filter(p -> scope.covers(p.path())
                        || scope.self() != null && scope.self().equals(p.id()))
                .orElseThrow(() -> nobody(scope, member));
    }

    private RuntimeException nobody(Scope scope, long member) {
        boolean known = sql.first(
                        Clause.of("select path from membership.member where id = ?", member), row -> row.getString(1))
                .filter(scope::covers)
                .isPresent();
        return known
                ? new OperationRefused("leave.not-in-list")
                : new AccessRefused(scope.permission(), "access.outside-scope");
    }
}
