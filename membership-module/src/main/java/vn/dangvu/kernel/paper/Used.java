package vn.dangvu.kernel.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values and tables that the blocks of a layout ask for. */
record Used(Set<String> keys, Map<String, Set<String>> tables) {
    /** The ordinal of a row, known to every table. */
    static final String ORDINAL = "n";

    private static final Pattern ASKED = Pattern.compile("\\{(\\w+)(?:\\|[^}]*)?}|\\[(\\w+):[\\d+]+]");

    static Used of(List<Map<String, Object>> blocks) {
        var used = new Used(new TreeSet<>(), new TreeMap<>());
        blocks.forEach(used::block);
        return used;
    }

    private void block(Map<String, Object> block) {
        if (block.get("table") instanceof String table) {
            Set<String> columns = tables.computeIfAbsent(table, t -> new TreeSet<>());
            columns.addAll(asked(block.get("cells")));
            columns.remove(ORDINAL);
            keys.addAll(asked(block.get("heads")));
        } else {
            block.forEach((kind, value) -> keys.addAll(asked(value)));
        }
        condition(block);
    }

    private void condition(Map<String, Object> block) {
        for (String condition : List.of("when", "unless")) {
            if (block.get(condition) instanceof String key && !tables.containsKey(key)) {
                keys.add(key);
            }
        }
    }

    /** In a text, or anywhere in the lists and columns below it. */
    private Set<String> asked(Object value) {
        var found = new TreeSet<String>();
        if (value instanceof String text) {
            Matcher m = ASKED.matcher(text);
            while (m.find()) {
                found.add(m.group(1) == null ? m.group(2) : m.group(1));
            }
        } else if (value instanceof List<?> list) {
            list.forEach(v -> found.addAll(asked(v)));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (k, v) -> found.addAll(k.equals("when") || k.equals("unless") ? Set.of(v.toString()) : asked(v)));
        }
        return found;
    }
}
