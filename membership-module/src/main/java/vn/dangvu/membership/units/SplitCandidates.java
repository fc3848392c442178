package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Whom a split of a unit must send somewhere: everybody who stands in it or in one of its groups. */
@UseCase(value = "member.list", record = UseCase.Record.QUIET)
@ApplicationScoped
public class SplitCandidates {
    @Inject
    private Sql sql;

    @Inject
    private Units units;

    /** @param group where they stand, the unit's own name outside groups */
    public record Candidate(long id, String name, Integer born, String group) {}

    public List<Candidate> of(Scope scope, long unitId, LocalDate on) {
        units.covered(scope, unitId);
        return sql.list(
                Clause.of(
                                """
                                select a.member_id, f.full_name, extract(year from f.born_on)::int born, u.short_name
                                from membership.affiliation a join membership.unit u on u.id = a.unit_id
                                join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                                where (u.id = ? or u.parent_id = ? and u.type = 'group') and a.kind = 'home'
                                    and a.superseded_at = 'infinity' and a.valid_to > ? and""",
                                unitId,
                                unitId,
                                on)
                        .then(scope.within("a.path"))
                        .then("order by f.sort_name collate \"vi-x-icu\", a.member_id"),
                row -> new Candidate(
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        (Integer) row.getObject("born"),
                        row.getString("short_name")));
    }
}
