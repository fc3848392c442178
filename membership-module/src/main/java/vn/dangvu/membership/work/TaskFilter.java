package vn.dangvu.membership.work;

import java.time.LocalDate;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Which tasks a list shows; conditions add up.
 *
 * @param on the day
 * @param text part of the member's name, marks or not
 * @param unitId null for all of the scope
 * @param year null for all
 * @param state empty for all; {@code open}, {@code overdue}, {@code unseen} with a report nobody looked at, or a result
 * @param source empty for all
 */
public record TaskFilter(LocalDate on, String text, Long unitId, Integer year, String state, String source) {
    public TaskFilter {
        text = text == null ? "" : text.strip();
        state = state == null ? "" : state;
        source = source == null ? "" : source;
    }

    public boolean filters() {
        return !text.isEmpty() || unitId != null || !state.isEmpty() || !source.isEmpty();
    }

    Clause condition() {
        Clause condition = Clause.of("t.annulled_at is null");
        if (!text.isEmpty()) {
            condition = condition.and(Clause.holds("f.folded", VietnameseText.folded(text)));
        }
        if (unitId != null) {
            condition = condition.and(Clause.of("t.unit_id = ?", unitId));
        }
        if (year != null) {
            condition = condition.and(Clause.of("t.year = ?", year));
        }
        if (!source.isEmpty()) {
            condition = condition.and(Clause.of("t.source = ?", source));
        }
        return switch (state) {
            case "" -> condition;
            case "open" -> condition.and(Clause.of("t.done_on is null"));
            case "overdue" -> condition.and(Clause.of("t.done_on is null and t.due_on < ?", on));
            case "unseen" ->
                condition.and(
                        Clause.of(
                                "exists (select 1 from membership.task_report r where r.task_id = t.id and r.looked_at is null)"));
            default -> condition.and(Clause.of("t.result = ?", state));
        };
    }
}
