package vn.dangvu.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Proposes a day off, a worked Saturday, or that a day is ordinary after all. It holds once another person approves it. */
@UseCase("settings.propose")
@ApplicationScoped
public class ProposeDayOff {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Inject
    private Sql sql;

    /** @return the number of the proposal */
    public long propose(Scope scope, DayProposal wish) {
        OperationRefused.ifBlocked(examine(wish));
        long id = sql.first(
                        Clause.of(
                                "insert into kernel.calendar_day (day, kind, name, source, mark, proposed_by)"
                                        + " values (?, ?, ?, ?, ?, ?) returning id",
                                wish.day(),
                                wish.kind().code(),
                                wish.name().strip(),
                                wish.source().strip(),
                                wish.mark().code(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
        scope.trail()
                .about("calendar-day", id, null)
                .detail(wish.kind().code() + " " + wish.day())
                .asOf(wish.day());
        return id;
    }

    private static List<Finding> examine(DayProposal wish) {
        var findings = new ArrayList<Finding>();
        if (wish.day() == null || wish.day().isBefore(FIRST)) {
            findings.add(Finding.error("calendar.day-missing", null));
        } else if (wish.kind() == CalendarDay.Kind.WORKED && !OfficialCalendar.isWeekend(wish.day())) {
            findings.add(Finding.error("calendar.worked-must-be-weekend", null, wish.day()));
        } else if (wish.kind() == CalendarDay.Kind.OFF && OfficialCalendar.isWeekend(wish.day())) {
            findings.add(Finding.error("calendar.off-anyway", null, wish.day()));
        }
        if (wish.name() == null || wish.name().isBlank()) {
            findings.add(Finding.error("calendar.name-missing", null));
        }
        if (wish.source() == null || wish.source().isBlank()) {
            findings.add(Finding.error("calendar.source-missing", null));
        }
        return findings;
    }
}
