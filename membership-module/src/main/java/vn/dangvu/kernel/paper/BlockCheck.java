package vn.dangvu.kernel.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dangvu.kernel.legal.Finding;

/** What is wrong with one block of a layout. */
final class BlockCheck {
    private static final Set<String> TEXTS = Set.of("line", "centre", "right", "para");
    private static final Set<String> LOOKS = Set.of("size", "bold", "italic", "underline", "when", "unless");
    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "line", LOOKS,
            "centre", LOOKS,
            "right", LOOKS,
            "para", with(LOOKS, "lines"),
            "dots", Set.of("size", "when", "unless"),
            "page", Set.of("when", "unless"),
            "split", with(LOOKS, "widths", "align"),
            "table", Set.of("size", "when", "unless", "widths", "heads", "cells", "rows"));
    private static final Set<String> COLUMN = with(LOOKS, "text", "align", "photo");
    private static final int MOST = 60;
    private static final Pattern BOXES = Pattern.compile("\\[\\w+:([\\d+]+)]");
    private static final Pattern BOX_GROUPS = Pattern.compile("\\d{1,2}(\\+\\d{1,2})*");

    private final int number;
    private final List<Finding> findings;

    BlockCheck(int number, List<Finding> findings) {
        this.number = number;
        this.findings = findings;
    }

    private static Set<String> with(Set<String> options, String... more) {
        return Set.copyOf(Stream.concat(options.stream(), Stream.of(more)).toList());
    }

    void block(Object value) {
        Map<?, ?> block = value instanceof Map<?, ?> map ? map : Map.of();
        List<String> kinds = block.keySet().stream()
                .map(String::valueOf)
                .filter(OPTIONS::containsKey)
                .toList();
        if (kinds.size() != 1) {
            found(
                    "templates.block-unknown",
                    String.join(
                            ", ", block.keySet().stream().map(String::valueOf).toList()));
            return;
        }
        String kind = kinds.get(0);
        options(block, with(OPTIONS.get(kind), kind));
        switch (kind) {
            case "split" -> split(block);
            case "table" -> table(block);
            case "dots" -> wrongUnless(count(block.get("dots")), "dots");
            case "page" -> wrongUnless(Boolean.TRUE.equals(block.get("page")), "page");
            default -> text(block.get(kind), kind);
        }
    }

    private void options(Map<?, ?> block, Set<String> known) {
        block.forEach((option, value) -> {
            String name = String.valueOf(option);
            if (!known.contains(name)) {
                found("templates.option-unknown", name);
            } else {
                wrongUnless(
                        switch (name) {
                            case "size" -> letters(value);
                            case "bold", "italic", "underline", "photo" -> value instanceof Boolean;
                            case "when", "unless" -> value instanceof String;
                            case "align" -> "centre".equals(value);
                            case "lines", "rows" -> count(value);
                            default -> true;
                        },
                        name);
            }
        });
    }

    private void text(Object value, String option) {
        if (value instanceof String text) {
            BOXES.matcher(text)
                    .results()
                    .forEach(m -> wrongUnless(
                            BOX_GROUPS.matcher(m.group(1)).matches()
                                    && Stream.of(m.group(1).split("\\+"))
                                                    .mapToInt(Integer::parseInt)
                                                    .sum()
                                            <= MOST,
                            m.group()));
        } else {
            found("templates.value-wrong", option);
        }
    }

    private void split(Map<?, ?> block) {
        List<?> columns = list(block.get("split"));
        wrongUnless(!columns.isEmpty() && columns.size() <= 6, "split");
        if (block.containsKey("widths")) {
            widths(block.get("widths"), columns.size());
        }
        for (Object column : columns) {
            if (column instanceof List<?> lines) {
                lines.forEach(this::lineOfColumn);
            } else if (column instanceof Map<?, ?> map) {
                options(map, COLUMN);
                text(map.get("text"), "text");
            } else {
                text(column, "split");
            }
        }
    }

    private void lineOfColumn(Object line) {
        boolean isText = line instanceof Map<?, ?> map && map.keySet().stream().anyMatch(TEXTS::contains);
        if (isText && !((Map<?, ?>) line).containsKey("lines")) {
            block(line);
        } else {
            found("templates.column-line");
        }
    }

    private void table(Map<?, ?> block) {
        wrongUnless(block.get("table") instanceof String, "table");
        List<?> heads = list(block.get("heads"));
        List<?> cells = list(block.get("cells"));
        heads.forEach(h -> text(h, "heads"));
        cells.forEach(c -> text(c, "cells"));
        if (heads.isEmpty() || heads.size() != cells.size()) {
            found("templates.columns", heads.size(), cells.size());
        }
        widths(block.get("widths"), cells.size());
    }

    private void widths(Object value, int columns) {
        List<?> widths = list(value);
        boolean right = widths.size() == columns
                && widths.stream().allMatch(w -> w instanceof Integer n && n > 0 && n <= 100)
                && widths.stream().mapToInt(w -> (Integer) w).sum() <= 100;
        wrongUnless(right, "widths");
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static boolean count(Object value) {
        return value instanceof Integer n && n > 0 && n <= MOST;
    }

    static boolean letters(Object value) {
        return value instanceof Number n && n.doubleValue() >= 6 && n.doubleValue() <= 40;
    }

    private void wrongUnless(boolean right, String option) {
        if (!right) {
            found("templates.value-wrong", option);
        }
    }

    private void found(String key, Object... parameters) {
        var all = Stream.concat(Stream.of(number), Stream.of(parameters)).toArray();
        findings.add(Finding.error(key, null, all));
    }
}
