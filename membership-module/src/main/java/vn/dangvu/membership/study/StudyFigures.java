package vn.dangvu.membership.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawEverywhere;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.legal.TurnoutChecks;
import vn.dangvu.membership.roster.Tally;

/** Counts who studied, by session and unit. Whoever came to a session held later has studied, and is no longer among those away. */
@ApplicationScoped
class StudyFigures {
    /** One line a session of its own and unit invited; a session made up belongs to the one it makes up for. */
    static final String COUNTED =
            """
            select s.id as study, s.held_on, s.called_off_at, u.unit_id, u.path, u.owed is not null as told, p.*,
                greatest(coalesce(u.owed, 0), p.present + p.excused + p.unexcused) as owed
            from membership.study s join membership.study_unit u on u.study_id = s.id
            cross join lateral (
                select count(*) filter (where b.studied) as present, count(*) filter (where b.studied and not b.first_there) as made_up,
                    count(*) filter (where not b.studied and b.first = 'excused') as excused,
                    count(*) filter (where not b.studied and b.first = 'unexcused') as unexcused
                from (select x.member_id, bool_or(x.state in ('present', 'visiting')) as studied, max(x.state) filter (where x.study_id = s.id) as first,
                        coalesce(bool_or(x.state in ('present', 'visiting')) filter (where x.study_id = s.id), false) as first_there
                    from membership.study_part x join membership.study f on f.id = x.study_id and f.called_off_at is null
                    where x.unit_id = u.unit_id and (x.study_id = s.id or f.make_up_of = s.id) group by x.member_id) b) p
            where s.make_up_of is null and""";

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    List<StudyUnit> of(Scope scope, long studyId, LocalDate on) {
        return units(
                Clause.of("select c.*, n.short_name from (" + COUNTED + " s.id = ? and", studyId)
                        .then(scope.within("u.path"))
                        .then(
                                ") c join membership.unit n on n.id = c.unit_id order by n.short_name collate membership.vi_counting, n.id"),
                on);
    }

    /** All sessions of a year together, by unit. */
    List<StudyUnit> ofYear(Scope scope, int year, LocalDate until) {
        return units(
                Clause.of(
                                "select c.*, n.short_name from (select unit_id, path, bool_or(told) as told, sum(present) as present, sum(made_up) as made_up,"
                                        + " sum(excused) as excused, sum(unexcused) as unexcused, sum(owed) as owed from ("
                                        + COUNTED
                                        + " s.called_off_at is null and s.held_on >= ? and s.held_on <= ? and",
                                LocalDate.of(year, 1, 1),
                                until)
                        .then(scope.within("u.path"))
                        .then(") k where told group by unit_id, path) c join membership.unit n on n.id = c.unit_id"
                                + " order by n.short_name collate membership.vi_counting, n.id"),
                until);
    }

    private List<StudyUnit> units(Clause query, LocalDate on) {
        LawEverywhere rules = law.everywhere(on);
        return sql.list(query, row -> unit(row, rules));
    }

    private static StudyUnit unit(ResultSet row, LawEverywhere rules) throws SQLException {
        Tally tally = tally(row);
        String path = row.getString("path");
        boolean told = row.getBoolean("told");
        return new StudyUnit(
                row.getLong("unit_id"),
                row.getString("short_name"),
                path,
                told,
                tally,
                row.getInt("made_up"),
                told ? TurnoutChecks.study(tally.present(), tally.owed(), rules.at(path)) : List.of());
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("owed"), row.getInt("present"), row.getInt("excused"), row.getInt("unexcused"));
    }
}
