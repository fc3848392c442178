package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The papers kept beside a subject, newest first, closed ones included. */
@UseCase(value = "document.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListDocuments {
    private static final String SELECT =
            """
            select d.id, d.subject_type, d.subject_id, d.title, d.file_name, d.media_type, d.size, d.uploaded_at, a.display_name,
                d.closed_at, c.display_name closer, d.closed_reason
            from kernel.document d join kernel.account a on a.id = d.uploaded_by left join kernel.account c on c.id = d.closed_by where""";

    @Inject
    private Sql sql;

    public List<DocumentRow> of(Scope scope, String subjectType, long subjectId) {
        return sql.list(
                Clause.of(SELECT + " d.subject_type = ? and d.subject_id = ? and", subjectType, subjectId)
                        .then(scope.within("d.path"))
                        .then("order by d.uploaded_at desc, d.id desc"),
                ListDocuments::read);
    }

    /** The papers that came with these subjects, newest first. */
    public List<DocumentRow> with(Scope scope, String subjectType, List<Long> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : sql.list(
                        Clause.of(
                                        SELECT + " d.subject_type = ? and d.subject_id = any (?) and",
                                        subjectType,
                                        subjects.toArray(new Long[0]))
                                .then(scope.within("d.path"))
                                .then("order by d.uploaded_at desc, d.id desc"),
                        ListDocuments::read);
    }

    public DocumentRow one(Scope scope, long id) {
        return sql.first(Clause.of(SELECT + " d.id = ? and", id).then(scope.within("d.path")), ListDocuments::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private static DocumentRow read(ResultSet row) throws SQLException {
        return new DocumentRow(
                row.getLong("id"),
                row.getString("subject_type"),
                row.getLong("subject_id"),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getInt("size"),
                Sql.instant(row, "uploaded_at"),
                row.getString("display_name"),
                Sql.instant(row, "closed_at"),
                row.getString("closer"),
                row.getString("closed_reason"));
    }
}
