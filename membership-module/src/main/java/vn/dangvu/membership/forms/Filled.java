package vn.dangvu.membership.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        List<Block> blocks = template.blocks().stream().map(filled::block).toList();
        return new Paper(template.size(), template.wide(), blocks);
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
        return new Text(
                align,
                List.of(new Run(
                        fill(text, values, DOTS), size, Boolean.TRUE.equals(block.get("bold")), italic, underline)));
    }

    @SuppressWarnings("unchecked")
    private Grid split(Map<String, Object> block) {
        Align align = "centre".equals(block.get("align")) ? Align.CENTRE : Align.LEFT;
        List<Cell> cells = ((List<String>) block.get("split"))
                .stream()
                        .map(text -> new Cell(List.of(text(block, text, align))))
                        .toList();
        return new Grid(cells.stream().map(c -> 100 / cells.size()).toList(), false, 0, List.of(cells));
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
