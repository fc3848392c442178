package vn.dangvu.membership.intake.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.kernel.text.VietnameseText;

/** Tells the people of one sheet from titles, totals and signatures, row after row from the top. */
public final class RowSorter {
    private static final Pattern TOTAL = Pattern.compile("^(tong so|tong cong|tong:|cong:|tong$|cong$).*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SIGNATURE = Pattern.compile(
            "^(t/m|tm\\b|t\\.m|k/t|bi thu|pho bi thu|nguoi lap|noi nhan|xac nhan|dang uy|ky ten|.*ngay .* thang .* nam).*");

    /** A row that is no person, and why it was left out. */
    public record Skipped(int number, Why why, String text) {
        public enum Why {
            TITLE,
            HEADING,
            TOTAL,
            SIGNATURE,
            REMARK
        }
    }

    private final SheetLayout layout;
    private final List<Skipped> skipped = new ArrayList<>();
    private Integer statedTotal;
    private boolean ended;
    private int people;

    public RowSorter(SheetLayout layout) {
        this.layout = layout;
    }

    /** True when the row is a person; otherwise it stands in {@link #skipped}. */
    public boolean person(SheetRow row) {
        Skipped.Why why = why(row);
        if (why == null) {
            people++;
            return true;
        }
        skipped.add(new Skipped(row.number(), why, first(row)));
        return false;
    }

    private Skipped.Why why(SheetRow row) {
        if (row.number() < layout.headerFirst() || !layout.readable()) {
            return Skipped.Why.TITLE;
        }
        if (row.number() <= layout.headerLast() || repeatsHeading(row) || numbersColumns(row)) {
            return Skipped.Why.HEADING;
        }
        String text = VietnameseText.folded(first(row));
        long mapped =
                row.filled().stream().filter(layout.columns()::containsKey).count();
        if (TOTAL.matcher(text).matches() && mapped <= 3) {
            total(text, row);
            return Skipped.Why.TOTAL;
        }
        if (mapped <= 3
                && row.filled().stream().anyMatch(i -> signature(row.cell(i).text()))) {
            ended = true;
            return Skipped.Why.SIGNATURE;
        }
        boolean named = named(row);
        if (ended && (!named || mapped < 3)) {
            return Skipped.Why.SIGNATURE;
        }
        return named && (mapped >= 3 || numbered(row)) || mapped >= 4 ? null : Skipped.Why.REMARK;
    }

    private boolean numbered(SheetRow row) {
        Integer column = layout.column(Field.ORDINAL).orElse(null);
        return column == null
                ? row.filled().size() >= 2
                : row.cell(column).text().strip().matches("\\d+\\.?");
    }

    private void total(String text, SheetRow row) {
        ended = true;
        Matcher m = NUMBER.matcher(String.join(
                " ", row.filled().stream().map(i -> row.cell(i).text()).toList()));
        if (m.find()) {
            statedTotal = Integer.valueOf(m.group());
        }
    }

    private static boolean signature(String text) {
        return SIGNATURE.matcher(VietnameseText.folded(text)).matches();
    }

    private boolean named(SheetRow row) {
        return layout.column(Field.FULL_NAME).filter(c -> !row.cell(c).blank()).isPresent()
                || layout.column(Field.FAMILY_NAME)
                        .filter(c -> !row.cell(c).blank())
                        .isPresent();
    }

    private boolean repeatsHeading(SheetRow row) {
        return layout.column(Field.FULL_NAME)
                .filter(c -> ColumnWords.shipped()
                        .field(row.cell(c).text())
                        .filter(f -> f == Field.FULL_NAME)
                        .isPresent())
                .isPresent();
    }

    /** (1) (2) (3) … under the heading. */
    private static boolean numbersColumns(SheetRow row) {
        List<Integer> filled = row.filled();
        return filled.size() >= 3
                && filled.stream().allMatch(i -> row.cell(i).text().strip().matches("\\(?\\d{1,2}\\)?"));
    }

    private static String first(SheetRow row) {
        return row.filled().stream()
                .map(i -> VietnameseText.normal(row.cell(i).text()))
                .findFirst()
                .orElse("");
    }

    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    public int people() {
        return people;
    }

    /** What the total row of the sheet says, null when there is none. */
    public Integer statedTotal() {
        return statedTotal;
    }
}
