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
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Votes, the cap and the paper of decisions on units. Used inside an operation. */
@ApplicationScoped
class RatingOfUnits {
    /** What ballots call a review as a whole. */
    static final String ALL = "campaign";

    /** What ballots call the review of one unit. */
    static final String ONE = "unit-review";

    @Inject
    private Sql sql;

    @Inject
    private DecisionGrounds grounds;

    /** As ballots know it. */
    static String question(DecisionKind kind) {
        return switch (kind) {
            case RATING -> "decide-units";
            case CORRECTION -> "correct-unit";
            case CANCELLATION -> "cancel-unit";
        };
    }

    Optional<Voted> voted(long campaignId) {
        return grounds.voted(ALL, campaignId, question(DecisionKind.RATING));
    }

    /** On putting one result right. */
    Optional<Voted> voted(UnitReviews.Head head, DecisionKind kind) {
        return grounds.voted(ONE, head.reviewId(), question(kind));
    }

    /** Branches of one kind have similar posts: the cap is reckoned among them, on the levels as they stand now. */
    List<CapLine> cap(UnitReviews.Head committee, Regime regime, boolean decidedOnly) {
        CapReading reading = CapReading.of(regime.capReading());
        return sql.list(
                Clause.of(
                        """
                        select u.type, r.paper, count(*) filter (where n.level = 'good') as good,
                            count(*) filter (where n.level = 'excellent') as excellent
                        from evaluation.unit_now n join membership.unit u on u.id = n.unit_id
                        left join evaluation.unit_cap_raised r on r.campaign_id = n.campaign_id and r.unit_type = u.type
                        where n.campaign_id = ? and n.unit_id <> ? and n.level is not null and (not ? or n.result_id is not null)
                        group by u.type, r.paper order by u.type""",
                        committee.campaignId(),
                        committee.unitId(),
                        decidedOnly),
                row -> new CapCount(
                                committee.path(),
                                row.getString("type"),
                                regime.capPercent(row.getString("paper") != null),
                                row.getInt("good"),
                                row.getInt("excellent"))
                        .by(reading));
    }

    /** @throws OperationRefused with one finding for each kind of branch above the cap */
    void mustKeepTheCap(UnitReviews.Head committee, Regime regime) {
        OperationRefused.ifBlocked(cap(committee, regime, true).stream()
                .filter(line -> !line.within())
                .map(line -> told(line, regime))
                .toList());
    }

    private static Finding told(CapLine line, Regime regime) {
        return Finding.error(
                "collective.above-cap",
                regime.law().citation("rating.quota"),
                line.count().outstanding(),
                line.count().percent(),
                line.base(),
                line.allowed());
    }

    /** @param vote null for the superior's paper */
    long decision(Scope scope, UnitReviews.Head committee, DecisionKind kind, Signed paper, Voted vote, Regime regime) {
        grounds.mustHold(paper, vote);
        scope.trail().asOf(paper.on()).detail(kind.code() + " " + paper.number().strip());
        return sql.first(
                        Clause.of(
                                "insert into evaluation.unit_decision (campaign_id, path, kind, act, number, signed_on, body, signer, ballot_id, rules,"
                                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?::bigint, ?::jsonb, ?) returning id",
                                committee.campaignId(),
                                committee.campaignPath(),
                                vote == null ? "superior" : "own",
                                kind.code(),
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
