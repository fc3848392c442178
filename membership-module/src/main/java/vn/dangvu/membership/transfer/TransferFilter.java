package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Which transfers a list shows; conditions add up.
 *
 * @param on the day, for what is late
 * @param text part of the name, marks or not
 * @param unitId the branch at either end, null for all of the scope
 * @param state one of {@link #STATES}, {@code open} when empty or unknown
 */
public record TransferFilter(LocalDate on, String text, Long unitId, String state) {

    /** Neither here nor there: left one end, not received at the other. */
    public static final String BETWEEN = "between";

    public static final List<String> STATES = List.of(
            "open",
            BETWEEN,
            "late",
            "in",
            "out",
            "inside",
            "temporary",
            "finished",
            "withdrawn",
            "returned",
            "lost",
            "all");

    public TransferFilter {
        text = text == null ? "" : text.strip();
        state = state != null && STATES.contains(state) ? state : "open";
    }

    public boolean filters() {
        return !text.isEmpty() || unitId != null || !state.equals("open");
    }

    static final String IS_BETWEEN =
            "t.closed_on is null and t.received_on is null and (t.handed_on is not null or t.route = 'in')";

    Clause condition() {
        Clause condition = Clause.of("true");
        if (!text.isEmpty()) {
            condition = condition.and(Clause.holds("t.folded", VietnameseText.folded(text)));
        }
        if (unitId != null) {
            condition = condition.and(Clause.of("(t.unit_id = ? or t.to_unit_id = ?)", unitId, unitId));
        }
        return switch (state) {
            case "all" -> condition;
            case BETWEEN -> condition.and(Clause.of(IS_BETWEEN));
            case "late" -> condition.and(Clause.of("t.closed_on is null and t.due_on < ?", on));
            case "in" -> condition.and(Clause.of("t.closed_on is null and t.route = 'in'"));
            case "out" ->
                condition.and(Clause.of("t.closed_on is null and t.route in ('province', 'other-province', 'abroad')"));
            case "inside" -> condition.and(Clause.of("t.closed_on is null and t.route = 'inside'"));
            case "temporary" -> condition.and(Clause.of("t.closed_on is null and t.temporary"));
            case "finished", "withdrawn", "returned", "lost" -> condition.and(Clause.of("t.outcome = ?", state));
            default -> condition.and(Clause.of("t.closed_on is null"));
        };
    }
}
