package vn.dangvu.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The members of branches on some days, by name: used inside an operation that has asked whether these units may be seen. One statement. */
@ApplicationScoped
public class Roster {
    /** Party groups below a branch meet with it. Who is at home here and a guest as well is at home. */
    private static final String PEOPLE =
            """
            select u.unit, d.day, p.member_id, f.full_name, f.born_on, s.standing,
                coalesce((select case c.kind when 'suspended' then 'SUSPENDED' when 'elsewhere' then 'ELSEWHERE' else 'EXEMPT' end
                    from membership.circumstance c where c.member_id = p.member_id and (c.kind <> 'elsewhere' or p.kind = 'home')
                    and c.valid_from <= d.day and c.valid_to > d.day and c.superseded_at = 'infinity'
                    order by array_position(array['suspended', 'elsewhere'], c.kind) limit 1),
                    case p.kind when 'guest' then 'GUEST' else 'DUE' end) as belonging
            from unnest(?) u(unit) cross join unnest(?::text[]::date[]) d(day)
            cross join lateral (select distinct on (a.member_id) a.member_id, a.kind from membership.affiliation a
                where a.unit_id in (select membership.units_under(u.unit, d.day)) and a.valid_from <= d.day and a.valid_to > d.day
                    and a.superseded_at = 'infinity' order by a.member_id, a.kind desc) p
            join membership.member_facts f on f.member_id = p.member_id and f.superseded_at = 'infinity' and f.valid_from <= d.day and f.valid_to > d.day
            join membership.standing s on s.member_id = p.member_id and s.standing <> 'out' and s.valid_from <= d.day and s.valid_to > d.day
                and s.superseded_at = 'infinity'
            order by f.sort_name collate "vi-x-icu", p.member_id, d.day""";

    @Inject
    private Sql sql;

    /** @param standing official or probationary */
    public record Place(
            long unit, LocalDate day, long member, String name, LocalDate born, String standing, Belonging belonging) {}

    public List<Place> of(Scope scope, Collection<Long> units, Collection<LocalDate> days) {
        return within(units, days);
    }

    /** For what another operation tells in its own transaction: it sees what that one may see. */
    public List<Place> told(long unit, LocalDate day) {
        return within(List.of(unit), List.of(day));
    }

    private List<Place> within(Collection<Long> units, Collection<LocalDate> days) {
        if (units.isEmpty() || days.isEmpty()) {
            return List.of();
        }
        return sql.list(
                Clause.of(
                        PEOPLE,
                        units.toArray(Long[]::new),
                        days.stream().distinct().map(LocalDate::toString).toArray(String[]::new)),
                Roster::read);
    }

    private static Place read(ResultSet row) throws SQLException {
        return new Place(
                row.getLong("unit"),
                Sql.date(row, "day"),
                row.getLong("member_id"),
                row.getString("full_name"),
                Sql.date(row, "born_on"),
                row.getString("standing"),
                Belonging.valueOf(row.getString("belonging")));
    }
}
