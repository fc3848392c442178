package vn.dangvu.membership.intake.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.kernel.text.VietnameseText;

/** Finds title, heading and columns in the first rows of a sheet. */
public final class LayoutFinder {
    /** Nobody writes more titles than this. */
    public static final int ROWS_LOOKED_AT = 40;

    private static final int FEWEST_FIELDS = 3;
    private static final Pattern AS_OF = Pattern.compile(
            "(?:tinh den|den|thoi diem)(?: het)?(?: ngay)? (\\d{1,2})[ /.-]+(?:thang )?(\\d{1,2})[ /.-]+(?:nam )?(\\d{4})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<Field, Pattern> CONTENTS = Map.of(
            Field.CITIZEN, Pattern.compile("\\d{12}"),
            Field.CARD, Pattern.compile("\\d{8}"),
            Field.SEX, Pattern.compile("(?i)nam|nữ"));

    private final ColumnWords words = ColumnWords.shipped();

    private record Heading(int first, int last, List<String> labels, Map<Integer, Field> columns) {}

    /** @param head the first {@link #ROWS_LOOKED_AT} rows that are not empty */
    public SheetLayout find(int position, String name, boolean hidden, List<SheetRow> head) {
        Heading best = null;
        for (int i = 0; i < head.size(); i++) {
            best = better(best, oneRow(head.get(i)));
            if (i + 1 < head.size()) {
                best = better(best, twoRows(head.get(i), head.get(i + 1)));
            }
        }
        if (best == null || best.columns.size() < FEWEST_FIELDS) {
            return new SheetLayout(position, name, hidden, texts(head), 0, 0, List.of(), Map.of(), asOf(head));
        }
        int first = best.first;
        int last = best.last;
        Map<Integer, Field> columns = new LinkedHashMap<>(best.columns);
        List<SheetRow> data = head.stream().filter(r -> r.number() > last).toList();
        sniff(columns, data);
        nameInTwoColumns(columns, best.labels, data);
        List<SheetRow> above = head.stream().filter(r -> r.number() < first).toList();
        return new SheetLayout(position, name, hidden, texts(above), first, last, best.labels, columns, asOf(above));
    }

    private static Heading better(Heading one, Heading other) {
        return one == null || weight(other) > weight(one) ? other : one;
    }

    private static int weight(Heading heading) {
        Set<Field> found = EnumSet.noneOf(Field.class);
        found.addAll(heading.columns.values());
        boolean named = found.contains(Field.FULL_NAME) || found.contains(Field.FAMILY_NAME);
        int rows = heading.last - heading.first;
        return 2 * (found.size() + (named ? 3 : 0)) - rows;
    }

    private Heading oneRow(SheetRow row) {
        return heading(row, row, column -> "");
    }

    private Heading twoRows(SheetRow upper, SheetRow lower) {
        boolean data = lower.cells().stream().anyMatch(c -> c.text().matches(".*\\d{4}.*"));
        return data || lower.number() != upper.number() + 1
                ? oneRow(upper)
                : heading(upper, lower, column -> lower.cell(column).text());
    }

    private Heading heading(SheetRow upper, SheetRow lower, java.util.function.IntFunction<String> below) {
        int width = Math.max(upper.cells().size(), lower.cells().size());
        var labels = new ArrayList<String>();
        var columns = new LinkedHashMap<Integer, Field>();
        Set<Field> taken = new HashSet<>();
        String group = "";
        for (int i = 0; i < width; i++) {
            String own = VietnameseText.normal(upper.cell(i).text());
            String under = VietnameseText.normal(below.apply(i));
            group = own.isEmpty() ? under.isEmpty() ? "" : group : own;
            String over = own.isEmpty() ? group : own;
            labels.add(under.isEmpty() ? own : (over + " " + under).strip());
            int column = i;
            field(own.isEmpty() && under.isEmpty() ? "" : over, under)
                    .filter(taken::add)
                    .ifPresent(f -> columns.put(column, f));
        }
        return new Heading(upper.number(), lower.number(), labels, columns);
    }

    private Optional<Field> field(String over, String under) {
        return over.isEmpty() && under.isEmpty() ? Optional.empty() : words.field(over, under);
    }

    /** A column without a known heading is proposed by what stands in it. */
    private static void sniff(Map<Integer, Field> columns, List<SheetRow> data) {
        int width = data.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        for (int i = 0; i < width; i++) {
            if (!columns.containsKey(i)) {
                int column = i;
                CONTENTS.forEach((field, pattern) -> {
                    if (!columns.containsValue(field) && mostly(pattern, column, data)) {
                        columns.put(column, field);
                    }
                });
            }
        }
    }

    /** One heading over two columns: family and middle name, then the given name. */
    private static void nameInTwoColumns(Map<Integer, Field> columns, List<String> labels, List<SheetRow> data) {
        columns.entrySet().stream()
                .filter(e -> e.getValue() == Field.FULL_NAME)
                .map(e -> e.getKey() + 1)
                .filter(next -> !columns.containsKey(next) && next < labels.size())
                .filter(next -> labels.get(next).isEmpty() && mostly(WORD, next, data))
                .findFirst()
                .ifPresent(next -> {
                    columns.put(next - 1, Field.FAMILY_NAME);
                    columns.put(next, Field.GIVEN_NAME);
                });
    }

    private static boolean mostly(Pattern pattern, int column, List<SheetRow> data) {
        List<String> values = data.stream()
                .map(r -> r.cell(column).text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
        long fitting = values.stream().filter(t -> pattern.matcher(t).matches()).count();
        return values.size() >= 3 && fitting * 10 >= values.size() * 6L;
    }

    private static List<String> texts(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(r -> r.filled().stream()
                        .map(i -> VietnameseText.normal(r.cell(i).text())))
                .toList();
    }

    private static LocalDate asOf(List<SheetRow> titles) {
        for (String title : texts(titles)) {
            Matcher m = AS_OF.matcher(VietnameseText.folded(title));
            if (m.find()) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
                } catch (DateTimeException e) {
                    return null; // the clerk is asked
                }
            }
        }
        return null;
    }
}
