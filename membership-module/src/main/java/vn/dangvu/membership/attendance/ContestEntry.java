package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.DocumentArchive;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.document.StoreDocument;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A member says that an entry about himself is wrong: in his own words, with a paper if he has one. One at a time for an entry. */
@UseCase("own.attendance")
@ApplicationScoped
public class ContestEntry {
    @Inject
    private Sql sql;

    @Inject
    private DocumentArchive archive;

    private record Entry(String path, String state) {}

    /** @param paper null for none */
    public long contest(Scope scope, long meetingId, String words, Scan paper) {
        if (words == null || words.isBlank()) {
            throw new OperationRefused("attendance.no-words");
        }
        Entry entry = scope.self() == null ? null : own(scope, meetingId);
        if (entry == null) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        long id = sql.first(
                        Clause.of(
                                """
                                insert into membership.attendance_contest (meeting_id, member_id, path, state, words, contested_by)
                                values (?, ?, ?, ?, ?, ?) on conflict (meeting_id, member_id) where outcome is null do nothing returning id""",
                                meetingId,
                                scope.self(),
                                entry.path,
                                entry.state,
                                words.strip(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow(() -> new OperationRefused("attendance.contested-already"));
        if (paper != null) {
            archive.keepOwn(
                    scope,
                    new StoreDocument.Paper(
                            entry.path,
                            ContestReader.SUBJECT,
                            id,
                            "Giấy tờ kèm ý kiến về điểm danh",
                            paper.fileName(),
                            paper.content()));
        }
        scope.trail().about(ContestReader.SUBJECT, id, entry.path);
        return id;
    }

    private Entry own(Scope scope, long meetingId) {
        return sql.first(
                        Clause.of(
                                "select path, state from membership.attendance where meeting_id = ? and member_id = ?",
                                meetingId,
                                scope.self()),
                        row -> new Entry(row.getString("path"), row.getString("state")))
                .orElse(null);
    }
}
