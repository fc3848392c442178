package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Hands out the bytes of one paper; the reading is written down. */
@UseCase(value = "document.read", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenDocument {
    @Inject
    private Sql sql;

    /** @param shown may stand in the browser's window; else it is only downloaded */
    public record Content(String fileName, String mediaType, boolean shown, byte[] bytes) {

        public static Content of(String title, String mediaType, byte[] bytes) {
            return new Content(
                    title + "." + MediaTypes.ending(mediaType), mediaType, MediaTypes.shown(mediaType), bytes);
        }
    }

    public Content open(Scope scope, long id) {
        record Found(String path, String type, long subject, Content content) {}
        Found found = sql.first(
                        Clause.of(
                                        "select path, subject_type, subject_id, title, media_type, content from kernel.document where id = ? and",
                                        id)
                                .then(scope.within("path")),
                        row -> new Found(
                                row.getString("path"),
                                row.getString("subject_type"),
                                row.getLong("subject_id"),
                                Content.of(
                                        row.getString("title"), row.getString("media_type"), row.getBytes("content"))))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(found.type(), found.subject(), found.path()).detail("document " + id);
        return found.content();
    }
}
