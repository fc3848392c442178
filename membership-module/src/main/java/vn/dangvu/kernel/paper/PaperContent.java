package vn.dangvu.kernel.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What stands on one paper, sorted: the same data make the same text, which is kept with the paper. What is not known becomes dots. */
public final class PaperContent {
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

    public PaperContent put(String key, Object value) {
        if (value != null && !value.toString().isBlank()) {
            texts.put(key, value.toString().strip());
        }
        return this;
    }

    /** 12.345.678, as papers write amounts. */
    public PaperContent amount(String key, long amount) {
        return put(key, dong(amount));
    }

    public PaperContent table(String name, List<Map<String, String>> rows) {
        tables.put(name, rows.stream().<Map<String, String>>map(TreeMap::new).toList());
        return this;
    }

    public static String dong(long amount) {
        return String.format(Locale.forLanguageTag("vi"), "%,d", amount);
    }

    public Paper on(Template template) {
        return template.filled(texts, tables);
    }

    /** The snapshot that is kept with the paper. */
    public String json() {
        return "{\"tables\":"
                + object(tables, (name, rows) -> rows.stream()
                        .map(row -> object(row, (k, v) -> quoted(v)))
                        .collect(Collectors.joining(",", "[", "]")))
                + ",\"values\":" + object(texts, (k, v) -> quoted(v)) + "}";
    }

    private static <T> String object(Map<String, T> map, BiFunction<String, T, String> value) {
        return map.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + value.apply(e.getKey(), e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? " " : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
