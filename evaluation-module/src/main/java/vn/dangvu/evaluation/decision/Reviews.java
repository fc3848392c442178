package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** A review as those see it who decide in it: only from the unit that decides. Used inside an operation. */
@ApplicationScoped
class Reviews {
    /** What ballots on a review as a whole and the log call it. */
    static final String SUBJECT = "campaign";

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    record Review(long id, long unitId, String path, int year, LocalDate on, LocalDate decideBy, boolean calledOff) {}

    /** @throws AccessRefused for whoever does not reach the unit that decides */
    Review read(Scope scope, long campaignId) {
        return find(scope, campaignId, "");
    }

    /** Not called off, held against another decision at the same time. */
    Review running(Scope scope, long campaignId) {
        Review review = find(scope, campaignId, " for update");
        if (review.calledOff()) {
            throw new OperationRefused("evaluation.called-off");
        }
        return review;
    }

    private Review find(Scope scope, long campaignId, String lock) {
        Review review = sql.first(
                        Clause.of("select * from evaluation.campaign where id = ?" + lock, campaignId),
                        row -> new Review(
                                row.getLong("id"),
                                row.getLong("unit_id"),
                                row.getString("path"),
                                row.getInt("year"),
                                Sql.date(row, "review_on"),
                                Sql.date(row, "decide_by"),
                                Sql.instant(row, "called_off_at") != null))
                .filter(r -> scope.covers(r.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SUBJECT, review.id(), review.path());
        return review;
    }

    Regime regime(Review review) {
        return Regime.of(law.asOf(review.on(), review.path()));
    }

    void mustBePast(LocalDate day) {
        if (day == null) {
            throw new OperationRefused("evaluation.no-day");
        }
        if (day.isAfter(clock.today())) {
            throw new OperationRefused("evaluation.in-future", day);
        }
    }
}
