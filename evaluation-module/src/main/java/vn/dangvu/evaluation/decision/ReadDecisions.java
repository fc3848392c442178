package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/** The decisions of a review, the last first, and the committee's votes on it. Three statements. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadDecisions {
    @Inject
    private Sql sql;

    @Inject
    private Reviews reviews;

    @Inject
    private Ballots ballots;

    /** @param members decided by it, in scope; for a cancellation those whose rating it ended */
    public record Row(long id, DecisionKind kind, Signed paper, long ballotId, int members) {}

    /** @param unused a vote that passed waits for its decision */
    public record Of(List<Row> decisions, List<Ballots.Ballot> votes, boolean unused) {}

    /** For whoever reaches the unit that decides. */
    public Of of(Scope scope, long campaignId) {
        reviews.read(scope, campaignId);
        List<Row> decisions = sql.list(
                Clause.of(
                        """
                        select d.*, (select count(*) from evaluation.result x where x.decision_id = d.id or d.kind = 'cancellation' and x.ended_by = d.id)
                            as members
                        from evaluation.decision d where d.campaign_id = ? order by d.signed_on desc, d.id desc""",
                        campaignId),
                row -> new Row(
                        row.getLong("id"),
                        DecisionKind.of(row.getString("kind")),
                        Signed.read(row),
                        row.getLong("ballot_id"),
                        row.getInt("members")));
        List<Ballots.Ballot> votes = ballots.about(scope, Reviews.SUBJECT, campaignId);
        boolean unused = votes.stream()
                .filter(Ballots.Ballot::stands)
                .reduce((earlier, later) -> later)
                .filter(v -> v.passed() && decisions.stream().noneMatch(d -> d.ballotId() == v.id()))
                .isPresent();
        return new Of(decisions, votes, unused);
    }
}
