package vn.dangvu.kernel.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dangvu.kernel.paper.Paper.Align;
import vn.dangvu.kernel.paper.Paper.Block;
import vn.dangvu.kernel.paper.Paper.Break;
import vn.dangvu.kernel.paper.Paper.Cell;
import vn.dangvu.kernel.paper.Paper.Grid;
import vn.dangvu.kernel.paper.Paper.Run;
import vn.dangvu.kernel.paper.Paper.Text;

/**
 * A layout with the values of one paper in it. What is not known becomes dots to write on, or what stands after the bar:
 * {@code {number|……}}. A key in capitals gives the value in capitals, one with a
 * capital at its head the value so. {@code **bold**} and {@code ~~italic~~} within a text.
 */
public final class Filled {
    private static final Pattern KEY = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?}");
    /** {@code [file_number:6+3]}: the figures of a value in boxes. */
    private static final Pattern BOXES = Pattern.compile("\\[(\\w+):([\\d+]+)]");

    private static final Pattern LETTERS = Pattern.compile("\\*\\*|~~");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String DOTS = "……………………";
    private static final double POINTS_IN_MM = 72 / 25.4;

    private final Layout layout;
    private final Map<String, String> values;
    private final Map<String, List<Map<String, String>>> tables;

    private Filled(Layout layout, Map<String, String> values, Map<String, List<Map<String, String>>> tables) {
        this.layout = layout;
        this.values = values;
        this.tables = tables;
    }

    public static Paper of(Layout layout, Map<String, String> values, Map<String, List<Map<String, String>>> tables) {
        var filled = new Filled(layout, values, tables);
        List<Block> blocks = layout.blocks().stream()
                .filter(filled::wanted)
                .flatMap(filled::blocks)
                .toList();
        return new Paper(layout.size(), layout.wide(), blocks);
    }

    /** A block with {@code when} is left out while that value is not known, one with {@code unless} as soon as it is. */
    private boolean wanted(Map<String, Object> block) {
        Object when = block.get("when");
        Object unless = block.get("unless");
        return (when == null || known(when.toString())) && (unless == null || !known(unless.toString()));
    }

    private boolean known(String key) {
        return !value(values, key).isBlank()
                || !tables.getOrDefault(key, List.of()).isEmpty();
    }

    private static String value(Map<String, String> values, String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        String value = values.getOrDefault(key, values.getOrDefault(lower, ""));
        if (values.containsKey(key) || value.isEmpty() || key.equals(lower)) {
            return value;
        }
        return key.equals(key.toUpperCase(Locale.ROOT))
                ? value.toUpperCase(VIETNAMESE)
                : value.substring(0, 1).toUpperCase(VIETNAMESE) + value.substring(1);
    }

    private Stream<Block> blocks(Map<String, Object> block) {
        if (block.containsKey("split")) {
            return Stream.of(split(block));
        }
        if (block.containsKey("table")) {
            return Stream.of(table(block));
        }
        if (block.containsKey("page")) {
            return Stream.of(new Break());
        }
        if (block.containsKey("dots")) {
            return dots(block, ((Number) block.get("dots")).intValue());
        }
        return texts(block).map(Block.class::cast);
    }

    private Stream<Text> texts(Map<String, Object> block) {
        if (block.containsKey("para")) {
            return paragraphs(block);
        }
        boolean centre = block.containsKey("centre");
        boolean right = block.containsKey("right");
        String text = (String) block.get(centre ? "centre" : right ? "right" : "line");
        return Stream.of(text(block, text, centre ? Align.CENTRE : right ? Align.RIGHT : Align.LEFT));
    }

    /**
     * Running text. A value of several lines becomes as many paragraphs; with {@code lines} a text of which nothing is known is
     * cut off before its first value and that many lines of dots follow.
     */
    private Stream<Text> paragraphs(Map<String, Object> block) {
        String text = (String) block.get("para");
        Matcher keys = KEY.matcher(text);
        if (block.get("lines") instanceof Number lines && keys.find() && nothingKnown(text)) {
            String label = text.substring(0, keys.start()).strip();
            Stream<Text> dots = dots(block, lines.intValue()).map(Text.class::cast);
            return label.isEmpty() ? dots : Stream.concat(apart(text(block, label, Align.JUSTIFY)), dots);
        }
        return apart(text(block, text, Align.JUSTIFY));
    }

    private boolean nothingKnown(String text) {
        return KEY.matcher(text).results().allMatch(m -> value(values, m.group(1))
                .isBlank());
    }

    /** A paragraph for each line. */
    private static Stream<Text> apart(Text text) {
        var paragraphs = new ArrayList<List<Run>>();
        paragraphs.add(new ArrayList<>());
        for (Run run : text.runs()) {
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraphs.add(new ArrayList<>());
                }
                paragraphs
                        .get(paragraphs.size() - 1)
                        .add(new Run(lines[i], run.size(), run.bold(), run.italic(), run.underline(), run.boxed()));
            }
        }
        return paragraphs.stream()
                .filter(runs -> runs.stream().anyMatch(r -> !r.text().isBlank()))
                .map(runs -> new Text(text.align(), runs, true));
    }

    /** Lines of dots as long as the line of the paper. */
    private Stream<Block> dots(Map<String, Object> block, int lines) {
        double size = size(block, layout.point());
        double line = Sheet.valueOf(layout.size()).line(layout.wide()) * POINTS_IN_MM;
        var dots =
                new Text(Align.LEFT, List.of(new Run("…".repeat((int) (line / size) - 1), size, false, false, false)));
        return Stream.<Block>generate(() -> dots).limit(lines);
    }

    private static double size(Map<String, Object> look, double usual) {
        return look.get("size") instanceof Number n ? n.doubleValue() : usual;
    }

    private Text text(Map<String, Object> look, String text, Align align) {
        double size = size(look, layout.point());
        boolean underline = Boolean.TRUE.equals(look.get("underline"));
        boolean italic = Boolean.TRUE.equals(look.get("italic"));
        boolean bold = Boolean.TRUE.equals(look.get("bold"));
        var runs = new ArrayList<Run>();
        Matcher letters = LETTERS.matcher(text);
        int from = 0;
        while (letters.find()) {
            runs(runs, text.substring(from, letters.start()), new Run("", size, bold, italic, underline));
            bold ^= letters.group().equals("**");
            italic ^= letters.group().equals("~~");
            from = letters.end();
        }
        runs(runs, text.substring(from), new Run("", size, bold, italic, underline));
        return new Text(align, runs);
    }

    private void runs(List<Run> runs, String text, Run like) {
        int from = 0;
        Matcher boxes = BOXES.matcher(text);
        while (boxes.find()) {
            runs.add(like(like, fill(text.substring(from, boxes.start()), values, DOTS)));
            boxed(runs, value(values, boxes.group(1)), boxes.group(2), like.size());
            from = boxes.end();
        }
        if (from < text.length()) {
            runs.add(like(like, fill(text.substring(from), values, DOTS)));
        }
    }

    private static Run like(Run run, String text) {
        return new Run(text, run.size(), run.bold(), run.italic(), run.underline());
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

    /** Columns side by side; a column is a text, a block of its own with its size and letters, or several under each other. */
    @SuppressWarnings("unchecked")
    private Grid split(Map<String, Object> block) {
        List<Cell> cells = ((List<Object>) block.get("split"))
                .stream().map(c -> column(block, c)).toList();
        var widths = (List<Integer>) block.get("widths");
        return new Grid(
                widths != null
                        ? widths
                        : cells.stream().map(c -> 100 / cells.size()).toList(),
                false,
                0,
                List.of(cells));
    }

    @SuppressWarnings("unchecked")
    private Cell column(Map<String, Object> block, Object column) {
        if (column instanceof List<?> lines) {
            return new Cell(((List<Map<String, Object>>) lines)
                    .stream().filter(this::wanted).flatMap(this::texts).toList());
        }
        return column instanceof String plain
                ? cell(block, plain)
                : cell((Map<String, Object>) column, (String) ((Map<String, Object>) column).get("text"));
    }

    private Cell cell(Map<String, Object> look, String text) {
        Align align = "centre".equals(look.get("align")) ? Align.CENTRE : Align.LEFT;
        return new Cell(List.of(text(look, text, align)), Boolean.TRUE.equals(look.get("photo")), null);
    }

    @SuppressWarnings("unchecked")
    private Grid table(Map<String, Object> block) {
        double size = size(block, 11.5);
        var rows = new ArrayList<List<Cell>>();
        rows.add(((List<String>) block.get("heads"))
                .stream().map(head -> cell(head, size, true)).toList());
        List<String> cells = (List<String>) block.get("cells");
        List<Map<String, String>> lines = tables.getOrDefault((String) block.get("table"), List.of());
        for (Map<String, String> line : lines.isEmpty() ? List.of(Map.<String, String>of()) : lines) {
            var row = new HashMap<>(line);
            row.putIfAbsent(Used.ORDINAL, line.isEmpty() ? "" : Integer.toString(rows.size()));
            rows.add(cells.stream()
                    .map(c -> cell(tidy(fill(c, row, "")), size, false))
                    .toList());
        }
        int least = block.get("rows") instanceof Number n ? n.intValue() : 0;
        while (rows.size() <= least) {
            rows.add(cells.stream().map(c -> cell("\u00a0", size, false)).toList());
        }
        return new Grid((List<Integer>) block.get("widths"), true, 1, rows);
    }

    private static Cell cell(String text, double size, boolean head) {
        return new Cell(
                List.of(new Text(head ? Align.CENTRE : Align.LEFT, List.of(new Run(text, size, head, false, false)))));
    }

    private static String fill(String text, Map<String, String> values, String nothing) {
        return KEY.matcher(text).replaceAll(m -> {
            String value = value(values, m.group(1));
            return Matcher.quoteReplacement(!value.isBlank() ? value : m.group(2) == null ? nothing : m.group(2));
        });
    }

    /** Signs that stood between values which are not there are left out: {@code "; ; Kinh"} becomes {@code "Kinh"}. */
    private static String tidy(String text) {
        return text.replaceAll("(?<=^|\\n|[;,-])\\s*[;,-](?=\\s|$)", "")
                .replaceAll("^[\\s;,-]+|[\\s;,-]+$", "")
                .replaceAll("[ ;,]+\\n", "\n");
    }
}
