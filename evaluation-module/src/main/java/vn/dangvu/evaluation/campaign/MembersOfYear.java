package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.dangvu.evaluation.legal.Participation;
import vn.dangvu.evaluation.legal.Reviewed;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** Everybody whose home is in a unit or below it on a day, judged person by person. One statement, however many they are. */
@ApplicationScoped
class MembersOfYear {
    private static final String MEMBERS =
            """
            select a.member_id, f.full_name, a.unit_id, a.path, u.short_name, f.background, s.since,
                greatest(f.admitted_on, f.readmitted_on) as admitted_on,
                case when f.readmitted_on > f.admitted_on then 'D' else f.admitted_precision end as precision,
                c.exempt, c.suspended, c.elsewhere, p.leads
            from membership.affiliation a join membership.unit u on u.id = a.unit_id
            join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_from <= ? and f.valid_to > ?
            join lateral (select min(x.valid_from) as since, bool_or(x.valid_from <= ? and x.valid_to > ?) as here from membership.standing x
                where x.member_id = a.member_id and x.superseded_at = 'infinity' and x.standing <> 'out') s on s.here
            left join lateral (select min(x.valid_from) filter (where x.kind = 'exempt') as exempt,
                min(x.valid_from) filter (where x.kind = 'suspended') as suspended, bool_or(x.kind = 'elsewhere') as elsewhere
                from membership.circumstance x where x.member_id = a.member_id and x.superseded_at = 'infinity'
                    and x.valid_from <= ? and x.valid_to > ?) c on true
            left join lateral (select true as leads from membership.position_held x where x.member_id = a.member_id and x.superseded_at = 'infinity'
                and x.position in ('secretary', 'deputy', 'standing', 'committee') and x.valid_from <= ? and x.valid_to > ? limit 1) p on true
            where a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_from <= ? and a.valid_to > ? and a.path >= ? and a.path < ? and""";

    @Inject
    private Sql sql;

    /** @param law of the day, for the unit */
    List<Taking> of(Scope scope, UnitTree.Place unit, LawOn law) {
        LocalDate day = law.date();
        PathRange range = PathRange.under(unit.path());
        return sql.list(
                Clause.of(MEMBERS, day, day, day, day, day, day, day, day, day, day, range.lo(), range.hi())
                        .then(scope.within("a.path"))
                        .then("order by a.path, f.sort_name collate \"vi-x-icu\", a.member_id"),
                row -> taking(row, law));
    }

    private static Taking taking(ResultSet row, LawOn law) throws SQLException {
        LocalDate exempt = Sql.date(row, "exempt");
        LocalDate suspended = Sql.date(row, "suspended");
        LocalDate written = Sql.date(row, "admitted_on");
        LocalDate admitted = Objects.requireNonNullElse(written, Sql.date(row, "since"));
        Participation found = judged(admitted, exempt, suspended, law);
        String reason = found.reason();
        return new Taking(
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                group(row),
                found,
                switch (reason) {
                    case "exempt" -> exempt;
                    case "suspended" -> suspended;
                    case "too-new" -> admitted;
                    default -> null;
                },
                row.getBoolean("elsewhere"),
                written != null && !sure(row, written, found, exempt, suspended, law));
    }

    private static Participation judged(LocalDate admitted, LocalDate exempt, LocalDate suspended, LawOn law) {
        return Participation.of(new Reviewed(admitted, law.date(), exempt != null, suspended != null), law);
    }

    /** A month or a year is sure when its last day says the same as its first. */
    private static boolean sure(
            ResultSet row, LocalDate written, Participation found, LocalDate exempt, LocalDate suspended, LawOn law)
            throws SQLException {
        LocalDate last =
                switch (Objects.requireNonNullElse(row.getString("precision"), "D")) {
                    case "M" -> written.plusMonths(1).minusDays(1);
                    case "Y" -> written.plusYears(1).minusDays(1);
                    default -> written;
                };
        return judged(last, exempt, suspended, law).reason().equals(found.reason());
    }

    private static String group(ResultSet row) throws SQLException {
        if (row.getBoolean("leads")) {
            return Groups.LEADER;
        }
        return "retired".equals(row.getString("background")) ? Groups.OUTSIDE : Groups.PLAIN;
    }
}
