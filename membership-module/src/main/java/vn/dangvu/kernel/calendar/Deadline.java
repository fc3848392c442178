package vn.dangvu.kernel.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Term;
import vn.dangvu.kernel.time.Months;

/**
 * A due date with everything needed to explain it: 14/03/2025 = 30 working days after 24/01/2025, without Tết 27–31/01; 9
 * working days left. Counting begins on the day after the start. A due date in days or months that falls on a day of rest is
 * not moved, only told: the Party's texts do not move it.
 *
 * @param skipped days off inside a count of working days, as named spans
 * @param workedSaturdays Saturdays inside the count that were worked in exchange
 * @param left what is left on {@code today}, negative when over; in working days for a term of working days, else in days
 * @param restDay the due date is a day of rest
 * @param sureness of the calendar over this span
 */
public record Deadline(
        LocalDate start,
        int amount,
        Term.Unit unit,
        LocalDate due,
        List<Skipped> skipped,
        List<LocalDate> workedSaturdays,
        int left,
        Term.Unit leftUnit,
        boolean restDay,
        Mark sureness,
        Citation citation) {

    /** Days off that follow one another, weekends between them not counted. */
    public record Skipped(String name, LocalDate from, LocalDate to, boolean local) {}

    public Deadline {
        skipped = List.copyOf(skipped);
        workedSaturdays = List.copyOf(workedSaturdays);
    }

    public boolean over() {
        return left < 0;
    }

    public static Deadline of(LocalDate start, Term term, LocalDate today, OfficialCalendar calendar) {
        boolean counted = term.unit() == Term.Unit.WORKING_DAYS;
        LocalDate due = due(start, term, calendar);
        List<CalendarDay> inside = counted ? calendar.between(start.plusDays(1), due) : List.of();
        return new Deadline(
                start,
                term.amount(),
                term.unit(),
                due,
                spans(inside),
                inside.stream()
                        .filter(d -> d.kind() == CalendarDay.Kind.WORKED)
                        .map(CalendarDay::day)
                        .toList(),
                counted ? calendar.workingDays(today, due) : (int) ChronoUnit.DAYS.between(today, due),
                counted ? Term.Unit.WORKING_DAYS : Term.Unit.DAYS,
                !calendar.isWorking(due),
                counted ? calendar.sureness(start, due) : Mark.VERIFIED,
                term.citation());
    }

    private static LocalDate due(LocalDate start, Term term, OfficialCalendar calendar) {
        return switch (term.unit()) {
            case WORKING_DAYS -> calendar.workingDayAfter(start, term.amount());
            case DAYS -> start.plusDays(term.amount());
            case MONTHS -> Months.after(start, term.amount());
            case YEARS -> Months.after(start, 12 * term.amount());
        };
    }

    private static List<Skipped> spans(List<CalendarDay> days) {
        var spans = new ArrayList<Skipped>();
        for (CalendarDay day : days) {
            if (day.kind() != CalendarDay.Kind.OFF || OfficialCalendar.isWeekend(day.day())) {
                continue;
            }
            Skipped last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.name().equals(day.name()) && onlyWeekendBetween(last.to(), day.day())) {
                spans.set(spans.size() - 1, new Skipped(last.name(), last.from(), day.day(), last.local()));
            } else {
                spans.add(new Skipped(day.name(), day.day(), day.day(), day.local()));
            }
        }
        return spans;
    }

    private static boolean onlyWeekendBetween(LocalDate first, LocalDate next) {
        return first.plusDays(1).datesUntil(next).allMatch(OfficialCalendar::isWeekend);
    }
}
