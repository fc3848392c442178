package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;

/** The papers of a review and of help, filled from what is written down. The log says that one was printed, not about whom in words. */
@UseCase(value = "review.read", record = UseCase.Record.READ)
@ApplicationScoped
public class PrintReviewPaper {
    @Inject
    private ReviewPapers papers;

    /**
     * @param form its code as in addresses: ds-ct28 of a round, pb-ct28 and bbkp-ct28 of a person in it, the others of a plan
     * @return nothing when there is no such paper
     */
    public Optional<Printed> print(Scope scope, String form, long id, Format format) {
        return papers.print(scope, form, id, format);
    }
}
