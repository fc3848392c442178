package vn.dangvu.membership.leave;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Which exemptions a list shows; conditions add up.
 *
 * @param on the day, for what is over
 * @param text part of the name
 * @param unitId the branch, null for all of the scope
 * @param state one of {@link #STATES}, {@code current} when empty or unknown
 */
public record LeaveFilter(LocalDate on, String text, Long unitId, String state) {
    public static final List<String> STATES =
            List.of("current", "waiting", "granted", "ending", "over", "ended", "refused", "all");

    /** So many days ahead the end of an exemption is told. */
    private static final int AHEAD = 30;

    public LeaveFilter {
        text = text == null ? "" : text.strip();
        state = state != null && STATES.contains(state) ? state : "current";
    }

    public boolean filters() {
        return !text.isEmpty() || unitId != null || !state.equals("current");
    }

    Clause condition() {
        Clause condition = Clause.of("true");
        if (!text.isEmpty()) {
            condition = condition.and(Clause.holds("f.folded", VietnameseText.folded(text)));
        }
        if (unitId != null) {
            condition = condition.and(Clause.of("l.unit_id = ?", unitId));
        }
        return switch (state) {
            case "all" -> condition;
            case "waiting" -> condition.and(Clause.of("l.state in ('asked', 'proposed')"));
            case "granted" -> condition.and(Clause.of("l.state = 'granted'"));
            case "ending" ->
                condition.and(Clause.of("l.state = 'granted' and l.until between ? and ?", on, on.plusDays(AHEAD)));
            case "over" -> condition.and(Clause.of("l.state = 'granted' and l.until < ?", on));
            case "ended" -> condition.and(Clause.of("l.state = 'ended'"));
            case "refused" -> condition.and(Clause.of("l.state in ('refused', 'withdrawn')"));
            default -> condition.and(Clause.of("l.state in ('asked', 'proposed', 'granted')"));
        };
    }
}
