package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Puts the 3 × 4 photo into the file of a member; an earlier one stays, no longer shown. */
@UseCase("document.write")
@ApplicationScoped
public class KeepPhoto {
    /** 5 MiB: what a telephone takes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    @Inject
    private Sql sql;

    @Inject
    private Members members;

    /** @throws vn.dangvu.kernel.document.DocumentRefused when it is no photo of that shape */
    public void keep(Scope scope, long memberId, byte[] content) {
        Members.Root member = members.read(scope, memberId);
        scope.mustCover(member.path());
        byte[] photo = Portrait.of(content);
        sql.update(Clause.of(
                "update membership.member_photo set superseded_at = now(), superseded_by = ?"
                        + " where member_id = ? and superseded_at = 'infinity'",
                scope.actor(),
                memberId));
        sql.update(Clause.of(
                "insert into membership.member_photo (member_id, content, sha256, recorded_by) values (?, ?, sha256(?), ?)",
                memberId,
                photo,
                photo,
                scope.actor()));
        scope.trail().about("member", memberId, member.path());
    }
}
