package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** Everything that is wrong with a draft, at once. */
@ApplicationScoped
class DraftChecks {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private OfficialClock clock;

    /** @return the committee that issues it */
    UnitTree.Place examine(Scope scope, DirectiveDraft draft) {
        UnitTree.Place unit = units.covered(scope, draft.unitId());
        var wrong = new ArrayList<Finding>();
        if (blank(draft.title())) {
            wrong.add(error("no-title"));
        }
        if (draft.datedOn() == null || draft.datedOn().isAfter(clock.today())) {
            wrong.add(error("date-ahead"));
        }
        if (!draft.own()) {
            arrival(draft, wrong);
        }
        draft.demands().forEach(demand -> demand(draft, demand, wrong));
        addressed(unit, draft.addressed(), wrong);
        OperationRefused.ifBlocked(wrong);
        return unit;
    }

    private void arrival(DirectiveDraft draft, List<Finding> wrong) {
        if (blank(draft.symbol()) || blank(draft.body())) {
            wrong.add(error("no-symbol"));
        }
        boolean early = draft.datedOn() != null && draft.arrivedOn().isBefore(draft.datedOn());
        if (early || draft.arrivedOn().isAfter(clock.today())) {
            wrong.add(error("arrival-wrong"));
        }
    }

    private static void demand(DirectiveDraft draft, DirectiveDraft.Demand demand, List<Finding> wrong) {
        LocalDate due = demand.dueOn();
        if (blank(demand.text()) || due == null || draft.datedOn() != null && due.isBefore(draft.datedOn())) {
            wrong.add(error("demand-wrong", blank(demand.text()) ? "–" : demand.text()));
        }
    }

    /** Open units below the committee, none of them elsewhere. */
    private void addressed(UnitTree.Place unit, List<Long> ids, List<Finding> wrong) {
        PathRange below = PathRange.under(unit.path());
        long found = sql.first(
                        Clause.of(
                                "select count(*) from membership.unit where id = any (?) and closed_on is null and path > ? and path < ?",
                                ids.toArray(Long[]::new),
                                below.lo(),
                                below.hi()),
                        row -> row.getLong(1))
                .orElse(0L);
        if (ids.isEmpty() || found != ids.stream().distinct().count()) {
            wrong.add(error("no-addressee"));
        }
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static Finding error(String key, Object... values) {
        return Finding.error("directives." + key, null, values);
    }
}
