package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.VotingBody;

/** The rows of proposed levels. */
@ApplicationScoped
public class Assessments {
    @Inject
    private Sql sql;

    /** @param against keys of the conditions that did not hold when it was proposed: it is flagged when there are any */
    public record Assessment(long id, Proposal proposal, List<String> against, Instant recordedAt, long recordedBy) {
        public boolean flagged() {
            return !against.isEmpty();
        }

        /** A vote of the branch that passed and stands, on this very proposal: one before it was on another. */
        boolean heldBy(Ballots.Ballot vote) {
            return vote.body() == VotingBody.BRANCH
                    && vote.stands()
                    && vote.passed()
                    && !vote.recordedAt().isBefore(recordedAt);
        }
    }

    Optional<Assessment> current(long reviewedId) {
        return sql.first(
                Clause.of(
                        "select * from evaluation.assessment where reviewed_id = ? and superseded_at = 'infinity'",
                        reviewedId),
                row -> new Assessment(
                        row.getLong("id"),
                        new Proposal(
                                row.getObject("common", Integer.class),
                                row.getObject("results", Integer.class),
                                RatingLevel.of(row.getString("level")),
                                row.getString("opinion"),
                                row.getString("against_reason")),
                        List.of((String[]) row.getArray("against").getArray()),
                        Sql.instant(row, "recorded_at"),
                        row.getLong("recorded_by")));
    }

    /** The one before stays on file. */
    void write(Scope scope, Campaigns.Head head, Proposal p, List<Finding> against, Regime regime) {
        sql.update(Clause.of(
                "update evaluation.assessment set superseded_at = now() where reviewed_id = ? and superseded_at = 'infinity'",
                head.id()));
        sql.update(Clause.of(
                "insert into evaluation.assessment (reviewed_id, path, common, results, level, opinion, against, against_reason, rules, recorded_by)"
                        + " values (?, ?, ?::int, ?::int, ?, ?::text, ?, ?::text, ?::jsonb, ?)",
                head.id(),
                head.path(),
                Sql.orNull(p.common()),
                Sql.orNull(p.results()),
                p.level().code(),
                Sql.orNull(p.opinion()),
                against.stream().map(Finding::key).toArray(String[]::new),
                Sql.orNull(against.isEmpty() ? null : p.againstReason()),
                regime.law().applied().toJson(),
                scope.actor()));
    }
}
