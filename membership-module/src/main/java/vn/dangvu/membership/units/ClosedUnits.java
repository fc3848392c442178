package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Ends units on a day: with them end their terms, their posts, the stays of guests and who follows them. */
@ApplicationScoped
class ClosedUnits {
    private static final String POST_COLUMNS =
            "unit_id, term_id, member_id, position, how, duty, valid_from, valid_to, decision_id, recorded_by";

    @Inject
    private Sql sql;

    void close(Scope scope, Chronicle chronicle, Collection<UnitRow> units, LocalDate day) {
        Long[] ids = units.stream().map(UnitRow::id).toArray(Long[]::new);
        units.forEach(u -> chronicle.close(u.id(), day));
        sql.update(Clause.of(
                "update membership.unit set closed_on = ?, version = version + 1 where id = any (?)", day, ids));
        sql.update(Clause.of(
                "update membership.committee_term set valid_to = ?, version = version + 1"
                        + " where unit_id = any (?) and valid_from < ? and valid_to > ?",
                day,
                ids,
                day,
                day));
        sql.update(Clause.of(
                "update membership.branch_assignment set valid_to = ? where unit_id = any (?) and valid_from < ? and valid_to > ?",
                day,
                ids,
                day,
                day));
        endPosts(scope, ids, day);
    }

    private void endPosts(Scope scope, Long[] ids, LocalDate day) {
        sql.update(Clause.of(
                "update membership.position_held set superseded_at = now(), superseded_by = ?"
                        + " where unit_id = any (?) and superseded_at = 'infinity' and valid_to > ?",
                scope.actor(),
                ids,
                day));
        sql.update(Clause.of(
                "insert into membership.position_held (" + POST_COLUMNS
                        + ") select unit_id, term_id, member_id, position, how,"
                        + " duty, valid_from, ?::date, decision_id, ? from membership.position_held"
                        + " where unit_id = any (?) and superseded_at = now() and superseded_by = ? and valid_from < ?",
                day,
                scope.actor(),
                ids,
                scope.actor(),
                day));
    }
}
