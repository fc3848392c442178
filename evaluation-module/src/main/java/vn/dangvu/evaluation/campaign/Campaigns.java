package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** One person in a review, for whoever writes or reads about him. */
@ApplicationScoped
public class Campaigns {
    /** What ballots, papers and the audit call a person in a review. */
    public static final String SUBJECT = "evaluation";

    private static final String HEAD =
            """
            select r.*, f.full_name, c.year, c.review_on, c.branch_by, c.called_off_at, c.path as campaign_path,
                exists (select 1 from evaluation.result x where x.reviewed_id = r.id and x.ended_at = 'infinity') as decided
            from evaluation.reviewed r
            join evaluation.campaign c on c.id = r.campaign_id
            join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where r.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private CampaignRules rules;

    /** Of campaigns c: the mandate reaches the unit that decides, else somebody of the scope is in it. */
    public static Clause concerning(Scope scope) {
        return Clause.of("case when")
                .then(scope.within("c.path"))
                .then("then true else exists (select 1 from evaluation.reviewed r where r.campaign_id = c.id and")
                .then(scope.within("r.path"))
                .then(") end");
    }

    /** The rules of the day of the review, for the unit that decides. One statement. */
    public Regime regime(Head head) {
        return rules.regime(head.reviewOn(), head.campaignPath());
    }

    /**
     * @param campaignPath of the unit that decides
     * @param part rated, reviewed, left-out
     */
    public record Head(
            long id,
            long campaignId,
            long memberId,
            String name,
            long unitId,
            String path,
            String campaignPath,
            String group,
            String part,
            boolean elsewhere,
            int year,
            LocalDate reviewOn,
            LocalDate branchBy,
            boolean calledOff,
            boolean decided,
            long version) {}

    /** @throws AccessRefused for somebody outside the scope; the own is reached through the own permission only */
    public Head read(Scope scope, long id) {
        return head(scope, id, "");
    }

    /** Held until the end of the transaction, the change counted. */
    public Head take(Scope scope, long id, long version) {
        Head head = head(scope, id, " for update of r");
        if (head.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        mustBeRunning(head);
        sql.update(Clause.of("update evaluation.reviewed set version = version + 1 where id = ?", id));
        return head;
    }

    /** @throws OperationRefused where the review was called off, the member is left out of it or the level is decided */
    public void mustBeRunning(Head head) {
        if (head.calledOff()) {
            throw new OperationRefused("evaluation.called-off");
        }
        if (head.part().equals("left-out")) {
            throw new OperationRefused("evaluation.left-out", head.name());
        }
        if (head.decided()) {
            throw new OperationRefused("evaluation.decided", head.name());
        }
    }

    /** The own place in the review of a year; empty when there is none. */
    public Optional<Long> own(Scope scope, int year) {
        return sql.first(
                Clause.of(
                        "select r.id from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id where r.member_id = ?"
                                + " and c.year = ? and c.called_off_at is null",
                        Sql.orNull(scope.self()),
                        year),
                row -> row.getLong(1));
    }

    private Head head(Scope scope, long id, String lock) {
        Head head = sql.first(
                        Clause.of(HEAD + lock, id),
                        row -> new Head(
                                row.getLong("id"),
                                row.getLong("campaign_id"),
                                row.getLong("member_id"),
                                row.getString("full_name"),
                                row.getLong("unit_id"),
                                row.getString("path"),
                                row.getString("campaign_path"),
                                row.getString("group_code"),
                                row.getString("part"),
                                row.getBoolean("elsewhere"),
                                row.getInt("year"),
                                Sql.date(row, "review_on"),
                                Sql.date(row, "branch_by"),
                                Sql.instant(row, "called_off_at") != null,
                                row.getBoolean("decided"),
                                row.getLong("version")))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        boolean own = Long.valueOf(head.memberId()).equals(scope.self());
        if (!own && !scope.covers(head.path())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        scope.trail().about(SUBJECT, id, head.path());
        return head;
    }
}
