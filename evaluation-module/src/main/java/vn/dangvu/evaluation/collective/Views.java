package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.evaluation.decision.Opinion;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The rows of opinions on a branch. Used inside an operation. */
@ApplicationScoped
class Views {
    @Inject
    private Sql sql;

    @Inject
    private UnitReviews reviews;

    @Inject
    private Reports reports;

    List<Opinion> of(Long reviewId) {
        return reviewId == null
                ? List.of()
                : sql.list(
                        Clause.of(
                                "select * from evaluation.unit_opinion where review_id = ? and superseded_at = 'infinity' order by recorded_at",
                                reviewId),
                        Opinion::read);
    }

    /** By the level that decides, of a branch that has handed in its report. */
    void write(Scope scope, long campaignId, long unitId, long version, Opinion.Stage stage, Opinion said) {
        UnitReviews.Head head = reviews.take(scope, campaignId, unitId, version);
        if (!scope.covers(head.campaignPath())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        if (head.committee()) {
            throw new OperationRefused("collective.superior-decides", head.unit());
        }
        if (reports.handedIn(head.reviewId()).isEmpty()) {
            throw new OperationRefused("collective.not-handed-in", head.unit());
        }
        String words = Words.must(said.words(), "collective.no-reason");
        if (said.level() == null) {
            throw new OperationRefused("collective.no-level");
        }
        OperationRefused.ifBlocked(
                SelfReviews.wrongLevel(said.common(), said.results(), said.level(), reviews.regime(head)));
        sql.update(Clause.of(
                "update evaluation.unit_opinion set superseded_at = now() where review_id = ? and stage = ? and superseded_at = 'infinity'",
                head.reviewId(),
                stage.code()));
        sql.update(Clause.of(
                "insert into evaluation.unit_opinion (review_id, path, stage, level, common, results, words, recorded_by)"
                        + " values (?, ?, ?, ?, ?::int, ?::int, ?, ?)",
                head.reviewId(),
                head.campaignPath(),
                stage.code(),
                said.level().code(),
                Sql.orNull(said.common()),
                Sql.orNull(said.results()),
                words,
                scope.actor()));
        scope.trail().detail(stage.code() + " " + said.level().code());
    }
}
