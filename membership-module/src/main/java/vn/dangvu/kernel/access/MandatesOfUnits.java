package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Mandates over units that are no more: they end with the operation that ends the units. */
@ApplicationScoped
public class MandatesOfUnits {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    /**
     * From today they no longer hold, whatever day the units ended: until now they did.
     *
     * @param reason the decision
     * @return how many
     */
    public int end(Scope scope, Collection<Long> units, String reason) {
        LocalDate today = clock.today();
        return sql.update(Clause.of(
                """
                update kernel.mandate set valid_to = greatest(?::date, valid_from + 1), ended_by = ?, ended_reason = ?,
                    version = version + 1
                where unit_id = any (?) and valid_to > ?""",
                today,
                scope.actor(),
                reason,
                units.toArray(Long[]::new),
                today));
    }
}
