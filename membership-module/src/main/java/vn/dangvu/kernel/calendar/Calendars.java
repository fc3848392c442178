package vn.dangvu.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The calendar in force: the national file with the rows approved here on top. One statement; call inside an operation. */
@ApplicationScoped
public class Calendars {
    @Inject
    private Sql sql;

    public OfficialCalendar inForce() {
        return OfficialCalendar.national().with(approved());
    }

    private List<CalendarDay> approved() {
        return sql.list(
                Clause.of("select distinct on (day) day, kind, name, source, mark from kernel.calendar_day"
                        + " where approved_at is not null order by day, approved_at desc, id desc"),
                row -> new CalendarDay(
                        Sql.date(row, "day"),
                        CalendarDay.Kind.of(row.getString("kind")),
                        row.getString("name"),
                        row.getString("source"),
                        Mark.of(row.getString("mark")),
                        true));
    }
}
