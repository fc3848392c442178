package vn.dangvu.kernel.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number, share or choice that the rules set, with everything it ever was.
 *
 * @param overlay a committee may set its own value for itself and everything below it
 * @param usedIn the parts of the product that ask for it
 * @param series in order of time, without overlap
 */
public record Parameter(
        String key, String group, Unit unit, boolean overlay, List<String> usedIn, List<Version> series) {

    /** What kind of value it is; decides how a text becomes one. */
    public enum Unit {
        WORKING_DAYS("working-days"),
        DAYS("days"),
        MONTHS("months"),
        YEARS("years"),
        MEMBERS("members"),
        TIMES("times"),
        POINTS("points"),
        MINUTES("minutes"),
        /** 1 to 31. */
        DAY_OF_MONTH("day-of-month"),
        PERCENT("percent"),
        FRACTION("fraction"),
        DONG("dong"),
        DATE("date"),
        TEXT("text"),
        LIST("list"),
        FLAG("flag");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Unit of(String code) {
            for (Unit unit : values()) {
                if (unit.code.equals(code)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("no unit of a parameter: " + code);
        }

        /** @throws IllegalArgumentException when the text is no value of this unit */
        public Object parse(Object written) {
            return switch (this) {
                case TEXT -> String.valueOf(written);
                case LIST ->
                    written instanceof List<?> list
                            ? list.stream().map(String::valueOf).toList()
                            : List.of(String.valueOf(written).split("\\s*,\\s*"));
                case FLAG -> flag(String.valueOf(written));
                case DATE -> LocalDate.parse(String.valueOf(written));
                case FRACTION -> Fraction.of(String.valueOf(written));
                default -> count(String.valueOf(written));
            };
        }

        private static Integer count(String text) {
            int number = Integer.parseInt(text.strip());
            if (number < 0) {
                throw new IllegalArgumentException("below zero: " + number);
            }
            return number;
        }

        private static Boolean flag(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("neither true nor false: " + text);
            }
            return Boolean.valueOf(text);
        }
    }

    public Optional<Version> on(LocalDate date) {
        return series.stream().filter(v -> v.holdsOn(date)).findFirst();
    }
}
