package vn.dangvu.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.evaluation.leaving.LeavingPaper;
import vn.dangvu.evaluation.leaving.PrintLeavingPaper;
import vn.dangvu.kernel.access.Access;

/** The papers a case can be printed with. */
@Named
@RequestScoped
public class LeavingPrintsPage {
    @Inject
    private Access access;

    @Inject
    private PrintLeavingPaper printLeavingPaper;

    @Inject
    private LeavingTask task;

    private List<String> forms;

    public List<String> getForms() {
        if (forms == null) {
            forms = printLeavingPaper.papers(access.scope("leaving.read"), task.getId()).stream()
                    .map(LeavingPaper::code)
                    .toList();
        }
        return forms;
    }
}
