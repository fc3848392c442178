package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A unit in a review, for whoever writes or reads about it. Its row is made when the first word is written. Used inside an operation. */
@ApplicationScoped
class UnitReviews {
    /** What the log calls it. */
    static final String SUBJECT = "unit-rating";

    private static final String HEAD =
            """
            select u.id, u.name, u.path, c.id as campaign_id, c.unit_id as deciding, c.path as campaign_path, c.year, c.review_on, c.branch_by,
                c.called_off_at is not null as off, coalesce(v.version, 0) as version, v.id as review_id,
                exists (select 1 from evaluation.unit_result x where x.review_id = v.id and x.ended_at = 'infinity') as decided
            from evaluation.campaign c join membership.unit u on u.id = ? and (u.id = c.unit_id or u.type like '%branch')
            left join evaluation.unit_review v on v.campaign_id = c.id and v.unit_id = u.id
            where c.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    /**
     * @param reviewId null while nothing was written
     * @param committee the unit is the one that decides on its branches: the superior decides on it
     */
    record Head(
            Long reviewId,
            long campaignId,
            long unitId,
            String unit,
            String path,
            String campaignPath,
            boolean committee,
            int year,
            LocalDate reviewOn,
            LocalDate branchBy,
            boolean off,
            boolean decided,
            long version) {}

    Head read(Scope scope, long campaignId, long unitId) {
        Head head = sql.first(
                        Clause.of(HEAD, unitId, campaignId),
                        row -> new Head(
                                Sql.id(row, "review_id"),
                                row.getLong("campaign_id"),
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("path"),
                                row.getString("campaign_path"),
                                row.getLong("deciding") == row.getLong("id"),
                                row.getInt("year"),
                                Sql.date(row, "review_on"),
                                Sql.date(row, "branch_by"),
                                row.getBoolean("off"),
                                row.getBoolean("decided"),
                                row.getLong("version")))
                .filter(h -> scope.covers(h.path()) && h.path().startsWith(h.campaignPath()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SUBJECT, head.unitId(), head.path());
        return head;
    }

    /** The unit whose committee decides on its branches. */
    Head deciding(Scope scope, long campaignId) {
        long unit = sql.first(
                        Clause.of("select unit_id from evaluation.campaign where id = ?", campaignId),
                        row -> row.getLong("unit_id"))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        return read(scope, campaignId, unit);
    }

    /** Held until the end of the transaction, the change counted; with its row. @throws OperationRefused once it is decided */
    Head take(Scope scope, long campaignId, long unitId, long version) {
        Head head = read(scope, campaignId, unitId);
        if (head.decided()) {
            throw new OperationRefused("collective.decided", head.unit());
        }
        return held(scope, head, version);
    }

    /** Likewise. @throws OperationRefused while it is not decided */
    Head takeDecided(Scope scope, long campaignId, long unitId, long version) {
        return held(scope, decided(scope, campaignId, unitId), version);
    }

    /** @throws OperationRefused while it is not decided */
    Head decided(Scope scope, long campaignId, long unitId) {
        Head head = read(scope, campaignId, unitId);
        if (!head.decided()) {
            throw new OperationRefused("collective.not-decided", head.unit());
        }
        return head;
    }

    private Head held(Scope scope, Head head, long version) {
        if (head.off()) {
            throw new OperationRefused("collective.called-off");
        }
        if (head.reviewId() == null) {
            sql.update(Clause.of(
                    "insert into evaluation.unit_review (campaign_id, unit_id, path) values (?, ?, ?) on conflict do nothing",
                    head.campaignId(),
                    head.unitId(),
                    head.path()));
        }
        int held = sql.update(Clause.of(
                "update evaluation.unit_review set version = version + 1 where campaign_id = ? and unit_id = ? and version = ?",
                head.campaignId(),
                head.unitId(),
                version));
        if (held == 0) {
            throw new ChangedMeanwhile(null);
        }
        return read(scope, head.campaignId(), head.unitId());
    }

    Regime regime(Head head) {
        return Regime.of(law.asOf(head.reviewOn(), head.campaignPath()));
    }
}
