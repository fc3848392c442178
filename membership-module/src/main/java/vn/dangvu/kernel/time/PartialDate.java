package vn.dangvu.kernel.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as old papers give it: the day, or only the month, or only the year. It keeps what is known and claims no more.
 *
 * @param day the date; for a month or a year its first day
 */
public record PartialDate(LocalDate day, Precision precision) implements Comparable<PartialDate> {

    public enum Precision {
        D("dd/MM/yyyy"),
        M("MM/yyyy"),
        Y("yyyy");

        private final DateTimeFormatter format;

        Precision(String pattern) {
            this.format = DateTimeFormatter.ofPattern(pattern);
        }
    }

    /** Why a text is no date. */
    public enum Problem {
        EMPTY,
        /** Not the shape of a date. */
        UNREADABLE,
        /** The shape of a date, but the calendar has no such day: 31/02/1980. */
        IMPOSSIBLE,
        /** The year has two figures: 27/2/06 may be 1906 or 2006. */
        SHORT_YEAR
    }

    /** The date, or the problem; never both, never neither. */
    public record Reading(Optional<PartialDate> date, Optional<Problem> problem) {
        static Reading of(PartialDate date) {
            return new Reading(Optional.of(date), Optional.empty());
        }

        static Reading failed(Problem problem) {
            return new Reading(Optional.empty(), Optional.of(problem));
        }
    }

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;
    private static final String SEPARATOR = "\\s*[/.\\-]\\s*";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(?:(\\d{1,2}|-+)" + SEPARATOR + ")?(\\d{1,2}|-+)" + SEPARATOR + ")?(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:[T ]00:00.*)?");

    public PartialDate {
        if (precision == Precision.M) {
            day = day.withDayOfMonth(1);
        } else if (precision == Precision.Y) {
            day = day.withDayOfYear(1);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.D);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.M);
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.Y);
    }

    /** From the two columns of the database; null when there is no date. A missing precision means the day is known. */
    public static PartialDate of(LocalDate day, String precision) {
        return day == null
                ? null
                : new PartialDate(day, precision == null ? Precision.D : Precision.valueOf(precision));
    }

    /** Reads 27/2/2006, 27-10-1966, 27.2.2006, 7/1980, 1962, 2006-02-27, 00/00/1962 (only the year known). */
    public static Reading read(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return Reading.failed(Problem.EMPTY);
        }
        Matcher iso = YEAR_FIRST.matcher(typed);
        if (iso.matches()) {
            return read(iso.group(3), iso.group(2), iso.group(1));
        }
        Matcher m = DAY_FIRST.matcher(typed);
        return m.matches() ? read(m.group(1), m.group(2), m.group(3)) : Reading.failed(Problem.UNREADABLE);
    }

    private static Reading read(String day, String month, String year) {
        if (year.length() == 2) {
            return Reading.failed(month == null ? Problem.UNREADABLE : Problem.SHORT_YEAR);
        }
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return Reading.failed(Problem.IMPOSSIBLE);
        }
        try {
            if (unknown(month)) {
                return unknown(day) ? Reading.of(of(Year.of(y))) : Reading.failed(Problem.IMPOSSIBLE);
            }
            int m = Integer.parseInt(month);
            return Reading.of(unknown(day) ? of(YearMonth.of(y, m)) : of(LocalDate.of(y, m, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Reading.failed(Problem.IMPOSSIBLE);
        }
    }

    private static boolean unknown(String part) {
        return part == null || part.matches("0+|-+");
    }

    /** 27/02/2006, 07/1980 or 1962. */
    public String format() {
        return precision.format.format(day);
    }

    public LocalDate earliest() {
        return day;
    }

    public LocalDate latest() {
        return switch (precision) {
            case D -> day;
            case M -> YearMonth.from(day).atEndOfMonth();
            case Y -> day.withDayOfYear(day.lengthOfYear());
        };
    }

    public boolean exact() {
        return precision == Precision.D;
    }

    /** The day, when it is known. */
    public Optional<LocalDate> exactDay() {
        return exact() ? Optional.of(day) : Optional.empty();
    }

    public boolean certainlyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    public boolean certainlyBefore(LocalDate other) {
        return latest().isBefore(other);
    }

    public boolean certainlyAfter(PartialDate other) {
        return other.certainlyBefore(this);
    }

    public boolean certainlyAfter(LocalDate other) {
        return earliest().isAfter(other);
    }

    /** Could both be the same day? 1962 and 07/1962 could. */
    public boolean mayEqual(PartialDate other) {
        return !certainlyBefore(other) && !certainlyAfter(other);
    }

    /** By the earliest possible day; of equals the more exact comes last. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : other.precision.compareTo(precision);
    }

    @Override
    public String toString() {
        return format();
    }
}
