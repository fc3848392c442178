package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.register.ConflictOfInterest;

/** The rows of opinions; each level has its own, the one before stays on file. Used inside an operation. */
@ApplicationScoped
class Opinions {
    @Inject
    private Sql sql;

    @Inject
    private Campaigns campaigns;

    @Inject
    private ConflictOfInterest conflicts;

    List<Opinion> of(long reviewedId) {
        return sql.list(
                Clause.of(
                        "select * from evaluation.opinion where reviewed_id = ? and superseded_at = 'infinity' order by recorded_at",
                        reviewedId),
                Opinion::read);
    }

    void write(Scope scope, long reviewedId, long version, Opinion.Stage stage, Opinion said) {
        Campaigns.Head head = take(scope, reviewedId, version);
        String words = Words.must(said.words(), "evaluation.no-reason");
        OperationRefused.ifBlocked(
                SelfReviews.wrongLevel(said.common(), said.results(), said.level(), campaigns.regime(head)));
        end(head.id(), stage);
        sql.update(Clause.of(
                "insert into evaluation.opinion (reviewed_id, path, stage, level, common, results, words, recorded_by)"
                        + " values (?, ?, ?, ?, ?::int, ?::int, ?, ?)",
                head.id(),
                head.campaignPath(),
                stage.code(),
                said.level().code(),
                Sql.orNull(said.common()),
                Sql.orNull(said.results()),
                words,
                scope.actor()));
        scope.trail().detail(stage.code() + " " + said.level().code());
    }

    /** The opinion no longer stands: the committee goes with the branch again. */
    void withdraw(Scope scope, long reviewedId, long version, Opinion.Stage stage) {
        Campaigns.Head head = take(scope, reviewedId, version);
        end(head.id(), stage);
        scope.trail().detail(stage.code() + " -");
    }

    /** By somebody of the level that decides, neither the person nor a relative, about somebody the branch has proposed a level for. */
    private Campaigns.Head take(Scope scope, long reviewedId, long version) {
        Campaigns.Head head = campaigns.take(scope, reviewedId, version);
        if (!scope.covers(head.campaignPath())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        conflicts.mustBeFree(scope, head.memberId());
        boolean proposed = sql.first(
                        Clause.of(
                                "select 1 from evaluation.assessment where reviewed_id = ? and superseded_at = 'infinity'",
                                head.id()),
                        row -> true)
                .isPresent();
        if (!proposed) {
            throw new OperationRefused("evaluation.not-proposed", head.name());
        }
        return head;
    }

    private void end(long reviewedId, Opinion.Stage stage) {
        sql.update(Clause.of(
                "update evaluation.opinion set superseded_at = now() where reviewed_id = ? and stage = ? and superseded_at = 'infinity'",
                reviewedId,
                stage.code()));
    }
}
