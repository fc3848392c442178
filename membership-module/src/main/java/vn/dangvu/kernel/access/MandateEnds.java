package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Mandates end from today on, and with them what was delegated from them. */
@ApplicationScoped
class MandateEnds {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    /**
     * @param which condition on kernel.mandate
     * @return how many ended
     */
    int end(Clause which, long actor, String reason) {
        LocalDate today = clock.today();
        return sql.update(Clause.of("with source as (select id from kernel.mandate where")
                .then(which)
                .then(
                        """
                        ) update kernel.mandate set valid_to = greatest(?::date, valid_from), ended_by = ?, ended_reason = ?, version = version + 1
                        where (id in (select id from source) or delegated_from in (select id from source))
                            and valid_to > ? and valid_from < valid_to""",
                        today,
                        actor,
                        reason,
                        today));
    }
}
