package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Members whose unit becomes another one by a decision: the old stay ends that day, a new one begins. */
@ApplicationScoped
class Rehousing {
    private static final String COLUMNS =
            "member_id, unit_id, path, kind, valid_from, valid_to, arrived_by, arrived_from, left_by, left_to, decision_id, recorded_by";

    @Inject
    private Sql sql;

    /** Everybody who stands directly in the units on the day or later. */
    void all(Scope scope, Collection<Long> from, UnitRow to, LocalDate day, long decision) {
        move(scope, from, null, to, day, decision);
    }

    /** Only these members. */
    void some(Scope scope, Collection<Long> from, Collection<Long> members, UnitRow to, LocalDate day, long decision) {
        move(scope, from, members.toArray(Long[]::new), to, day, decision);
    }

    /** Guests go home on the day: no part of a split unit is their host. */
    void endGuests(Scope scope, Collection<Long> units, LocalDate day) {
        Long[] hosts = units.toArray(Long[]::new);
        sql.update(Clause.of(
                "update membership.affiliation set superseded_at = now(), superseded_by = ? where unit_id = any (?)"
                        + " and kind = 'guest' and superseded_at = 'infinity' and valid_to > ?",
                scope.actor(),
                hosts,
                day));
        sql.update(Clause.of(
                "insert into membership.affiliation (" + COLUMNS
                        + ") select member_id, unit_id, path, kind, valid_from, ?::date,"
                        + " arrived_by, arrived_from, 'reorganisation', left_to, decision_id, ? from membership.affiliation"
                        + " where unit_id = any (?) and kind = 'guest' and superseded_at = now() and superseded_by = ?"
                        + " and valid_from < ?",
                day,
                scope.actor(),
                hosts,
                scope.actor(),
                day));
    }

    private void move(Scope scope, Collection<Long> units, Long[] chosen, UnitRow to, LocalDate day, long decision) {
        Long[] from = units.toArray(Long[]::new);
        Clause who = chosen == null ? Clause.of("true") : Clause.of("a.member_id = any (?)", (Object) chosen);
        sql.update(Clause.of(
                        "update membership.affiliation a set superseded_at = now(), superseded_by = ?"
                                + " where a.unit_id = any (?) and a.superseded_at = 'infinity' and a.valid_to > ?",
                        scope.actor(),
                        from,
                        day)
                .and(who));
        Clause ended = Clause.of(
                        "from membership.affiliation a join membership.unit u on u.id = a.unit_id"
                                + " where a.unit_id = any (?) and a.superseded_at = now() and a.superseded_by = ?",
                        from,
                        scope.actor())
                .and(who);
        sql.update(Clause.of(
                        "insert into membership.affiliation (" + COLUMNS
                                + ") select a.member_id, a.unit_id, a.path, a.kind,"
                                + " a.valid_from, ?::date, a.arrived_by, a.arrived_from, 'reorganisation', ?, a.decision_id, ?",
                        day,
                        to.name(),
                        scope.actor())
                .then(ended)
                .then("and a.valid_from < ?", day));
        sql.update(Clause.of(
                        "insert into membership.affiliation (" + COLUMNS + ") select a.member_id, ?, ?, a.kind,"
                                + " greatest(a.valid_from, ?), a.valid_to, case when a.valid_from < ? then 'reorganisation' else"
                                + " a.arrived_by end, case when a.valid_from < ? then u.name else a.arrived_from end, a.left_by,"
                                + " a.left_to, ?, ?",
                        to.id(),
                        to.path(),
                        day,
                        day,
                        day,
                        decision,
                        scope.actor())
                .then(ended)
                .then(
                        "and (a.kind = 'home' or not exists (select 1 from membership.affiliation h where h.member_id ="
                                + " a.member_id and h.kind = 'home' and h.superseded_at = 'infinity' and h.unit_id = ? and"
                                + " h.valid_to = 'infinity'))",
                        to.id()));
        sql.update(Clause.of(
                """
                update membership.member m set unit_id = ?, path = ?, version = m.version + 1
                from membership.affiliation a
                where a.member_id = m.id and a.unit_id = ? and a.kind = 'home' and a.superseded_at = 'infinity'
                    and a.valid_to = 'infinity' and m.unit_id = any (?)""",
                to.id(),
                to.path(),
                to.id(),
                from));
    }
}
