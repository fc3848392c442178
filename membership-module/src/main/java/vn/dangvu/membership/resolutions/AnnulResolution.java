package vn.dangvu.membership.resolutions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.meetings.Said;

/** A resolution was written down wrongly, or is replaced: its number and its words stay in the book; its open tasks are taken back with it. */
@UseCase("meeting.keep")
@ApplicationScoped
public class AnnulResolution {
    @Inject
    private Sql sql;

    @Inject
    private ReadResolutions resolutions;

    public void annul(Scope scope, long id, String reason) {
        ResolutionFile file = resolutions.one(scope, id);
        String why = Said.must(reason, "meetings.reason-missing");
        scope.trail()
                .about("meeting", file.meetingId(), file.path())
                .asOf(file.row().on())
                .detail("resolution annulled");
        int done = sql.update(Clause.of(
                "update membership.resolution set annulled_at = now(), annulled_by = ?, annulled_reason = ? where id = ? and annulled_at is null",
                scope.actor(),
                why,
                id));
        if (done == 0) {
            throw new OperationRefused("resolutions.annulled-already");
        }
        sql.update(Clause.of(
                "update membership.task set annulled_at = now(), annulled_by = ?, annulled_reason = ?, version = version + 1"
                        + " where resolution_id = ? and done_on is null and annulled_at is null",
                scope.actor(),
                why,
                id));
    }
}
