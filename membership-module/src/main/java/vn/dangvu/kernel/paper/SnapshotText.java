package vn.dangvu.kernel.paper;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The values of a paper as a JSON text; sorted maps give the same text for the same paper. */
final class SnapshotText {
    private SnapshotText() {}

    static String of(Map<String, List<Map<String, String>>> tables, Map<String, String> texts) {
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
