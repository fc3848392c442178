package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The papers kept beside a subject, newest first, closed ones included. */
@UseCase(value = "document.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListDocuments {
    @Inject
    private Sql sql;

    public List<DocumentRow> of(Scope scope, String subjectType, long subjectId) {
        return sql.list(
                Clause.of(
                                """
                                select d.id, d.title, d.file_name, d.media_type, d.size, d.uploaded_at, a.display_name, d.closed_reason
                                from kernel.document d join kernel.account a on a.id = d.uploaded_by
                                where d.subject_type = ? and d.subject_id = ? and""",
                                subjectType,
                                subjectId)
                        .then(scope.within("d.path"))
                        .then("order by d.uploaded_at desc, d.id desc"),
                row -> new DocumentRow(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getInt("size"),
                        Sql.instant(row, "uploaded_at"),
                        row.getString("display_name"),
                        row.getString("closed_reason")));
    }
}
