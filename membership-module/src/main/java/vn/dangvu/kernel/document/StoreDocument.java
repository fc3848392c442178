package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Keeps a paper beside what it proves: a member, a unit. */
@UseCase("document.write")
@ApplicationScoped
public class StoreDocument {
    /** 20 MiB: a scan of a whole file at 200 dpi. */
    public static final int LARGEST = 20 * 1024 * 1024;

    @Inject
    private DocumentArchive archive;

    /** @param path of the unit that keeps the subject */
    public record Paper(
            String path, String subjectType, long subjectId, String title, String fileName, byte[] content) {}

    /**
     * @return id of the document
     * @throws DocumentRefused without a title, empty, too large, or of a type that is not kept
     */
    public long store(Scope scope, Paper paper) {
        long id = archive.keep(scope, paper);
        scope.trail()
                .about(paper.subjectType(), paper.subjectId(), paper.path())
                .detail("document " + id);
        return id;
    }
}
