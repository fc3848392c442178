package vn.dangvu.server.demo;

import java.util.Map;
import java.util.stream.Collectors;

/** Texts by name, as the database keeps what was filled in. */
final class Json {
    private Json() {}

    static String of(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
