package vn.dangvu.membership.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots.Voter;
import vn.dangvu.membership.Ballots.VoterClass;
import vn.dangvu.membership.VotingBody;

/** Who is summoned to a meeting on a day: the members of the branch, or those in office in the committee. */
@ApplicationScoped
class Electorate {
    private static final String CLASS =
            """
            case when s.standing = 'probationary' then 'probationary'
                when exists (select 1 from membership.circumstance c where c.member_id = f.member_id and c.kind = 'suspended'
                    and c.detail = 'detained' and c.valid_from <= d.day and c.valid_to > d.day and c.superseded_at = 'infinity') then 'detained'
                else coalesce((select case c.kind when 'suspended' then 'suspended' when 'elsewhere' then 'elsewhere' else 'exempt' end
                    from membership.circumstance c where c.member_id = f.member_id and c.kind in ('suspended', 'elsewhere', 'exempt')
                    and c.valid_from <= d.day and c.valid_to > d.day and c.superseded_at = 'infinity'
                    order by array_position(array['suspended', 'elsewhere', 'exempt'], c.kind) limit 1), 'voter') end""";
    private static final String MEMBERS =
            " join membership.member_facts f on f.member_id = p.member_id and f.superseded_at = 'infinity' and f.valid_from <= d.day"
                    + " and f.valid_to > d.day join membership.standing s on s.member_id = p.member_id and s.standing <> 'out'"
                    + " and s.valid_from <= d.day and s.valid_to > d.day and s.superseded_at = 'infinity'"
                    + " order by f.sort_name collate \"vi-x-icu\", f.member_id";

    @Inject
    private Sql sql;

    List<Voter> of(VotingBody body, long unitId, LocalDate day) {
        Clause people = body == VotingBody.BRANCH ? branch(unitId, day) : committee(body, unitId, day);
        return sql.list(
                Clause.of(
                                "select f.member_id, f.full_name, f.born_on, " + CLASS
                                        + " as class from (select ?::date as day) d cross join lateral (",
                                day)
                        .then(people)
                        .then(") p" + MEMBERS),
                Electorate::read);
    }

    /** Party groups below a branch meet with it. */
    private static Clause branch(long unitId, LocalDate day) {
        return Clause.of(
                "select distinct a.member_id from membership.affiliation a where a.unit_id in (select membership.units_under(?, ?))"
                        + " and a.kind = 'home' and a.valid_from <= d.day and a.valid_to > d.day and a.superseded_at = 'infinity'",
                unitId,
                day);
    }

    private static Clause committee(VotingBody body, long unitId, LocalDate day) {
        return Clause.of(
                "select distinct h.member_id from membership.position_held h where h.unit_id = ? and h.position = any (?)"
                        + " and h.valid_from <= ? and h.valid_to > ? and h.superseded_at = 'infinity'",
                unitId,
                body.posts().toArray(String[]::new),
                day,
                day);
    }

    private static Voter read(ResultSet row) throws SQLException {
        return new Voter(
                row.getLong("member_id"),
                row.getString("full_name"),
                Sql.date(row, "born_on"),
                VoterClass.valueOf(row.getString("class").toUpperCase(java.util.Locale.ROOT)));
    }
}
