package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.time.OfficialClock;

/** Who may do what, where and until when: the mandates over the caller's units. */
@UseCase(value = "mandate.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListMandates {
    @Inject
    private MandateRows rows;

    @Inject
    private OfficialClock clock;

    /** @param ended also those that no longer hold */
    public List<MandateRow> over(Scope scope, boolean ended) {
        return rows.list(scope, ended ? Clause.of("true") : Clause.of("m.valid_to > ?", clock.today()));
    }
}
