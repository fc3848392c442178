package vn.dangvu.membership.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.FileItem;

/** How a line of a file lies in the columns of {@code file_entry}. */
final class FileItemColumns {
    static final List<String> TYPED = List.of(
            "member_id::bigint",
            "kind",
            "started_on::date",
            "started_precision",
            "ended_on::date",
            "ended_precision",
            "label",
            "relation",
            "place",
            "form",
            "result",
            "detail",
            "recorded_by::bigint",
            "correction_id::bigint");

    private FileItemColumns() {}

    static Object[] values(long member, FileItem item, long actor) {
        return values(member, item, actor, null);
    }

    static Object[] values(long member, FileItem item, long actor, Long correction) {
        return new Object[] {
            member,
            item.kind().code(),
            day(item.started()),
            precision(item.started()),
            day(item.ended()),
            precision(item.ended()),
            item.label(),
            item.relation(),
            item.place(),
            item.form(),
            item.result(),
            item.detail(),
            actor,
            correction
        };
    }

    static FileItem read(ResultSet row) throws SQLException {
        return new FileItem(
                FileItem.Kind.of(row.getString("kind")),
                PartialDate.of(Sql.date(row, "started_on"), row.getString("started_precision")),
                PartialDate.of(Sql.date(row, "ended_on"), row.getString("ended_precision")),
                row.getString("label"),
                row.getString("relation"),
                row.getString("place"),
                row.getString("form"),
                row.getString("result"),
                row.getString("detail"));
    }

    private static Object day(PartialDate date) {
        return date == null ? null : date.day();
    }

    private static Object precision(PartialDate date) {
        return date == null ? null : date.precision();
    }
}
