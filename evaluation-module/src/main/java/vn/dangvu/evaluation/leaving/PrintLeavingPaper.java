package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;

/** The papers of a case, filled from what is written down: index of evidence, notice, request, ballot paper, minutes, resolution, decision. */
@UseCase("leaving.read")
@ApplicationScoped
public class PrintLeavingPaper {
    @Inject
    private Cases cases;

    @Inject
    private Complaints complaints;

    @Inject
    private LeavingPapers papers;

    public List<LeavingPaper> papers(Scope scope, long id) {
        CaseFile file = cases.read(scope, id);
        scope.trail().about(Cases.SUBJECT, id, file.path());
        return LeavingPaper.of(file, complaints.of(id));
    }

    /** @return nothing when this case has no such paper */
    public Optional<Printed> print(Scope scope, long id, String code, Format format) {
        CaseFile file = cases.read(scope, id);
        scope.trail().about(Cases.SUBJECT, id, file.path()).detail(code + " " + format);
        List<Complaint> filed = complaints.of(id);
        return LeavingPaper.of(file, filed, code).map(paper -> papers.print(scope, file, filed, paper, format));
    }
}
