package vn.dangvu.kernel.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads one file of parameters; whatever is wrong in it is told with the file and the key, and stops the deployment. */
final class LawFile {
    private static final Set<String> COLUMNS =
            Set.of("from", "to", "value", "instrument", "article", "point", "mark", "source", "note", "names-its-day");

    private final String name;
    private final Map<String, Instrument> instruments;

    LawFile(String name, Map<String, Instrument> instruments) {
        this.name = name;
        this.instruments = instruments;
    }

    static Map<String, Object> yaml(URL url) {
        try (InputStream in = url.openStream()) {
            return map(new Load(LoadSettings.builder().setLabel(url.getPath()).build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    List<Parameter> parameters(Map<String, Object> file) {
        String group = text(file, "group", name);
        var parameters = new ArrayList<Parameter>();
        map(file.get("parameters")).forEach((key, entry) -> parameters.add(parameter(group, key, map(entry))));
        return parameters;
    }

    private Parameter parameter(String group, String key, Map<String, Object> entry) {
        var unit = told(key, () -> Parameter.Unit.of(text(entry, "unit", key)));
        var rows = new ArrayList<Version>();
        for (Object row : (List<?>) entry.getOrDefault("series", List.of())) {
            rows.add(version(key, unit, map(row)));
        }
        if (rows.isEmpty()) {
            throw wrong(key, "has no value at all");
        }
        return new Parameter(
                key,
                group,
                unit,
                Boolean.TRUE.equals(entry.get("overlay")),
                strings(entry.get("used")),
                closed(key, rows, entry.get("gaps") != null));
    }

    /** A value cannot be read in an instrument made later, unless that instrument itself names the earlier day. */
    private Version version(String key, Parameter.Unit unit, Map<String, Object> row) {
        if (!COLUMNS.containsAll(row.keySet())) {
            throw wrong(key, "has a row that says something nobody reads: " + row.keySet());
        }
        Mark mark = told(key, () -> Mark.of(text(row, "mark", key)));
        String instrument = text(row, "instrument", key);
        if (!instruments.containsKey(instrument)) {
            throw wrong(key, "cites an instrument that is not on file: " + instrument);
        }
        String source = optional(row, "source");
        if (mark != Mark.VERIFIED && source.isEmpty()) {
            throw wrong(key, "is " + mark.code() + " but does not say what was read (source)");
        }
        var citation = new Citation(instrument, text(row, "article", key), optional(row, "point"), mark, source);
        if (row.get("value") == null) {
            throw wrong(key, "has a row without a value");
        }
        LocalDate from = told(key, () -> LocalDate.parse(text(row, "from", key)));
        boolean ahead = from.isBefore(instruments.get(instrument).from());
        if (ahead && mark != Mark.UNVERIFIED && !Boolean.TRUE.equals(row.get("names-its-day"))) {
            throw wrong(
                    key, "holds from " + from + ", before " + instrument + " was made, and is not marked unverified");
        }
        return new Version(
                told(key, () -> unit.parse(row.get("value"))),
                from,
                row.get("to") == null ? null : told(key, () -> LocalDate.parse(text(row, "to", key))),
                citation,
                optional(row, "note"),
                null);
    }

    /** Each version ends the day before the next begins; a hole or an overlap is an error unless a hole is declared. */
    private List<Version> closed(String key, List<Version> rows, boolean gapsDeclared) {
        var closed = new ArrayList<Version>();
        for (int i = 0; i < rows.size(); i++) {
            Version row = rows.get(i);
            LocalDate next = i + 1 < rows.size() ? rows.get(i + 1).from() : null;
            if (row.until() != null && row.until().isBefore(row.from())) {
                throw wrong(key, "ends before it begins: " + row.from());
            }
            if (next != null && !next.isAfter(row.until() == null ? row.from() : row.until())) {
                throw wrong(key, "has two values on " + next);
            }
            boolean hole = row.until() != null
                    && (next == null || row.until().plusDays(1).isBefore(next));
            if (hole && !gapsDeclared) {
                throw wrong(key, "has no value after " + row.until() + " and declares no gap");
            }
            closed.add(row.until() == null && next != null ? row.until(next.minusDays(1)) : row);
        }
        return List.copyOf(closed);
    }

    private <T> T told(String key, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalStateException e) {
            throw e;
        } catch (RuntimeException e) {
            throw wrong(key, e.getMessage());
        }
    }

    private String text(Map<String, Object> row, String field, String key) {
        String value = optional(row, field);
        if (value.isBlank()) {
            throw wrong(key, field + " is missing");
        }
        return value;
    }

    private static String optional(Map<String, Object> row, String field) {
        return row.get(field) == null ? "" : String.valueOf(row.get(field)).strip();
    }

    static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private IllegalStateException wrong(String key, String what) {
        return new IllegalStateException(name + ": " + key + " " + what);
    }
}
