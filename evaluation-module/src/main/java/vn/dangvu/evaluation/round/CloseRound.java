package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.register.ConflictOfInterest;

/** The round ends with the report to the superior, once everybody was looked at and every proposal was settled. */
@UseCase("review.keep")
@ApplicationScoped
public class CloseRound {
    @Inject
    private RoundRows rows;

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    @Inject
    private ConflictOfInterest interest;

    private record Left(int unseen, int running, boolean concerned, LocalDate last) {}

    public void close(Scope scope, long id, long version, LocalDate on, String paper) {
        RoundHead head = rows.head(scope, id, true);
        scope.trail().about("review-round", id, head.path()).asOf(on);
        if (head.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        if (!head.open()) {
            throw new OperationRefused("review.round-closed", head.closedOn());
        }
        Words.must(paper, "review.report-missing");
        Left left = left(scope, id);
        if (left.unseen() + left.running() > 0) {
            throw new OperationRefused("review.not-all", left.unseen(), left.running());
        }
        if (left.concerned()) {
            throw new OperationRefused("review.close-concerned");
        }
        LocalDate first = left.last() == null ? head.openedOn() : left.last();
        if (on == null || on.isAfter(clock.today()) || on.isBefore(first)) {
            throw new OperationRefused("review.close-day", first);
        }
        sql.update(Clause.of(
                "update evaluation.review_round set closed_on = ?, closed_paper = ?, closed_by = ?, version = version + 1 where id = ?",
                on,
                paper.strip(),
                scope.actor(),
                id));
    }

    /** Whoever closes reports on those about whom something was found, and is neither one of them nor a relative. */
    private Left left(Scope scope, long round) {
        return sql.first(
                        Clause.of("select count(*) filter (where x.outcome = 'unseen') as unseen,"
                                        + " count(*) filter (where x.outcome = 'running') as running,"
                                        + " coalesce(bool_or(x.outcome <> 'no-sign' and")
                                .then(interest.concerns(scope, "x.member_id"))
                                .then("), false) as concerned, max(x.on_date) as last from (" + RoundRows.STATE)
                                .then("where s.round_id = ?) x", round),
                        row -> new Left(
                                row.getInt("unseen"),
                                row.getInt("running"),
                                row.getBoolean("concerned"),
                                Sql.date(row, "last")))
                .orElseThrow();
    }
}
