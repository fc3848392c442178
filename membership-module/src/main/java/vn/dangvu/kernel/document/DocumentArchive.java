package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Keeps papers beside what they prove; used inside an operation that has checked who may write there. */
@ApplicationScoped
public class DocumentArchive {
    @Inject
    private Sql sql;

    private final MediaTypes types = new MediaTypes();

    /**
     * @return id of the document
     * @throws DocumentRefused without a title, empty, too large, or of a type that is not kept
     */
    public long keep(Scope scope, StoreDocument.Paper paper) {
        scope.mustCover(paper.path());
        return store(scope, paper);
    }

    /** Handed in by somebody about himself, for a unit in which he may write nothing else; the database looks what it belongs to. */
    public long keepOwn(Scope scope, StoreDocument.Paper paper) {
        if (scope.self() == null) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return store(scope, paper);
    }

    private long store(Scope scope, StoreDocument.Paper paper) {
        if (paper.title() == null || paper.title().isBlank()) {
            throw new DocumentRefused("document.title");
        }
        if (paper.content().length == 0) {
            throw new DocumentRefused("document.empty");
        }
        if (paper.content().length > StoreDocument.LARGEST) {
            throw new DocumentRefused("document.large");
        }
        String type = types.of(paper.content(), paper.fileName());
        return sql.first(
                        Clause.of(
                                """
                                insert into kernel.document (path, subject_type, subject_id, title, file_name, media_type, size,
                                    sha256, content, uploaded_by)
                                values (?,?,?,?,?,?,?,?,?,?) returning id""",
                                paper.path(),
                                paper.subjectType(),
                                paper.subjectId(),
                                paper.title().strip(),
                                paper.fileName(),
                                type,
                                paper.content().length,
                                sha256(paper.content()),
                                paper.content(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /** The paper of a decision; null when none came with it. */
    public Long ofDecision(Scope scope, String path, long decision, String title, Scan scan) {
        return scan == null
                ? null
                : keep(
                        scope,
                        new StoreDocument.Paper(path, "decision", decision, title, scan.fileName(), scan.content()));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
