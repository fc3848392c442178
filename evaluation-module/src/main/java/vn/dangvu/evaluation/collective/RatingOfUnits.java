package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.cap.CapCount;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.decision.DecisionGrounds;
import vn.dangvu.evaluation.decision.DecisionGrounds.Voted;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Votes, the cap and the paper of decisions on units. Used inside an operation. */
@ApplicationScoped
class RatingOfUnits {
    /** As ballots know it; the subject is the review as a whole. */
    static final String QUESTION = "decide-units";

    static final String SUBJECT = "campaign";

    @Inject
    private Sql sql;

    @Inject
    private DecisionGrounds grounds;

    Optional<Voted> voted(long campaignId) {
        return grounds.voted(SUBJECT, campaignId, QUESTION);
    }

    /** Branches of one kind have similar posts: the cap is reckoned among them, on the levels as they stand now. */
    List<CapLine> cap(UnitReviews.Head committee, Regime regime, boolean decidedOnly) {
        CapReading reading = CapReading.of(regime.capReading());
        return sql.list(
                Clause.of(
                        """
                        select u.type, count(*) filter (where n.level = 'good') as good, count(*) filter (where n.level = 'excellent') as excellent
                        from evaluation.unit_now n join membership.unit u on u.id = n.unit_id
                        where n.campaign_id = ? and n.unit_id <> ? and n.level is not null and (not ? or n.result_id is not null)
                        group by u.type order by u.type""",
                        committee.campaignId(),
                        committee.unitId(),
                        decidedOnly),
                row -> new CapCount(
                                committee.path(),
                                row.getString("type"),
                                regime.capPercent(false),
                                row.getInt("good"),
                                row.getInt("excellent"))
                        .by(reading));
    }

    /** @param vote null for the superior's paper */
    long decision(Scope scope, UnitReviews.Head committee, Signed paper, Voted vote, Regime regime) {
        grounds.mustHold(paper, vote);
        scope.trail().asOf(paper.on()).detail(paper.number().strip());
        return sql.first(
                        Clause.of(
                                "insert into evaluation.unit_decision (campaign_id, path, kind, number, signed_on, body, signer, ballot_id, rules,"
                                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?::bigint, ?::jsonb, ?) returning id",
                                committee.campaignId(),
                                committee.campaignPath(),
                                vote == null ? "superior" : "own",
                                paper.number().strip(),
                                paper.on(),
                                paper.body().strip(),
                                paper.signer().strip(),
                                Sql.orNull(vote == null ? null : vote.id()),
                                regime.law().applied().toJson(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }
}
