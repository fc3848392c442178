package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.query.BulkInsert;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.RegisterRefused;

/** The lines of files as they are kept: a new version is written, the old one stays with the reason why it no longer counts. */
@ApplicationScoped
class FileLines {
    @Inject
    private Sql sql;

    /** The line as it stands now, held until the end of the transaction. */
    FileItem take(long member, long line) {
        return sql.first(
                        Clause.of(
                                "select * from membership.file_entry where id = ? and member_id = ? and superseded_at = 'infinity'"
                                        + " for update",
                                line,
                                member),
                        FileItemColumns::read)
                .orElseThrow(() -> new RegisterRefused("register.item-gone"));
    }

    void write(long member, FileItem item, Long correction, long actor) {
        check(item);
        if (item.kind() == FileItem.Kind.RATING) {
            onlyOneThatYear(member, item);
        }
        var rows = new BulkInsert("membership.file_entry", FileItemColumns.TYPED);
        rows.add(FileItemColumns.values(member, item, actor, correction));
        rows.write(sql);
    }

    static void check(FileItem item) {
        if (item.label() == null || item.label().isBlank()) {
            throw new RegisterRefused("register.item-empty");
        }
        if (item.started() != null && item.ended() != null && item.started().certainlyAfter(item.ended())) {
            throw new RegisterRefused("register.item-order");
        }
        if (item.kind() == FileItem.Kind.RATING
                && (item.started() == null
                        || item.started().precision() != PartialDate.Precision.Y
                        || !RatingLevel.knows(item.label()))) {
            throw new RegisterRefused("register.rating-year");
        }
    }

    private void onlyOneThatYear(long member, FileItem rating) {
        boolean there = sql.first(
                        Clause.of(
                                "select id from membership.file_entry where member_id = ? and kind = 'rating' and started_on = ?"
                                        + " and superseded_at = 'infinity'",
                                member,
                                rating.started().day()),
                        row -> true)
                .orElse(false);
        if (there) {
            throw new RegisterRefused("register.rating-twice", rating.started().format());
        }
    }

    void supersede(long line, String reason, long actor) {
        sql.update(Clause.of(
                "update membership.file_entry set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ?",
                actor,
                reason,
                line));
    }
}
