package vn.dangvu.membership.meetings;

import java.time.LocalDate;
import vn.dangvu.kernel.query.Clause;

/**
 * Which meetings a list shows; conditions add up.
 *
 * @param unitId the branch or committee, null for all of the scope
 * @param year of the day it was held or is planned for, null for all
 * @param kind code, empty for all
 * @param state empty for all; {@code open}: still to come; {@code waiting}: past and not written down; {@code held}; {@code unfinished}: minutes not
 *     confirmed; {@code off}
 */
public record MeetingFilter(Long unitId, Integer year, String kind, String state) {
    static final String DAY = "coalesce(m.held_on, m.planned_on)";

    public MeetingFilter {
        kind = kind == null ? "" : kind;
        state = state == null ? "" : state;
    }

    public boolean filters() {
        return unitId != null || !kind.isEmpty() || !state.isEmpty();
    }

    Clause condition(LocalDate today) {
        Clause condition =
                switch (state) {
                    case "open" ->
                        Clause.of("m.held_on is null and m.called_off_at is null and m.planned_on >= ?", today);
                    case "waiting" ->
                        Clause.of("m.held_on is null and m.called_off_at is null and m.planned_on < ?", today);
                    case "held" -> Clause.of("m.held_on is not null");
                    case "unfinished" -> Clause.of("m.held_on is not null and n.confirmed_at is null");
                    case "off" -> Clause.of("m.called_off_at is not null");
                    default -> Clause.of("true");
                };
        if (unitId != null) {
            condition = condition.and(Clause.of("m.unit_id = ?", unitId));
        }
        if (year != null) {
            condition = condition.and(
                    Clause.of(DAY + " between ? and ?", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return kind.isEmpty() ? condition : condition.and(Clause.of("m.kind = ?", kind));
    }
}
