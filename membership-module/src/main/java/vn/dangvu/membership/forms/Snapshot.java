package vn.dangvu.membership.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;

/** The data of a paper as the database gave them (JSON, kept with the paper), read as the words that are printed. */
final class Snapshot {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ClassLists LISTS = new ClassLists();

    @SuppressWarnings("unchecked")
    private static final Map<String, Map<String, String>> WORDS = (Map<String, Map<String, String>>) words();

    private Snapshot() {}

    private static Object words() {
        try (InputStream in = Snapshot.class.getResourceAsStream("/META-INF/dangvu/forms/words.yaml")) {
            return new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON is read as what it also is: YAML. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> read(String json) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> data, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNullElse(data.get(key), List.of());
    }

    /** Facts as printed: classes by their names, dates as far as they are known, flags as X. */
    static Map<String, String> facts(Map<String, Object> facts) {
        var values = new HashMap<String, String>();
        facts.forEach((column, value) -> {
            if (value instanceof Boolean flag) {
                values.put(column, flag ? "X" : "");
            } else if (value != null && !column.endsWith("_precision")) {
                String name = column.endsWith("_on") ? column.substring(0, column.length() - 3) : column;
                values.put(name, column.endsWith("_on") ? date(facts, name) : value.toString());
            }
        });
        for (ClassList list : ClassList.values()) {
            values.computeIfPresent(list.column(), (c, code) -> LISTS.label(list, code, VIETNAMESE));
        }
        values.computeIfPresent("sex", (c, code) -> word("sex", code));
        values.computeIfPresent("background", (c, code) -> word("background", code));
        return values;
    }

    static String word(String list, String code) {
        return code == null ? "" : WORDS.get(list).getOrDefault(code, code);
    }

    /** 15/02/2009, 02/2009 or 2009; empty when not known. */
    static String date(Map<String, Object> row, String name) {
        Object day = row.get(name + "_on");
        if (day == null) {
            return "";
        }
        return PartialDate.of(LocalDate.parse(day.toString()), (String) row.get(name + "_precision"))
                .format();
    }

    static String text(Map<String, Object> row, String key) {
        return Objects.toString(row.get(key), "");
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** Several values in one place, those that are there. */
    static String joined(String separator, String... values) {
        return List.of(values).stream().filter(v -> !v.isBlank()).collect(Collectors.joining(separator));
    }
}
