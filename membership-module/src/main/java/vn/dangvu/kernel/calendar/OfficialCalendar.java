package vn.dangvu.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.dangvu.kernel.legal.Mark;

/**
 * Which days are working days. Monday to Friday are, unless a day is off; Saturday and Sunday are not, unless worked in
 * exchange for another day. Immutable; outside the years on file only the weekdays are known.
 */
public final class OfficialCalendar {
    private final NavigableMap<LocalDate, CalendarDay> days;
    private final LocalDate coveredFrom;
    private final LocalDate coveredTo;

    OfficialCalendar(Collection<CalendarDay> days, LocalDate coveredFrom, LocalDate coveredTo) {
        this.days = new TreeMap<>();
        days.forEach(d -> this.days.put(d.day(), d));
        this.coveredFrom = coveredFrom;
        this.coveredTo = coveredTo;
    }

    /** The national calendar as shipped with this release. */
    public static OfficialCalendar national() {
        return CalendarFile.NATIONAL;
    }

    /** This calendar with the rows decided here on top. */
    OfficialCalendar with(Collection<CalendarDay> local) {
        var all = new TreeMap<>(days);
        local.forEach(d -> all.put(d.day(), d));
        return new OfficialCalendar(all.values(), coveredFrom, coveredTo);
    }

    public boolean isWorking(LocalDate day) {
        CalendarDay special = days.get(day);
        if (special == null || special.kind() == CalendarDay.Kind.ORDINARY) {
            return !isWeekend(day);
        }
        return special.kind() == CalendarDay.Kind.WORKED;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public Optional<CalendarDay> special(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** The special days from {@code first} to {@code last}, both included, in order. */
    public List<CalendarDay> between(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? List.of()
                : List.copyOf(days.subMap(first, true, last, true).values());
    }

    /** The {@code count}-th working day after {@code start}; the day of the start itself is never counted. */
    public LocalDate workingDayAfter(LocalDate start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot count " + count + " working days");
        }
        LocalDate day = start;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            counted += isWorking(day) ? 1 : 0;
        }
        return day;
    }

    /** Working days after {@code start} up to and including {@code end}; negative when the end lies before the start. */
    public int workingDays(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return -workingDays(end, start);
        }
        return (int) start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** The weakest mark of what is known about this span; a span beyond the years on file is unverified. */
    public Mark sureness(LocalDate first, LocalDate last) {
        if (first.isBefore(coveredFrom) || last.isAfter(coveredTo)) {
            return Mark.UNVERIFIED;
        }
        return between(first, last).stream().map(CalendarDay::mark).reduce(Mark.VERIFIED, Mark::weaker);
    }

    public LocalDate coveredFrom() {
        return coveredFrom;
    }

    public LocalDate coveredTo() {
        return coveredTo;
    }
}
