package vn.dangvu.kernel.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.kernel.legal.Mark;

/** Reads {@code META-INF/dangvu/calendar.yaml}. A row without source or mark, or a day named twice, stops the deployment. */
final class CalendarFile {
    private static final String PLACE = "META-INF/dangvu/calendar.yaml";
    static final OfficialCalendar NATIONAL = shipped();

    private CalendarFile() {}

    private static OfficialCalendar shipped() {
        try (InputStream in = CalendarFile.class.getClassLoader().getResourceAsStream(PLACE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static OfficialCalendar read(InputStream in) {
        var file = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        var covered = (Map<String, String>) file.get("covered");
        var days = new TreeMap<LocalDate, CalendarDay>();
        for (Map<String, String> row : (List<Map<String, String>>) file.get("days")) {
            expand(row, days);
        }
        return new OfficialCalendar(
                days.values(), LocalDate.parse(covered.get("from")), LocalDate.parse(covered.get("to")));
    }

    private static void expand(Map<String, String> row, Map<LocalDate, CalendarDay> days) {
        LocalDate first = LocalDate.parse(need(row, "day"));
        LocalDate last = LocalDate.parse(row.getOrDefault("to", row.get("day")));
        var kind = CalendarDay.Kind.of(row.getOrDefault("kind", "off"));
        Mark mark = Mark.of(need(row, "mark"));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean weekend = OfficialCalendar.isWeekend(day);
            if (kind == CalendarDay.Kind.WORKED && !weekend) {
                throw new IllegalStateException(PLACE + ": " + day + " is worked anyway");
            }
            if (kind == CalendarDay.Kind.OFF && weekend) {
                continue; // a span may run over a weekend
            }
            var entry = new CalendarDay(day, kind, need(row, "name"), need(row, "source"), mark, false);
            if (days.put(day, entry) != null) {
                throw new IllegalStateException(PLACE + ": " + day + " stands there twice");
            }
        }
    }

    private static String need(Map<String, String> row, String field) {
        String value = row.get(field);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(PLACE + ": " + field + " is missing in " + row);
        }
        return value;
    }
}
