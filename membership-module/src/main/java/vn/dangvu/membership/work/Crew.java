package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** To whom a unit may give tasks: everybody of a branch, those here for a time too; of a committee whoever holds a post in it. */
@ApplicationScoped
class Crew {
    @Inject
    private Sql sql;

    /** @param leading in the branch's committee: may follow up what others do; {@code exempt} gives only what the member is able to do */
    record Hand(long memberId, String name, boolean temporary, boolean exempt, boolean leading) {}

    List<Hand> of(UnitTree.Place unit, LocalDate day) {
        String people = unit.type().endsWith("branch")
                ? "select a.member_id, bool_and(a.kind = 'guest') as temporary from membership.affiliation a where a.unit_id in"
                        + " (select membership.units_under(?, ?)) and a.valid_from <= d.day"
                        + " and a.valid_to > d.day and a.superseded_at = 'infinity' group by a.member_id"
                : "select distinct h.member_id, false as temporary from membership.position_held h where h.unit_id = ? and ?::date = d.day"
                        + " and h.valid_from <= d.day and h.valid_to > d.day and h.superseded_at = 'infinity'";
        return sql.list(
                Clause.of(
                                "select f.member_id, f.full_name, p.temporary, exists (select 1 from membership.circumstance c"
                                        + " where c.member_id = f.member_id and c.kind = 'exempt' and c.valid_from <= d.day and c.valid_to > d.day"
                                        + " and c.superseded_at = 'infinity') as exempt, exists (select 1 from membership.position_held h"
                                        + " where h.member_id = f.member_id and h.unit_id = ? and h.valid_from <= d.day and h.valid_to > d.day"
                                        + " and h.superseded_at = 'infinity') as leading from (select ?::date as day) d cross join lateral (",
                                unit.id(),
                                day)
                        .then(people, unit.id(), day)
                        .then(
                                ") p join membership.member_facts f on f.member_id = p.member_id and f.superseded_at = 'infinity'"
                                        + " and f.valid_from <= d.day and f.valid_to > d.day join membership.standing s on s.member_id = p.member_id"
                                        + " and s.standing <> 'out' and s.valid_from <= d.day and s.valid_to > d.day and s.superseded_at = 'infinity'"
                                        + " order by f.sort_name collate \"vi-x-icu\", f.member_id"),
                row -> new Hand(
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        row.getBoolean("temporary"),
                        row.getBoolean("exempt"),
                        row.getBoolean("leading")));
    }
}
