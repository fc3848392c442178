package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.BulkInsert;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.RegisterRefused;

/** Family, work, training, rewards, discipline, badges, journeys: adds a line, corrects one, takes one out. Old lines stay. */
@UseCase("member.change")
@ApplicationScoped
public class KeepFileItem {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    public void add(Scope scope, long memberId, FileItem item) {
        begin(scope, memberId, item.kind().code());
        write(memberId, item, scope.actor());
    }

    /** The line was wrong, or there is more to say. */
    public void replace(Scope scope, long memberId, long itemId, FileItem item) {
        begin(scope, memberId, item.kind().code());
        supersede(memberId, itemId, scope.actor());
        write(memberId, item, scope.actor());
    }

    public void takeOut(Scope scope, long memberId, long itemId) {
        begin(scope, memberId, "item " + itemId);
        supersede(memberId, itemId, scope.actor());
    }

    private void begin(Scope scope, long memberId, String detail) {
        Members.Root member = members.take(scope, memberId);
        scope.trail().about("member", member.id(), member.path()).detail(detail);
    }

    private void write(long memberId, FileItem item, long actor) {
        if (item.label() == null || item.label().isBlank()) {
            throw new RegisterRefused("register.item-empty");
        }
        if (item.started() != null && item.ended() != null && item.started().certainlyAfter(item.ended())) {
            throw new RegisterRefused("register.item-order");
        }
        var rows = new BulkInsert("membership.file_entry", FileItemColumns.TYPED);
        rows.add(FileItemColumns.values(memberId, item, actor));
        rows.write(sql);
    }

    private void supersede(long memberId, long itemId, long actor) {
        int ended = sql.update(Clause.of(
                "update membership.file_entry set superseded_at = now(), superseded_by = ? where id = ? and member_id = ?"
                        + " and superseded_at = 'infinity'",
                actor,
                itemId,
                memberId));
        if (ended == 0) {
            throw new RegisterRefused("register.item-gone");
        }
    }
}
