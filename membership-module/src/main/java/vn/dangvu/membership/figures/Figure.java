package vn.dangvu.membership.figures;

/**
 * The place of a number in a report: {@code flow/100/admission}, {@code age/31-35/F}.
 *
 * @param part {@code flow}, {@code all} or a breakdown; {@code new-all}, {@code new-age} … of those admitted in the period
 * @param line a unit id, {@code own} or {@code total}; or a class; {@code -} for those of no class
 * @param column a movement, {@code increase} or {@code decrease}, {@code opening} or {@code closing}; or {@code all} and {@code F} (women)
 */
public record Figure(String part, String line, String column) {
    public static final String OPENING = "opening";
    public static final String CLOSING = "closing";
    public static final String TOTAL = "total";
    public static final String OWN = "own";
    public static final String ALL = "all";
    public static final String WOMEN = "F";
    public static final String FLOW = "flow";
    public static final String FLAG = "flag";
    public static final String CIRCUMSTANCE = "circumstance";
    /** Before a part: of those admitted in the period, not of those present on the last day. */
    public static final String NEW = "new-";

    public boolean isNew() {
        return part.startsWith(NEW);
    }

    /** The part without the mark of the newly admitted. */
    public String plainPart() {
        return isNew() ? part.substring(NEW.length()) : part;
    }

    static Figure of(String text) {
        String[] parts = text.split("/", 3);
        return new Figure(parts[0], parts[1], parts[2]);
    }
}
