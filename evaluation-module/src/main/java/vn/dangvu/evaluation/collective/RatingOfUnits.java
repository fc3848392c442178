package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.evaluation.cap.CapCount;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Votes, the cap and the paper of decisions on units. Used inside an operation. */
@ApplicationScoped
class RatingOfUnits {
    /** As ballots know it; the subject is the review as a whole. */
    static final String QUESTION = "decide-units";

    static final String SUBJECT = "campaign";

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    record Voted(long id, LocalDate on, Instant recordedAt) {}

    /** The last vote, if it passed and no decision rests on it. */
    Optional<Voted> voted(long campaignId) {
        record Last(Voted vote, boolean usable) {}
        return sql.first(
                        Clause.of(
                                """
                                select b.id, b.held_on, b.recorded_at, b.passed and not exists (select 1 from evaluation.unit_decision d
                                    where d.ballot_id = b.id) as usable
                                from membership.ballot b where b.subject_type = ? and b.subject_id = ? and b.question = ? and b.annulled_at is null
                                order by b.round desc limit 1""",
                                SUBJECT,
                                campaignId,
                                QUESTION),
                        row -> new Last(
                                new Voted(row.getLong("id"), Sql.date(row, "held_on"), Sql.instant(row, "recorded_at")),
                                row.getBoolean("usable")))
                .filter(Last::usable)
                .map(Last::vote);
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
    long decision(Scope scope, UnitReviews.Head committee, Paper paper, Voted vote, Regime regime) {
        Words.must(paper.number(), "evaluation.no-number");
        Words.must(paper.body(), "evaluation.no-deciding-body");
        Words.must(paper.signer(), "evaluation.no-signer");
        if (paper.on() == null) {
            throw new OperationRefused("evaluation.no-day");
        }
        if (paper.on().isAfter(clock.today())) {
            throw new OperationRefused("evaluation.in-future", paper.on());
        }
        if (vote != null && vote.on().isAfter(paper.on())) {
            throw new OperationRefused("evaluation.signed-before-vote", vote.on());
        }
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
