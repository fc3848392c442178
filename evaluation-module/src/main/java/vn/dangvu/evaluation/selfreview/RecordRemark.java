package vn.dangvu.evaluation.selfreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** What the committee of the residence remarks (213-QĐ/TW), or the branch in which the member is for a time. The one before stays on file. */
@UseCase("evaluation.keep")
@ApplicationScoped
public class RecordRemark {
    @Inject
    private Sql sql;

    @Inject
    private Campaigns campaigns;

    @Inject
    private OfficialClock clock;

    public enum Kind {
        RESIDENCE,
        TEMPORARY;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param body that remarks */
    public void record(Scope scope, long reviewedId, long version, Kind kind, String body, LocalDate on, String words) {
        Campaigns.Head head = campaigns.take(scope, reviewedId, version);
        if (on == null || on.isAfter(clock.today())) {
            throw new OperationRefused("evaluation.paper-day");
        }
        if (kind == Kind.TEMPORARY && !head.elsewhere()) {
            throw new OperationRefused("evaluation.not-elsewhere", head.name());
        }
        String who = Words.must(body, "evaluation.no-body");
        String said = Words.must(words, "evaluation.no-words");
        sql.update(Clause.of(
                "update evaluation.remark set superseded_at = now() where reviewed_id = ? and kind = ? and superseded_at = 'infinity'",
                reviewedId,
                kind.code()));
        sql.update(Clause.of(
                "insert into evaluation.remark (reviewed_id, kind, body, on_date, words, recorded_by) values (?, ?, ?, ?, ?, ?)",
                reviewedId,
                kind.code(),
                who,
                on,
                said,
                scope.actor()));
        scope.trail().asOf(on).detail(kind.code());
    }
}
