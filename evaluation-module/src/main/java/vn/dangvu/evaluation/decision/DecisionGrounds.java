package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** What a decision on ratings, of members or of units, rests on: a vote of its own and a signed paper. Used inside an operation. */
@ApplicationScoped
public class DecisionGrounds {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    /** A vote that passed and that no decision rests on yet. */
    public record Voted(long id, LocalDate on, Instant recordedAt) {}

    /** The last vote on this question, if it passed and came after the last that a decision used. */
    public Optional<Voted> voted(String subject, long subjectId, String question) {
        record Last(Voted vote, boolean usable) {}
        return sql.first(
                        Clause.of(
                                """
                                select b.id, b.held_on, b.recorded_at, b.passed
                                    and not exists (select 1 from evaluation.decision d where d.ballot_id = b.id)
                                    and not exists (select 1 from evaluation.unit_decision d where d.ballot_id = b.id) as usable
                                from membership.ballot b where b.subject_type = ? and b.subject_id = ? and b.question = ? and b.annulled_at is null
                                order by b.round desc limit 1""",
                                subject,
                                subjectId,
                                question),
                        row -> new Last(
                                new Voted(row.getLong("id"), Sql.date(row, "held_on"), Sql.instant(row, "recorded_at")),
                                row.getBoolean("usable")))
                .filter(Last::usable)
                .map(Last::vote);
    }

    /** @param vote null where another body has voted */
    public void mustHold(Signed paper, Voted vote) {
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
    }
}
