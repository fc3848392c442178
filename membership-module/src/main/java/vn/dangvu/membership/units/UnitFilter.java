package vn.dangvu.membership.units;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Which units a list shows; conditions add up.
 *
 * @param on the day on which they existed
 * @param text part of the name of that day, or of today's without marks; empty for all
 * @param type code of {@link UnitTypes}; empty for all
 */
public record UnitFilter(LocalDate on, String text, String type) {
    public UnitFilter {
        text = text == null ? "" : text.strip();
        type = type == null ? "" : type.strip();
    }

    public boolean filters() {
        return !text.isEmpty() || !type.isEmpty();
    }

    Clause condition() {
        Clause condition = Clause.of("p.valid_from <= ? and p.valid_to > ? and p.superseded_at = 'infinity'", on, on);
        if (!text.isEmpty()) {
            condition = condition
                    .then("and (")
                    .then(Clause.holds("u.folded", VietnameseText.folded(text)))
                    .then("or")
                    .then(Clause.holds("lower(p.name)", VietnameseText.lowered(text)))
                    .then(")");
        }
        return type.isEmpty() ? condition : condition.and(Clause.of("p.type = ?", type));
    }

    /** For the log. */
    String described() {
        return Stream.of(text.isEmpty() ? "" : "text=" + text, type.isEmpty() ? "" : "type=" + type)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
