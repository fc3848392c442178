package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import vn.dangvu.kernel.query.Clause;

/** Mandates over units that are no more: they end with the operation that ends the units. */
@ApplicationScoped
public class MandatesOfUnits {
    @Inject
    private MandateEnds ends;

    /**
     * From today they no longer hold, whatever day the units ended: until now they did.
     *
     * @param reason the decision
     * @return how many
     */
    public int end(Scope scope, Collection<Long> units, String reason) {
        return ends.end(Clause.of("unit_id = any (?)", (Object) units.toArray(Long[]::new)), scope.actor(), reason);
    }
}
