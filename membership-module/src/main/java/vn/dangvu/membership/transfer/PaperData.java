package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands on a paper of movement, sorted: the same data make the same text. What is not known is left out and becomes dots. */
final class PaperData {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

    PaperData put(String key, String text) {
        if (text != null && !text.isBlank()) {
            texts.put(key, text.strip());
        }
        return this;
    }

    PaperData put(String key, LocalDate day) {
        return put(key, day(day));
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String upper(String text) {
        return text == null ? "" : text.toUpperCase(VIETNAMESE);
    }

    /** @param cells key and text, key and text */
    PaperData row(String table, String... cells) {
        var row = new TreeMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1] == null ? "" : cells[i + 1].strip());
        }
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
        return this;
    }

    Map<String, String> texts() {
        return texts;
    }

    Map<String, List<Map<String, String>>> tables() {
        return tables;
    }

    /** The snapshot that is kept with the paper. */
    String json() {
        return "{\"tables\":{"
                + tables.entrySet().stream()
                        .map(t -> quoted(t.getKey()) + ":["
                                + t.getValue().stream().map(PaperData::object).collect(Collectors.joining(",")) + "]")
                        .collect(Collectors.joining(","))
                + "},\"values\":" + object(texts) + "}";
    }

    private static String object(Map<String, String> map) {
        return map.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }
}
