package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dangvu.membership.Ballots.VoterClass;
import vn.dangvu.membership.VotingBody;

/** Who was summoned to a meeting on a day, as the application finds them when a vote is written down. */
final class Electors {
    private static final String BRANCH =
            "select a.member_id from membership.affiliation a where a.unit_id = ? and a.kind = 'home' and a.valid_from <= d.day"
                    + " and a.valid_to > d.day and a.superseded_at = 'infinity'";
    private static final String COMMITTEE =
            "select distinct h.member_id from membership.position_held h where h.unit_id = ? and h.position = any (?)"
                    + " and h.valid_from <= d.day and h.valid_to > d.day and h.superseded_at = 'infinity'";
    private static final String SUMMONED =
            """
            select p.member_id, case when s.standing = 'probationary' then 'probationary' else coalesce((
                select case c.kind when 'suspended' then 'suspended' when 'elsewhere' then 'elsewhere' else 'exempt' end
                from membership.circumstance c where c.member_id = p.member_id and c.kind in ('suspended', 'elsewhere', 'exempt')
                    and c.valid_from <= d.day and c.valid_to > d.day and c.superseded_at = 'infinity'
                order by array_position(array['suspended', 'elsewhere', 'exempt'], c.kind) limit 1), 'voter') end as class
            from (select ?::date as day) d cross join lateral (%s) p
            join membership.standing s on s.member_id = p.member_id and s.standing <> 'out' and s.valid_from <= d.day and s.valid_to > d.day
                and s.superseded_at = 'infinity'
            order by p.member_id""";

    private final Connection connection;

    Electors(Connection connection) {
        this.connection = connection;
    }

    record Elector(long member, VoterClass kind) {}

    List<Elector> of(VotingBody body, long unit, LocalDate day) throws SQLException {
        boolean branch = body == VotingBody.BRANCH;
        try (var query = connection.prepareStatement(SUMMONED.formatted(branch ? BRANCH : COMMITTEE))) {
            query.setObject(1, day);
            query.setLong(2, unit);
            if (!branch) {
                query.setArray(3, connection.createArrayOf("text", body.posts().toArray()));
            }
            var found = new ArrayList<Elector>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    VoterClass kind = VoterClass.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
                    found.add(new Elector(row.getLong(1), kind));
                }
            }
            return found;
        }
    }
}
