package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Which cases of a list.
 *
 * @param chain its code, empty for all
 * @param state one of {@link #STATES}, or the code of the step that is waited for; empty for those open
 */
public record LeavingFilter(String text, Long unitId, String chain, String state) {
    public static final List<String> STATES = List.of("open", "failed", "complaint", "clock", "done", "dropped", "all");

    public LeavingFilter {
        text = text == null ? "" : text.strip();
        chain = chain == null ? "" : chain.strip();
        state = state == null || state.isBlank() ? "open" : state.strip();
    }

    public boolean filters() {
        return !text.isEmpty() || unitId != null || !chain.isEmpty() || !state.equals("open");
    }

    Clause condition(LocalDate today) {
        Clause condition =
                switch (state) {
                    case "all" -> Clause.of("true");
                    case "done", "dropped" -> Clause.of("c.outcome = ?", state);
                    case "failed" -> Clause.of("c.closed_on is null and c.failed");
                    case "complaint" ->
                        Clause.of("exists (select 1 from evaluation.complaint k where k.case_id = c.id)");
                    case "clock" -> Clause.of("c.complain_by >= ?", today);
                    case "open" -> Clause.of("c.closed_on is null");
                    default -> Clause.of("c.closed_on is null and c.waits = ?", state);
                };
        if (!text.isEmpty()) {
            condition = condition.and(Clause.holds("f.folded", VietnameseText.folded(text)));
        }
        if (unitId != null) {
            condition = condition.and(Clause.of("c.unit_id = ?", unitId));
        }
        return chain.isEmpty() ? condition : condition.and(Clause.of("c.chain = ?", chain));
    }
}
