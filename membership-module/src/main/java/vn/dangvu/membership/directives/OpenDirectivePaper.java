package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.OpenDocument;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Hands out the file of a document to whoever may read the document: an addressee too, whose units do not keep it. */
@UseCase(value = "directive.read", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenDirectivePaper {
    @Inject
    private Sql sql;

    public OpenDocument.Content open(Scope scope, long id) {
        record Found(long directive, String path, OpenDocument.Content content) {}
        Found found = sql.first(
                        Clause.of(
                                        "select x.subject_id, x.path, x.title, x.media_type, x.content from kernel.document x"
                                                + " join membership.directive d on d.id = x.subject_id where x.id = ? and x.subject_type = ? and (",
                                        id,
                                        DirectiveRoots.SUBJECT)
                                .then(scope.within("d.path"))
                                .then(
                                        "or exists (select 1 from membership.directive_addressee a where a.directive_id = d.id and")
                                .then(scope.within("a.path"))
                                .then("))"),
                        row -> new Found(
                                row.getLong(1),
                                row.getString(2),
                                OpenDocument.Content.of(row.getString(3), row.getString(4), row.getBytes(5))))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail()
                .about(DirectiveRoots.SUBJECT, found.directive(), found.path())
                .detail("document " + id);
        return found.content();
    }
}
