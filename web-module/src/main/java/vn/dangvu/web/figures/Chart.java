package vn.dangvu.web.figures;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.membership.figures.Breakdown;
import vn.dangvu.membership.figures.Figure;
import vn.dangvu.membership.figures.Report;

/**
 * A breakdown as bars from zero with their values beside them.
 *
 * @param complete the classes add up to the closing number
 * @param unknown how many are of no class
 */
public record Chart(String key, List<Bar> bars, boolean complete, long unknown) {

    /** @param width of 100 for the longest bar */
    public record Bar(
            String line,
            String label,
            long all,
            long women,
            long men,
            long width,
            long womenWidth,
            long menWidth,
            int top) {

        /** Where a bar of men begins that ends in the middle: of 110 units, the middle at 154. */
        public long getMenStart() {
            return 154 - menWidth;
        }

        public int getTextTop() {
            return top + 15;
        }

        public long getMenText() {
            return 154 - menWidth - 6;
        }

        public long getWomenText() {
            return 226 + womenWidth + 6;
        }

        public boolean isRest() {
            return Breakdown.REST.equals(line);
        }
    }

    private static final int STEP = 26;
    private static final int ARM = 112;

    /** Classes nobody is in are left to the tables. */
    static Chart of(Report report, Breakdown breakdown, FigureWords words) {
        List<String> lines = breakdown.lines().stream()
                .filter(l -> amount(report, breakdown, l, Figure.ALL) > 0)
                .toList();
        long longest = longest(report, breakdown, lines, Figure.ALL);
        long arm = Math.max(
                longest(report, breakdown, lines, Figure.WOMEN),
                lines.stream()
                        .mapToLong(l ->
                                amount(report, breakdown, l, Figure.ALL) - amount(report, breakdown, l, Figure.WOMEN))
                        .max()
                        .orElse(0));
        var bars = new ArrayList<Bar>();
        for (String line : lines) {
            long all = amount(report, breakdown, line, Figure.ALL);
            long women = amount(report, breakdown, line, Figure.WOMEN);
            bars.add(new Bar(
                    line,
                    words.line(breakdown, line),
                    all,
                    women,
                    all - women,
                    scaled(all, longest, 100),
                    scaled(women, arm, ARM),
                    scaled(all - women, arm, ARM),
                    22 + bars.size() * STEP));
        }
        return new Chart(
                breakdown.part(),
                bars,
                report.complete(breakdown),
                amount(report, breakdown, Breakdown.REST, Figure.ALL));
    }

    public int getHeight() {
        return 30 + bars.size() * STEP;
    }

    private static long longest(Report report, Breakdown breakdown, List<String> lines, String column) {
        return lines.stream()
                .mapToLong(l -> amount(report, breakdown, l, column))
                .max()
                .orElse(0);
    }

    private static long amount(Report report, Breakdown breakdown, String line, String column) {
        return report.amount(breakdown.part(), line, column);
    }

    private static long scaled(long value, long longest, int full) {
        return longest == 0 ? 0 : Math.max(value == 0 ? 0 : 1, Math.round((double) full * value / longest));
    }
}
