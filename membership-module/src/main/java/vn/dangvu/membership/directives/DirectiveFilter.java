package vn.dangvu.membership.directives;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Which documents a list shows; conditions add up.
 *
 * @param today decides what is late
 * @param text part of symbol, title or body, marks or not
 * @param kind code, empty for all
 * @param state a state of {@link DirectiveRow}, {@code late}, {@code unread}, or empty for all but the declined
 */
public record DirectiveFilter(LocalDate today, String text, String kind, String state, Integer year) {
    public static final List<String> STATES =
            List.of("proposed", "open", "late", "unread", "done", "closed", "replaced", "withdrawn", "declined");

    public DirectiveFilter {
        text = text == null ? "" : text.strip();
        kind = kind == null ? "" : kind.strip();
        state = state == null || !STATES.contains(state) ? "" : state;
    }

    public boolean filters() {
        return !text.isEmpty() || !kind.isEmpty() || !state.isEmpty() || year != null;
    }

    /** On the columns of the list: {@code d} and {@code s}. */
    Clause condition() {
        Clause condition = Clause.of(state.isEmpty() ? "s.state <> 'declined'" : "true");
        if (!text.isEmpty()) {
            condition = condition.and(Clause.holds("d.folded", VietnameseText.folded(text)));
        }
        if (!kind.isEmpty()) {
            condition = condition.and(Clause.of("d.kind = ?", kind));
        }
        if (year != null) {
            condition = condition.and(Clause.of(
                    "d.dated_on >= ? and d.dated_on < ?", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        }
        return switch (state) {
            case "" -> condition;
            case "late" -> condition.and(Clause.of("s.state = 'open' and x.late > 0"));
            case "unread" -> condition.and(Clause.of("s.state in ('open', 'done') and x.read < x.addressees"));
            default -> condition.and(Clause.of("s.state = ?", state));
        };
    }
}
