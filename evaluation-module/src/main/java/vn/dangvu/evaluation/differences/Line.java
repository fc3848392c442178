package vn.dangvu.evaluation.differences;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.dangvu.membership.RatingLevel;

/**
 * How many of a class got each level.
 *
 * @param key of the class
 * @param name of a branch or group; null where the key says it
 */
public record Line(String key, String name, Map<RatingLevel, Long> levels) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Line {
        var whole = new EnumMap<RatingLevel, Long>(RatingLevel.class);
        whole.putAll(levels);
        levels = Collections.unmodifiableMap(whole);
    }

    public long of(RatingLevel level) {
        return levels.getOrDefault(level, 0L);
    }

    public long total() {
        return levels.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In percent, one decimal, half up; null of nobody. */
    public BigDecimal share(RatingLevel level) {
        return total() == 0 ? null : percent(of(level), total()).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * In points of percent, one decimal: reckoned exactly and rounded once, so that it may differ by a tenth from the difference of the
     * rounded shares.
     */
    public BigDecimal difference(RatingLevel level, Line whole) {
        if (total() == 0 || whole.total() == 0) {
            return null;
        }
        long apart = of(level) * whole.total() - whole.of(level) * total();
        return percent(apart, total() * whole.total()).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(long part, long whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_UP);
    }
}
