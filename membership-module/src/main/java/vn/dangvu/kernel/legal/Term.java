package vn.dangvu.kernel.legal;

/** A length of time that a document grants: 45 working days. */
public record Term(int amount, Unit unit, Citation citation) {

    public enum Unit {
        WORKING_DAYS("working-days"),
        DAYS("days"),
        MONTHS("months"),
        YEARS("years");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Unit of(String code) {
            for (Unit unit : values()) {
                if (unit.code.equals(code)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("no unit of time: " + code);
        }
    }

    public Term plus(Term more) {
        if (unit != more.unit) {
            throw new IllegalArgumentException(unit + " and " + more.unit + " cannot be added");
        }
        return new Term(amount + more.amount, unit, citation);
    }
}
