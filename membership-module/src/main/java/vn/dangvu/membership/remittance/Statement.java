package vn.dangvu.membership.remittance;

import java.time.YearMonth;
import java.util.List;

/**
 * The fee of a unit and everything below it through a year, as the book sums it up (S01/ĐP, part II).
 *
 * @param rows one for each month that has begun
 */
public record Statement(long unitId, String unit, String path, boolean branch, int year, List<Line> rows) {
    public Statement {
        rows = List.copyOf(rows);
    }

    /**
     * @param members who stand in the lists on the first day, those who pay elsewhere too
     * @param due for the month
     * @param paidFor of it, whenever it was paid
     * @param collected in the month, for whatever month
     * @param handedOn of the collected, what the remittances of the branches speak of
     * @param received confirmed above the branches
     * @param wardKept kept by the committee of what it received, {@code up} handed on by it, in the month in which the quarter ends
     */
    public record Line(
            YearMonth month,
            int members,
            int exempt,
            int behind,
            long due,
            long paidFor,
            long collected,
            long handedOn,
            long kept,
            long remitted,
            long received,
            long wardKept,
            long up) {

        Line plus(Line other) {
            return new Line(
                    other.month,
                    other.members,
                    other.exempt,
                    other.behind,
                    due + other.due,
                    paidFor + other.paidFor,
                    collected + other.collected,
                    handedOn + other.handedOn,
                    kept + other.kept,
                    remitted + other.remitted,
                    received + other.received,
                    wardKept + other.wardKept,
                    up + other.up);
        }

        public long unpaid() {
            return Math.max(0, due - paidFor);
        }

        public long toHandOn() {
            return collected - handedOn;
        }
    }

    /** Of the months from one to another, both included; head counts are those of the last. */
    public Line sum(int from, int until) {
        return rows.stream()
                .filter(l -> l.month().getMonthValue() >= from && l.month().getMonthValue() <= until)
                .reduce(Line::plus)
                .orElseGet(() -> new Line(YearMonth.of(year, until), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    public Line quarter(int quarter) {
        return sum(3 * quarter - 2, 3 * quarter);
    }

    public Line total() {
        return sum(1, 12);
    }
}
