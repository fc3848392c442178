package vn.dangvu.membership.figures;

/**
 * The place of a number in a report: {@code flow/100/admission}, {@code age/31-35/F}.
 *
 * @param part {@code flow}, {@code all} or a breakdown
 * @param line a unit id, {@code own} or {@code total}; or a class; {@code -} for those of no class
 * @param column a movement, {@code opening} or {@code closing}; or {@code all} and {@code F} (women)
 */
public record Figure(String part, String line, String column) {
    public static final String OPENING = "opening";
    public static final String CLOSING = "closing";
    public static final String TOTAL = "total";
    public static final String OWN = "own";
    public static final String ALL = "all";
    public static final String WOMEN = "F";
    public static final String FLOW = "flow";

    static Figure of(String text) {
        String[] parts = text.split("/", 3);
        return new Figure(parts[0], parts[1], parts[2]);
    }
}
