package vn.dangvu.membership.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.membership.roll.Movement;

/**
 * What was counted for a unit and everything below it.
 *
 * @param units the units right below, in the order of names, by the line that carries their figures
 * @param averageAge of those whose birth date is known; null when nobody's is
 */
public record Report(
        Question question, String unit, Map<String, String> units, Map<Figure, Long> amounts, BigDecimal averageAge) {

    public long amount(String part, String line, String column) {
        return amounts.getOrDefault(new Figure(part, line, column), 0L);
    }

    public long flow(String line, String column) {
        return amount(Figure.FLOW, line, column);
    }

    /** Opening and closing are columns of their own; a first entry in the register is told apart from them. */
    static String column(Movement movement) {
        return movement == Movement.OPENING ? "opening-in" : movement.code();
    }

    /** What came in, without moves inside the unit for the unit itself, with them for its parts. */
    public long increase(String line) {
        return sum(line, 1);
    }

    public long decrease(String line) {
        return sum(line, -1);
    }

    private long sum(String line, int sign) {
        return Stream.of(Movement.values())
                .filter(m -> m.sign() == sign)
                .mapToLong(m -> flow(line, column(m)))
                .sum();
    }

    /** Opening + increase = closing + decrease. */
    public boolean balanced(String line) {
        return flow(line, Figure.OPENING) + increase(line) == flow(line, Figure.CLOSING) + decrease(line);
    }

    public List<String> lines() {
        return List.copyOf(units.keySet());
    }

    /** Every line, and the total as the sum of the lines. */
    public boolean reconciled() {
        return Stream.concat(lines().stream(), Stream.of(Figure.TOTAL)).allMatch(this::balanced)
                && sums(Figure.OPENING)
                && sums(Figure.CLOSING);
    }

    private boolean sums(String column) {
        return lines().stream().mapToLong(l -> flow(l, column)).sum() == flow(Figure.TOTAL, column);
    }

    /** The classes of a breakdown add up to the closing number. */
    public boolean complete(Breakdown breakdown) {
        return sum(breakdown.part(), breakdown) == flow(Figure.TOTAL, Figure.CLOSING);
    }

    /** The classes of those admitted in the period add up to the admissions. */
    public boolean completeOfNew(Breakdown breakdown) {
        return sum(Figure.NEW + breakdown.part(), breakdown) == flow(Figure.TOTAL, Movement.ADMISSION.code());
    }

    private long sum(String part, Breakdown breakdown) {
        return breakdown.lines().stream()
                .mapToLong(line -> amount(part, line, Figure.ALL))
                .sum();
    }
}
