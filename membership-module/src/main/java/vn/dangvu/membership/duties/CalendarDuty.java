package vn.dangvu.membership.duties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;

/**
 * A duty that comes back with the calendar, as {@code META-INF/dangvu/duties.yaml} says.
 *
 * @param months of one period: 1, 3, 6 or 12
 * @param on day of the month or of the year; null for the last day of the period
 * @param cites key of the parameter of law that prescribes it; null when the citation stands in the file
 */
record CalendarDuty(
        String key, int months, String on, int ahead, Actor who, LocalDate from, String cites, Citation written) {
    private static final String PLACE = "META-INF/dangvu/duties.yaml";
    private static final Map<String, Integer> PERIODS = Map.of("month", 1, "quarter", 3, "half-year", 6, "year", 12);

    private static final class Shipped {
        private static final List<CalendarDuty> ALL = read();
    }

    static List<CalendarDuty> all() {
        return Shipped.ALL;
    }

    /** The next time, today included; nothing before the duty exists. */
    Optional<LocalDate> next(LocalDate today) {
        if (today.isBefore(from)) {
            return Optional.empty();
        }
        int start = (today.getMonthValue() - 1) / months * months + 1;
        LocalDate first = due(YearMonth.of(today.getYear(), start));
        return Optional.of(
                first.isBefore(today) ? due(YearMonth.of(today.getYear(), start).plusMonths(months)) : first);
    }

    /** Every time it comes in a year. */
    List<LocalDate> in(int year) {
        return IntStream.iterate(1, month -> month <= 12, month -> month + months)
                .mapToObj(month -> due(YearMonth.of(year, month)))
                .filter(day -> !day.isBefore(from))
                .toList();
    }

    /** month, quarter, half-year or year. */
    String every() {
        return PERIODS.entrySet().stream()
                .filter(e -> e.getValue() == months)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(YearMonth period) {
        if (on == null || on.equals("last")) {
            return period.plusMonths(months - 1L).atEndOfMonth();
        }
        return months == 12 ? MonthDay.parse("--" + on).atYear(period.getYear()) : period.atDay(Integer.parseInt(on));
    }

    Citation citation(LawOn law) {
        return cites == null ? written : law.find(cites).map(v -> v.citation()).orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static List<CalendarDuty> read() {
        try (InputStream in = CalendarDuty.class.getClassLoader().getResourceAsStream(PLACE)) {
            var file = (Map<String, Object>)
                    new Load(LoadSettings.builder().setLabel(PLACE).build()).loadFromInputStream(in);
            return ((List<Map<String, Object>>) file.get("duties"))
                    .stream().map(CalendarDuty::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarDuty of(Map<String, Object> row) {
        Citation written = row.get("instrument") == null
                ? null
                : new Citation(
                        text(row, "instrument"),
                        text(row, "article"),
                        "",
                        Mark.of(text(row, "mark")),
                        row.get("source") == null ? "" : text(row, "source"));
        if ((written == null) == (row.get("cites") == null)) {
            throw new IllegalStateException(PLACE + ": " + row + " needs a citation, of one kind");
        }
        return new CalendarDuty(
                text(row, "key"),
                PERIODS.get(text(row, "every")),
                row.get("day") == null ? null : text(row, "day"),
                Integer.parseInt(text(row, "ahead")),
                Actor.of(text(row, "who")),
                LocalDate.parse(text(row, "from")),
                row.get("cites") == null ? null : text(row, "cites"),
                written);
    }

    private static String text(Map<String, Object> row, String field) {
        return String.valueOf(row.get(field)).strip();
    }
}
