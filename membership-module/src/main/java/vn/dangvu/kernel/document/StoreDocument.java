package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Keeps a paper beside what it proves: a member, a unit, a decision. */
@UseCase("document.write")
@ApplicationScoped
public class StoreDocument {
    /** 20 MiB: a scan of a whole file at 200 dpi. */
    public static final int LARGEST = 20 * 1024 * 1024;

    @Inject
    private Sql sql;

    private final MediaTypes types = new MediaTypes();

    /** @param path of the unit that keeps the subject */
    public record Paper(
            String path, String subjectType, long subjectId, String title, String fileName, byte[] content) {}

    /**
     * @return id of the document
     * @throws DocumentRefused empty, too large, or of a type that is not kept
     */
    public long store(Scope scope, Paper paper) {
        scope.mustCover(paper.path());
        if (paper.content().length == 0) {
            throw new DocumentRefused("document.empty");
        }
        if (paper.content().length > LARGEST) {
            throw new DocumentRefused("document.large");
        }
        String type = types.of(paper.content(), paper.fileName());
        long id = sql.first(
                        Clause.of(
                                """
                                insert into kernel.document (path, subject_type, subject_id, title, file_name, media_type, size,
                                    sha256, content, uploaded_by)
                                values (?,?,?,?,?,?,?,?,?,?) returning id""",
                                paper.path(),
                                paper.subjectType(),
                                paper.subjectId(),
                                paper.title(),
                                paper.fileName(),
                                type,
                                paper.content().length,
                                sha256(paper.content()),
                                paper.content(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
        scope.trail()
                .about(paper.subjectType(), paper.subjectId(), paper.path())
                .detail("document " + id);
        return id;
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
