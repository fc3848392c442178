package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The photo of a member is no longer shown or printed; it stays, with day, person and reason. */
@UseCase("document.write")
@ApplicationScoped
public class ClosePhoto {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    /** @throws DocumentRefused without a reason, or when no photo is shown */
    public void close(Scope scope, long memberId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new DocumentRefused("document.photo-reason");
        }
        Members.Root member = members.read(scope, memberId);
        scope.mustCover(member.path());
        int closed = sql.update(Clause.of(
                "update membership.member_photo set superseded_at = now(), superseded_by = ?, closed_reason = ?"
                        + " where member_id = ? and superseded_at = 'infinity'",
                scope.actor(),
                reason.strip(),
                memberId));
        if (closed == 0) {
            throw new DocumentRefused("document.photo-none");
        }
        scope.trail().about("member", memberId, member.path());
    }
}
