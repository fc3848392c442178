package vn.dangvu.membership.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The sessions of a year to which units of the scope were invited, and how each of these units did over the year. */
@UseCase(value = "study.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListStudies {
    private static final int MOST = 200;

    @Inject
    private Sql sql;

    @Inject
    private StudyFigures figures;

    /** The newest first. One statement. */
    public List<StudyRow> ofYear(Scope scope, int year) {
        Clause list = Clause.of(
                        """
                        select s.*, n.short_name as holder, c.*,
                            (select count(*) from membership.study m where m.make_up_of = s.id and m.called_off_at is null) as make_ups
                        from (select study, count(*) as invited, count(*) filter (where told) as told_units,
                            coalesce(sum(owed) filter (where told), 0) as owed, coalesce(sum(present) filter (where told), 0) as present,
                            coalesce(sum(excused) filter (where told), 0) as excused, coalesce(sum(unexcused) filter (where told), 0) as unexcused
                            from ("""
                                + StudyFigures.COUNTED
                                + " s.held_on >= ? and s.held_on < ? and",
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1))
                .then(scope.within("u.path"))
                .then(
                        ") k group by study) c join membership.study s on s.id = c.study join membership.unit n on n.id = s.unit_id"
                                + " order by s.held_on desc, s.id desc limit ?",
                        MOST);
        return sql.list(list, ListStudies::read);
    }

    public List<StudyUnit> rates(Scope scope, int year, LocalDate until) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return figures.ofYear(scope, year, until.isBefore(end) ? until : end);
    }

    private static StudyRow read(ResultSet row) throws SQLException {
        return new StudyRow(
                row.getLong("id"),
                Sql.date(row, "held_on"),
                row.getString("level"),
                row.getString("title"),
                row.getString("document"),
                row.getString("holder"),
                row.getInt("invited"),
                row.getInt("told_units"),
                StudyFigures.tally(row),
                row.getInt("make_ups"),
                row.getTimestamp("called_off_at") != null);
    }
}
