package vn.dangvu.evaluation.differences;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.figures.Breakdown;
import vn.dangvu.membership.roll.AgeBand;

/** By what those rated in a year are divided. Everybody falls into one class of each, {@link #UNKNOWN} when nothing is known. */
public enum Dimension {
    BRANCH("r.branch"),
    GROUP("r.in_group"),
    SEX("r.sex"),
    AGE("r.age"),
    /** Kinh and all others. */
    MAJORITY("r.majority"),
    ETHNICITY("r.ethnicity");

    public static final String UNKNOWN = "-";

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> of(String code) {
        return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
    }

    String column() {
        return column;
    }

    /** Those of one class. */
    Clause is(String key) {
        if (this != AGE || key.equals(UNKNOWN)) {
            return Clause.of(column + " = ?", key);
        }
        AgeBand band = AgeBand.of(key);
        Clause from = Clause.of("case when r.age = '-' then false else r.age::int >= ?", band.from());
        return (band.to() == null ? from : from.then("and r.age::int <= ?", band.to())).then("end");
    }

    /** The class in which a value stands: the band of an age, otherwise the value. */
    String classOf(String value) {
        if (this != AGE || value.equals(UNKNOWN)) {
            return value;
        }
        int years = Integer.parseInt(value);
        return Breakdown.AGE.lines().stream()
                .filter(line -> !line.equals(Breakdown.REST))
                .filter(line -> {
                    AgeBand band = AgeBand.of(line);
                    return years >= band.from() && (band.to() == null || years <= band.to());
                })
                .findFirst()
                .orElse(UNKNOWN);
    }
}
