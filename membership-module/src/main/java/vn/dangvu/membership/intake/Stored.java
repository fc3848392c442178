package vn.dangvu.membership.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.sheet.SheetCell;

/** The small texts in which rows are kept: flat JSON, arrays, cells. */
final class Stored {
    private static final String CELLS = "\u001F";

    private Stored() {}

    static String json(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\u0000' -> out.append(' ');
                default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /** Reads an object whose values are all texts, as the database writes it. */
    static Map<String, String> map(String json) {
        var values = new LinkedHashMap<String, String>();
        String key = null;
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) == '"') {
                var text = new StringBuilder();
                i = text(json, i + 1, text);
                if (key == null) {
                    key = text.toString();
                } else {
                    values.put(key, text.toString());
                    key = null;
                }
            }
        }
        return values;
    }

    private static int text(String json, int from, StringBuilder text) {
        int i = from;
        while (json.charAt(i) != '"') {
            char c = json.charAt(i++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(i++);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i, i + 4), 16));
                    i += 4;
                }
                default -> text.append(escaped);
            }
        }
        return i;
    }

    /** As PostgreSQL writes an array of texts. */
    static String array(Collection<String> texts) {
        return texts.stream()
                .map(t -> "\"" + t.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", " ") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Each cell led by its kind; small letters mark the result of a formula. */
    static String cells(List<SheetCell> cells) {
        return cells.stream()
                .map(c -> {
                    String kind = c.kind().name().substring(0, 1);
                    return (c.formula() ? kind.toLowerCase(java.util.Locale.ROOT) : kind)
                            + c.text().replaceAll("[\u0000\u001F]", " ");
                })
                .collect(Collectors.joining(CELLS));
    }

    static List<SheetCell> cells(String stored) {
        var cells = new ArrayList<SheetCell>();
        for (String cell : stored.split(CELLS, -1)) {
            if (cell.isEmpty()) {
                cells.add(SheetCell.EMPTY);
                continue;
            }
            SheetCell.Kind kind =
                    switch (Character.toUpperCase(cell.charAt(0))) {
                        case 'N' -> SheetCell.Kind.NUMBER;
                        case 'D' -> SheetCell.Kind.DATE;
                        default -> SheetCell.Kind.TEXT;
                    };
            cells.add(new SheetCell(cell.substring(1), kind, Character.isLowerCase(cell.charAt(0))));
        }
        return cells;
    }
}
