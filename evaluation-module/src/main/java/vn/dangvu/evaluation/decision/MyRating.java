package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The member reads the own rating, says that it has arrived, and complains. */
@UseCase("own.evaluation")
@ApplicationScoped
public class MyRating {
    @Inject
    private Sql sql;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Results results;

    @Inject
    private RatingStory story;

    @Inject
    private RatingComplaints complaints;

    @Inject
    private OfficialClock clock;

    /** @param until the last day to complain, once the result was told */
    public record Mine(Campaigns.Head head, List<RatingLine> lines, Optional<Deadline> until) {}

    /** Years in which the member was in a review, the latest first. */
    public List<Integer> years(Scope scope) {
        return sql.list(
                Clause.of(
                        "select distinct c.year from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id"
                                + " where r.member_id = ? and c.called_off_at is null order by c.year desc",
                        Sql.orNull(scope.self())),
                row -> row.getInt(1));
    }

    /** Of a year; empty where the member was in no review of it. */
    public Optional<Mine> of(Scope scope, int year) {
        return campaigns.own(scope, year).map(id -> {
            Campaigns.Head head = campaigns.read(scope, id);
            List<RatingLine> lines = story.of(id);
            return new Mine(head, lines, story.toComplain(lines, head.campaignPath()));
        });
    }

    /** Read on screen by the member: the day counts as the day of telling, when nobody told earlier. */
    public void received(Scope scope, long resultId) {
        Results.Result mine = mine(scope, resultId);
        if (mine.toldOn() == null) {
            sql.update(Clause.of(
                    "update evaluation.result set told_on = ?, told_how = 'screen', told_by = ? where id = ?",
                    clock.today(),
                    scope.actor(),
                    resultId));
        }
    }

    public long complain(Scope scope, long resultId, String said) {
        return complaints.file(scope, mine(scope, resultId), clock.today(), clock.today(), said, true);
    }

    private Results.Result mine(Scope scope, long resultId) {
        Results.Result result = results.read(scope, resultId);
        if (!Long.valueOf(result.memberId()).equals(scope.self())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        if (!result.standing()) {
            throw new OperationRefused("evaluation.result-ended", result.name());
        }
        return result;
    }
}
