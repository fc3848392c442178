package vn.dangvu.membership.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dangvu.kernel.paper.Paper;
import vn.dangvu.kernel.paper.Paper.Align;
import vn.dangvu.kernel.paper.Paper.Block;
import vn.dangvu.kernel.paper.Paper.Cell;
import vn.dangvu.kernel.paper.Paper.Grid;
import vn.dangvu.kernel.paper.Paper.Run;
import vn.dangvu.kernel.paper.Paper.Text;

/** A template with the values of one paper in it. What is not known becomes dots to write on. */
final class Filled {
    private static final Pattern KEY = Pattern.compile("\\{(\\w+)}");
    /** {@code [file_number:6+3]}: the figures of a value in boxes. */
    private static final Pattern BOXES = Pattern.compile("\\[(\\w+):([\\d+]+)]");

    private static final String DOTS = "……………………";
    private static final double SIZE = 12.5;

    private final Map<String, String> values;
    private final Map<String, List<Map<String, String>>> tables;

    private Filled(Map<String, String> values, Map<String, List<Map<String, String>>> tables) {
        this.values = values;
        this.tables = tables;
    }

    static Paper of(Template template, Map<String, String> values, Map<String, List<Map<String, String>>> tables) {
        var filled = new Filled(values, tables);
        List<Block> blocks = template.blocks().stream()
                .filter(filled::wanted)
                .map(filled::block)
                .toList();
        return new Paper(template.size(), template.wide(), blocks);
    }

    /** A block with {@code when} is left out while that value is not known. */
    private boolean wanted(Map<String, Object> block) {
        Object when = block.get("when");
        return when == null || !values.getOrDefault(String.valueOf(when), "").isBlank();
    }

    private Block block(Map<String, Object> block) {
        if (block.containsKey("split")) {
            return split(block);
        }
        if (block.containsKey("table")) {
            return table(block);
        }
        boolean centre = block.containsKey("centre");
        return text(block, (String) block.get(centre ? "centre" : "line"), centre ? Align.CENTRE : Align.LEFT);
    }

    private Text text(Map<String, Object> block, String text, Align align) {
        double size = block.get("size") instanceof Number n ? n.doubleValue() : SIZE;
        boolean underline = Boolean.TRUE.equals(block.get("underline"));
        boolean italic = Boolean.TRUE.equals(block.get("italic"));
        boolean bold = Boolean.TRUE.equals(block.get("bold"));
        var runs = new ArrayList<Run>();
        int from = 0;
        Matcher boxes = BOXES.matcher(text);
        while (boxes.find()) {
            runs.add(new Run(fill(text.substring(from, boxes.start()), values, DOTS), size, bold, italic, underline));
            boxed(runs, values.getOrDefault(boxes.group(1), ""), boxes.group(2), size);
            from = boxes.end();
        }
        if (from < text.length()) {
            runs.add(new Run(fill(text.substring(from), values, DOTS), size, bold, italic, underline));
        }
        return new Text(align, runs);
    }

    /** A box for each figure, groups apart; a number that does not fit is written out. */
    private static void boxed(List<Run> runs, String value, String groups, double size) {
        List<Integer> sizes =
                Stream.of(groups.split("\\+")).map(Integer::valueOf).toList();
        if (value.length() > sizes.stream().mapToInt(n -> n).sum()) {
            runs.add(new Run(value, size, true, false, false));
            return;
        }
        int at = 0;
        for (int group : sizes) {
            for (int i = 0; i < group; i++, at++) {
                String figure = at < value.length() ? value.substring(at, at + 1) : "\u00a0";
                runs.add(new Run(figure, size, false, false, false, true));
                runs.add(new Run("\u200a", size, false, false, false));
            }
            runs.add(new Run(" ", size, false, false, false));
        }
    }

    /** Columns side by side; a column is a text, or a block of its own with its size and letters. */
    @SuppressWarnings("unchecked")
    private Grid split(Map<String, Object> block) {
        List<Cell> cells = ((List<Object>) block.get("split"))
                .stream()
                        .map(c -> c instanceof String plain ? column(block, plain) : column((Map<String, Object>) c))
                        .toList();
        var widths = (List<Integer>) block.get("widths");
        return new Grid(
                widths != null
                        ? widths
                        : cells.stream().map(c -> 100 / cells.size()).toList(),
                false,
                0,
                List.of(cells));
    }

    private Cell column(Map<String, Object> column) {
        return column(column, (String) column.get("text"));
    }

    private Cell column(Map<String, Object> look, String text) {
        Align align = "centre".equals(look.get("align")) ? Align.CENTRE : Align.LEFT;
        return new Cell(List.of(text(look, text, align)), Boolean.TRUE.equals(look.get("photo")), null);
    }

    @SuppressWarnings("unchecked")
    private Grid table(Map<String, Object> block) {
        double size = block.get("size") instanceof Number n ? n.doubleValue() : 11.5;
        var rows = new ArrayList<List<Cell>>();
        rows.add(((List<String>) block.get("heads"))
                .stream().map(head -> cell(head, size, true)).toList());
        List<String> cells = (List<String>) block.get("cells");
        List<Map<String, String>> lines = tables.getOrDefault((String) block.get("table"), List.of());
        for (Map<String, String> line : lines.isEmpty() ? List.of(Map.<String, String>of()) : lines) {
            rows.add(cells.stream()
                    .map(c -> cell(tidy(fill(c, line, "")), size, false))
                    .toList());
        }
        return new Grid((List<Integer>) block.get("widths"), true, 1, rows);
    }

    private static Cell cell(String text, double size, boolean head) {
        return new Cell(
                List.of(new Text(head ? Align.CENTRE : Align.LEFT, List.of(new Run(text, size, head, false, false)))));
    }

    private static String fill(String text, Map<String, String> values, String nothing) {
        return KEY.matcher(text).replaceAll(m -> {
            String value = values.get(m.group(1));
            return Matcher.quoteReplacement(value == null || value.isBlank() ? nothing : value);
        });
    }

    /** Signs that stood between values which are not there are left out: {@code "; ; Kinh"} becomes {@code "Kinh"}. */
    private static String tidy(String text) {
        return text.replaceAll("(?<=^|\\n|[;,-])\\s*[;,-](?=\\s|$)", "")
                .replaceAll("^[\\s;,-]+|[\\s;,-]+$", "")
                .replaceAll("[ ;,]+\\n", "\n");
    }
}
