package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.List;

/**
 * A table of periods of one member. {@code key} tells apart what may run side by side (two circumstances, two kinds of
 * number); null when only one thing holds at a time.
 */
record History(String table, String key, List<String> columns) {
    static final History FACTS = new History("member_facts", null, FactColumns.names());
    static final History STAYS = new History(
            "affiliation",
            "kind",
            List.of(
                    "kind",
                    "unit_id",
                    "path",
                    "arrived_by",
                    "arrived_from",
                    "left_by",
                    "left_to",
                    "decision_id",
                    "left_decision_id"));
    static final History STANDINGS = new History("standing", null, List.of("standing", "reason", "decision_id"));
    static final History CIRCUMSTANCES =
            new History("circumstance", "kind", List.of("kind", "detail", "expected_to", "decision_id"));
    static final History NUMBERS = new History("identifier", "kind", List.of("kind", "value", "series"));
    static final History POSTS = new History(
            "position_held", "unit_id", List.of("unit_id", "term_id", "position", "how", "duty", "decision_id"));

    /** A row of today's knowledge. {@code to} is null while it lasts. */
    record Row(long id, LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }
    }
}
