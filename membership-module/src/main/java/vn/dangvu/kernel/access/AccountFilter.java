package vn.dangvu.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * Which accounts a list shows; conditions add up.
 *
 * @param on the day: accounts that were there, what they might do, whether they were closed
 * @param text part of the user name or the name; empty for all
 * @param state in-use, temporary, locked or closed; empty for all
 * @param role code of a role held on the day; empty for all
 */
public record AccountFilter(LocalDate on, String text, String state, String role) {
    private static final Map<String, String> STATES = Map.of(
            "in-use", "not a.must_change and (a.closed_at is null or a.closed_at >= ?)",
            "temporary", "a.must_change and (a.closed_at is null or a.closed_at >= ?)",
            "locked", "a.locked_until > now() and (a.closed_at is null or a.closed_at >= ?)",
            "closed", "a.closed_at < ?");

    public AccountFilter {
        text = text == null ? "" : text.strip();
        state = state == null || !STATES.containsKey(state) ? "" : state;
        role = role == null ? "" : role.strip();
    }

    public boolean filters() {
        return !text.isEmpty() || !state.isEmpty() || !role.isEmpty();
    }

    /** The first moment after the day. */
    Instant end() {
        return on.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant();
    }

    Clause condition() {
        Clause condition = Clause.of("a.created_at < ?", end());
        if (!text.isEmpty()) {
            String lowered = VietnameseText.lowered(text);
            condition = condition
                    .then("and (")
                    .then(Clause.holds("lower(a.username)", lowered))
                    .then("or")
                    .then(Clause.holds("lower(a.display_name)", lowered))
                    .then(")");
        }
        if (!state.isEmpty()) {
            condition = condition.and(Clause.of(STATES.get(state), end()));
        }
        return role.isEmpty()
                ? condition
                : condition.and(Clause.of(
                        "exists (select 1 from kernel.mandate m where m.account_id = a.id and m.role = ? and m.valid_from <= ?"
                                + " and m.valid_to > ?)",
                        role,
                        on,
                        on));
    }

    /** For the log. */
    String described() {
        return Stream.of(said("text", text), said("state", state), said("role", role))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String said(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }
}
