package vn.dangvu.admission.source;

import java.time.LocalDate;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Which candidates a list shows; conditions add up.
 *
 * @param on the day
 * @param text part of the name, marks or not
 * @param unitId the branch, null for all of the scope
 * @param state {@code listed} (or empty), {@code left}, {@code all}, or a kind
 */
public record CandidateFilter(LocalDate on, String text, Long unitId, String state) {
    public CandidateFilter {
        text = text == null ? "" : text.strip();
        state = Said.nothing(state) ? "listed" : state.strip();
    }

    public boolean filters() {
        return !text.isEmpty() || unitId != null || !state.equals("listed");
    }

    Clause condition() {
        Clause condition = Clause.of("true");
        if (!text.isEmpty()) {
            condition = condition.and(Clause.holds("c.folded", VietnameseText.folded(text)));
        }
        if (unitId != null) {
            condition = condition.and(Clause.of("c.unit_id = ?", unitId));
        }
        return switch (state) {
            case "all" -> condition;
            case "left" -> condition.and(Clause.of("l.valid_to <= ?", on));
            case "outstanding", "sympathiser" -> condition.and(Clause.of("l.valid_to > ? and l.kind = ?", on, state));
            default -> condition.and(Clause.of("l.valid_to > ?", on));
        };
    }
}
