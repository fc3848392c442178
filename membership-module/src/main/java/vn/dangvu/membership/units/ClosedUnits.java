package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.dangvu.kernel.access.MandatesOfUnits;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Ends units on a day: with them end their terms, their posts, who follows them, and the mandates over them. */
@ApplicationScoped
class ClosedUnits {
    private static final String POST_COLUMNS =
            "unit_id, term_id, member_id, position, how, duty, valid_from, valid_to, decision_id, recorded_by, end_reason, end_decision_id";

    @Inject
    private Sql sql;

    @Inject
    private MandatesOfUnits mandates;

    void close(Scope scope, Chronicle chronicle, Collection<UnitRow> units, UnitDecision decision, long decisionId) {
        Long[] ids = units.stream().map(UnitRow::id).toArray(Long[]::new);
        LocalDate day = decision.effectiveOn();
        units.forEach(u -> chronicle.close(u.id(), day));
        sql.update(Clause.of(
                "update membership.unit set closed_on = ?, closing_decision_id = ?, version = version + 1 where id = any (?)",
                day,
                decisionId,
                ids));
        sql.update(Clause.of(
                "update membership.committee_term set valid_to = ?, version = version + 1"
                        + " where unit_id = any (?) and valid_from < ? and valid_to > ?",
                day,
                ids,
                day,
                day));
        sql.update(Clause.of(
                "update membership.branch_assignment set valid_to = ?, end_reason = 'reorganisation', end_decision_id = ?"
                        + " where unit_id = any (?) and valid_from < ? and valid_to > ?",
                day,
                decisionId,
                ids,
                day,
                day));
        endPosts(scope, ids, day, decisionId);
        mandates.end(scope, List.of(ids), decision.number());
    }

    private void endPosts(Scope scope, Long[] ids, LocalDate day, long decisionId) {
        sql.update(Clause.of(
                "update membership.position_held set superseded_at = now(), superseded_by = ?"
                        + " where unit_id = any (?) and superseded_at = 'infinity' and valid_to > ?",
                scope.actor(),
                ids,
                day));
        sql.update(Clause.of(
                "insert into membership.position_held (" + POST_COLUMNS
                        + ") select unit_id, term_id, member_id, position, how,"
                        + " duty, valid_from, ?::date, decision_id, ?, 'reorganisation', ? from membership.position_held"
                        + " where unit_id = any (?) and superseded_at = now() and superseded_by = ? and valid_from < ?",
                day,
                scope.actor(),
                decisionId,
                ids,
                scope.actor(),
                day));
    }
}
