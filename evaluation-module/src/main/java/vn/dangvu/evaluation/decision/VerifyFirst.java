package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.register.ConflictOfInterest;

/**
 * A complaint, a denunciation or disunity is verified by the level above before anybody concerned is rated (366-QĐ/TW, Điều 12). The branch does not read
 * it: whoever denounced is protected.
 */
@UseCase("evaluation.verify")
@ApplicationScoped
public class VerifyFirst {
    @Inject
    private Sql sql;

    @Inject
    private Reviews reviews;

    @Inject
    private Campaigns campaigns;

    @Inject
    private UnitTree units;

    @Inject
    private ConflictOfInterest conflicts;

    /** Of a whole review, the open ones first. */
    public List<Concern> of(Scope scope, long campaignId) {
        reviews.read(scope, campaignId);
        return sql.list(
                Clause.of(
                        """
                        select c.*, u.short_name, f.full_name from evaluation.concern c join membership.unit u on u.id = c.unit_id
                        left join evaluation.reviewed r on r.id = c.reviewed_id
                        left join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                        where c.campaign_id = ? order by c.settled_on is not null, c.on_date, c.id""",
                        campaignId),
                row -> new Concern(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getString("short_name"),
                        Sql.id(row, "reviewed_id"),
                        row.getString("full_name"),
                        Concern.Kind.of(row.getString("kind")),
                        Sql.date(row, "on_date"),
                        row.getString("words"),
                        Sql.date(row, "settled_on"),
                        row.getString("finding"),
                        row.getString("paper")));
    }

    public long aboutMember(Scope scope, long reviewedId, Concern.Kind kind, LocalDate on, String words) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        campaigns.mustBeRunning(head);
        Reviews.Review review = reviews.running(scope, head.campaignId());
        conflicts.mustBeFree(scope, head.memberId());
        return write(scope, review, head.unitId(), head.id(), kind, on, words);
    }

    public long aboutUnit(Scope scope, long campaignId, long unitId, Concern.Kind kind, LocalDate on, String words) {
        Reviews.Review review = reviews.running(scope, campaignId);
        units.covered(scope, unitId);
        return write(scope, review, unitId, null, kind, on, words);
    }

    /** @param paper the report or conclusion that settles it */
    public void settle(Scope scope, long concernId, LocalDate on, String finding, String paper) {
        long campaign = sql.first(
                        Clause.of("select campaign_id from evaluation.concern where id = ?", concernId),
                        row -> row.getLong(1))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        reviews.running(scope, campaign);
        String found = Words.must(finding, "evaluation.no-words");
        String by = Words.must(paper, "evaluation.no-paper");
        reviews.mustBePast(on);
        int done = sql.update(Clause.of(
                "update evaluation.concern set settled_on = ?, finding = ?, paper = ?, settled_at = now(), settled_by = ?"
                        + " where id = ? and settled_on is null and on_date <= ?",
                on,
                found,
                by,
                scope.actor(),
                concernId,
                on));
        if (done == 0) {
            throw new OperationRefused("evaluation.not-settled");
        }
        scope.trail().detail("concern " + concernId);
    }

    private long write(
            Scope scope,
            Reviews.Review review,
            long unitId,
            Long reviewedId,
            Concern.Kind kind,
            LocalDate on,
            String words) {
        String said = Words.must(words, "evaluation.no-words");
        reviews.mustBePast(on);
        scope.trail().detail(kind.code());
        return sql.first(
                        Clause.of(
                                "insert into evaluation.concern (campaign_id, unit_id, reviewed_id, kind, on_date, words, recorded_by)"
                                        + " values (?, ?, ?::bigint, ?, ?, ?, ?) returning id",
                                review.id(),
                                unitId,
                                Sql.orNull(reviewedId),
                                kind.code(),
                                on,
                                said,
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }
}
