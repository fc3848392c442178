package vn.dangvu.evaluation.cap;

import java.math.BigDecimal;

/**
 * How a group stands by one reading. Whole persons only: a fraction of a person is none.
 *
 * @param base persons the share is taken of
 */
public record CapLine(CapCount count, CapReading reading, int base) {

    /** Before rounding, to the hundredth of a person, which is exact: 20 % of 11 are 2.20. */
    public BigDecimal exact() {
        return BigDecimal.valueOf((long) base * count.percent(), 2);
    }

    public int allowed() {
        return (int) ((long) base * count.percent() / 100);
    }

    public boolean within() {
        return count.outstanding() <= allowed();
    }

    /** Persons above the cap as the counts stand now. */
    public int over() {
        return Math.max(0, count.outstanding() - allowed());
    }

    /** Persons who could still be rated outstanding instead of good: by the letter each of them makes the base smaller. */
    public int room() {
        if (reading == CapReading.GOOD_AND_OUTSTANDING) {
            return Math.max(0, Math.min(count.good(), allowed() - count.outstanding()));
        }
        long below = (long) count.percent() * count.good() - 100L * count.outstanding();
        return below <= 0 ? 0 : (int) Math.min(count.good(), below / (100 + count.percent()));
    }

    /**
     * The fewest outstanding to be rated good instead so that the cap holds. By the letter each of them widens the base, so that it may be fewer than
     * {@link #over()}.
     */
    public int toLower() {
        if (reading == CapReading.GOOD_AND_OUTSTANDING) {
            return over();
        }
        long above = 100L * count.outstanding() - (long) count.percent() * count.good();
        int each = 100 + count.percent();
        return above <= 0 ? 0 : (int) ((above + each - 1) / each);
    }

    /** The values of the sentence that shows the arithmetic: percent, base, exact product, allowed, outstanding. */
    public Object[] told() {
        return new Object[] {count.percent(), base, exact(), allowed(), count.outstanding()};
    }
}
