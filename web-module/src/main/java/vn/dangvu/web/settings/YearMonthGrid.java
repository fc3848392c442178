package vn.dangvu.web.settings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.calendar.CalendarDay;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Mark;

/** One month as a table: weeks from Monday, each day with what it is. */
public record YearMonthGrid(YearMonth month, List<List<Cell>> weeks, long workingDays) {

    /**
     * @param kind work, weekend, off, worked, or empty outside the month
     * @param unsure the row behind it is not verified
     */
    public record Cell(int day, String kind, String name, boolean unsure) {
        static final Cell OUTSIDE = new Cell(0, "empty", "", false);
    }

    /** As many as a month can touch, so that the months of a year stand in line. */
    private static final int WEEKS = 6;

    static YearMonthGrid of(YearMonth month, OfficialCalendar calendar) {
        var weeks = new ArrayList<List<Cell>>();
        LocalDate monday =
                month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        for (LocalDate week = monday; weeks.size() < WEEKS; week = week.plusDays(7)) {
            weeks.add(week.datesUntil(week.plusDays(7))
                    .map(day -> YearMonth.from(day).equals(month) ? cell(day, calendar) : Cell.OUTSIDE)
                    .toList());
        }
        long days = ChronoUnit.DAYS.between(month.atDay(1), month.atEndOfMonth()) + 1;
        long working = month.atDay(1)
                .datesUntil(month.atDay(1).plusDays(days))
                .filter(calendar::isWorking)
                .count();
        return new YearMonthGrid(month, weeks, working);
    }

    private static Cell cell(LocalDate day, OfficialCalendar calendar) {
        CalendarDay special = calendar.special(day).orElse(null);
        String plain = calendar.isWorking(day) ? "work" : "weekend";
        if (special == null || special.kind() == CalendarDay.Kind.ORDINARY) {
            return new Cell(day.getDayOfMonth(), plain, "", false);
        }
        return new Cell(day.getDayOfMonth(), special.kind().code(), special.name(), special.mark() == Mark.UNVERIFIED);
    }
}
