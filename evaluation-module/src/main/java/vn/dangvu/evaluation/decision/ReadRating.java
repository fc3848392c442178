package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/** What became of the rating of one member: every opinion in its place, every result with what ended it, complaints and their clocks. */
@UseCase(value = "evaluation.read", record = UseCase.Record.READ)
@ApplicationScoped
public class ReadRating {
    @Inject
    private Sql sql;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Opinions opinions;

    @Inject
    private RatingStory story;

    @Inject
    private Ballots ballots;

    /**
     * @param opinions of the levels above the branch; empty for whoever does not reach the unit that decides
     * @param toVerify something open, told only to those who verify or decide
     * @param votes of the branch and of the committee about this member
     */
    public record File(
            Campaigns.Head head,
            List<Opinion> opinions,
            boolean toVerify,
            List<RatingLine> lines,
            Optional<Deadline> toComplain,
            List<Ballots.Ballot> votes) {}

    public File open(Scope scope, long reviewedId) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        boolean toVerify = sql.first(
                        Clause.of("select to_verify from evaluation.level_now where reviewed_id = ?", reviewedId),
                        row -> row.getBoolean(1))
                .orElse(false);
        List<RatingLine> lines = story.of(reviewedId);
        return new File(
                head,
                opinions.of(reviewedId),
                toVerify,
                lines,
                story.toComplain(lines, head.campaignPath()),
                ballots.about(scope, Campaigns.SUBJECT, reviewedId));
    }
}
