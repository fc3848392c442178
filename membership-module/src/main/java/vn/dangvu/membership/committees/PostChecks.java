package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.units.UnitRow;

/** What must be so before somebody takes a post: official on the day, of this unit, and the chair free. */
@ApplicationScoped
class PostChecks {
    @Inject
    private Sql sql;

    private record Facts(
            boolean known, boolean official, boolean ofUnit, String holder, LocalDate from, LocalDate to) {}

    List<Finding> examine(NewPost post, UnitRow unit) {
        Facts facts = facts(post);
        if (!facts.known) {
            return List.of(Finding.error("units.post-unknown-member", null));
        }
        var found = new ArrayList<Finding>();
        if (!facts.official) {
            found.add(Finding.error("units.post-not-official", null, post.from()));
        }
        if (!facts.ofUnit) {
            found.add(Finding.error("units.post-of-another-unit", null, unit.name(), post.from()));
        }
        if (facts.holder != null) {
            found.add(Finding.error("units.post-taken", null, facts.holder));
        }
        if (facts.from != null
                && (post.from().isBefore(facts.from)
                        || Writing.end(post.until()).isAfter(facts.to) && post.until() != null)) {
            found.add(Finding.warning("units.post-outside-term", null, facts.from, facts.to.minusDays(1)));
        }
        return found;
    }

    private Facts facts(NewPost post) {
        return sql.first(
                        Clause.of(
                                """
                                select exists (select 1 from membership.member m where m.id = ? and m.merged_into is null) known,
                                    exists (select 1 from membership.standing s where s.member_id = ? and s.standing = 'official'
                                        and s.valid_from <= ? and s.valid_to > ? and s.superseded_at = 'infinity') official,
                                    exists (select 1 from membership.affiliation a where a.member_id = ? and a.kind = 'home'
                                        and a.valid_from <= ? and a.valid_to > ? and a.superseded_at = 'infinity'
                                        and a.unit_id in (select membership.units_under(?, ?))) of_unit,
                                    (select f.full_name from membership.position_held p join membership.member_facts f
                                        on f.member_id = p.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                                        where ? = 'secretary' and p.unit_id = ? and p.position = 'secretary' and p.valid_from < ?
                                        and p.valid_to > ? and p.superseded_at = 'infinity' and p.member_id <> ? limit 1) holder,
                                    t.valid_from, t.valid_to
                                from (select 1) one left join membership.committee_term t on t.id = ? and t.unit_id = ?""",
                                post.memberId(),
                                post.memberId(),
                                post.from(),
                                post.from(),
                                post.memberId(),
                                post.from(),
                                post.from(),
                                post.unitId(),
                                post.from(),
                                post.position(),
                                post.unitId(),
                                Writing.end(post.until()),
                                post.from(),
                                post.memberId(),
                                Writing.number(post.termId()),
                                post.unitId()),
                        row -> new Facts(
                                row.getBoolean("known"),
                                row.getBoolean("official"),
                                row.getBoolean("of_unit"),
                                row.getString("holder"),
                                Sql.date(row, "valid_from"),
                                Sql.date(row, "valid_to")))
                .orElseThrow();
    }
}
