package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;

/** Those who left, for the unit that admits them again: it is told that they did, and the file comes to it with the admission. */
@ApplicationScoped
class Leavers {
    @Inject
    private Sql sql;

    boolean hasLeft(long member, LocalDate on) {
        return asked(Clause.of("select membership.has_left(?, ?)", member, on));
    }

    Optional<Long> find(String card, String name, LocalDate on) {
        return sql
                .list(
                        Clause.of(
                                "select member_id from membership.card_holder(?, ?)",
                                card.replaceAll("\\D", ""),
                                VietnameseText.folded(name)),
                        row -> row.getLong(1))
                .stream()
                .filter(id -> hasLeft(id, on))
                .findFirst();
    }

    /** @return false, and nothing is moved, of somebody who has not left */
    boolean fileComesTo(UnitPlace unit, long member, LocalDate on) {
        return asked(Clause.of("select membership.file_comes_back(?, ?, ?)", member, unit.id(), on));
    }

    private boolean asked(Clause question) {
        return sql.first(question, row -> row.getBoolean(1)).orElse(false);
    }
}
