package vn.dangvu.kernel.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.dangvu.kernel.legal.Finding;

/**
 * Reads a layout as somebody typed it for a form: what it is made of must be known, and so must every value it asks for.
 * All findings at once, each with the number of the block.
 */
public final class LayoutCheck {
    private static final int LONGEST = 60_000;
    private static final Set<String> TOP = Set.of("size", "wide", "point", "blocks");

    private final Template form;
    private final List<Finding> findings = new ArrayList<>();

    private LayoutCheck(Template form) {
        this.form = form;
    }

    /** Nothing found: {@link Layout#read} reads it and it can be set. */
    public static List<Finding> of(Template form, String text) {
        var check = new LayoutCheck(form);
        check.file(text == null ? "" : text);
        return List.copyOf(check.findings);
    }

    private void file(String text) {
        if (text.length() > LONGEST) {
            found("templates.too-long", LONGEST);
            return;
        }
        Object file;
        try {
            file = Layout.yaml(text);
        } catch (MarkedYamlEngineException e) {
            found(
                    "templates.unreadable",
                    e.getProblemMark().map(m -> m.getLine() + 1).orElse(1),
                    e.getProblem());
            return;
        } catch (YamlEngineException e) {
            found("templates.unreadable", 1, e.getMessage());
            return;
        }
        if (file instanceof Map<?, ?> map && map.get("blocks") instanceof List<?> blocks && !blocks.isEmpty()) {
            top(map);
            for (int i = 0; i < blocks.size(); i++) {
                new BlockCheck(i + 1, findings).block(blocks.get(i));
            }
            if (findings.isEmpty()) {
                values(Used.of(Layout.read(text).blocks()));
            }
        } else {
            found("templates.no-blocks");
        }
    }

    private void top(Map<?, ?> file) {
        file.keySet().stream().filter(k -> !TOP.contains(k)).forEach(k -> found("templates.top-unknown", k));
        if (!(file.get("size") instanceof String size) || !Sheet.has(size)) {
            found("templates.size-unknown", String.valueOf(file.get("size")));
        }
        if (file.get("wide") != null && !(file.get("wide") instanceof Boolean)) {
            found("templates.top-wrong", "wide");
        }
        if (file.get("point") != null && !BlockCheck.letters(file.get("point"))) {
            found("templates.top-wrong", "point");
        }
    }

    private void values(Used used) {
        used.keys().stream().filter(k -> !form.keys().contains(k)).forEach(k -> found("templates.key-unknown", k));
        used.tables().forEach((table, columns) -> {
            Set<String> known = form.tables().get(table);
            if (known == null) {
                found("templates.table-unknown", table);
            } else {
                columns.stream()
                        .filter(c -> !known.contains(c))
                        .forEach(c -> found("templates.key-unknown", table + "." + c));
            }
        });
    }

    private void found(String key, Object... parameters) {
        findings.add(Finding.error(key, null, parameters));
    }
}
