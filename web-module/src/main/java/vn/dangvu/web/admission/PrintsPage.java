package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.papers.PapersOfDossier;
import vn.dangvu.kernel.access.Access;

/** WEB-INF/admission/prints.xhtml: the papers of the dossier that is open, to be printed. */
@Named
@RequestScoped
public class PrintsPage {
    @Inject
    private DossierTask task;

    @Inject
    private Access access;

    @Inject
    private PapersOfDossier papersOfDossier;

    private List<PapersOfDossier.Listed> papers;

    public boolean isOpen() {
        return access.allows("dossier.print");
    }

    public List<PapersOfDossier.Listed> getPapers() {
        if (papers == null) {
            papers = isOpen() ? papersOfDossier.of(access.scope("dossier.print"), task.getId()) : List.of();
        }
        return papers;
    }

    /** Those of one step; papers of single people stand beside them. */
    public List<PapersOfDossier.Listed> of(Step step) {
        String form = formOf(step);
        return getPapers().stream()
                .filter(l -> l.paper().item() == null
                        && !form.isEmpty()
                        && l.paper().form().matches(form))
                .toList();
    }

    /** Those of one introducer or verification. */
    public List<PapersOfDossier.Listed> about(long item) {
        return getPapers().stream()
                .filter(l -> l.paper().item() != null && l.paper().item() == item)
                .toList();
    }

    public String link(PapersOfDossier.Listed listed, String format) {
        return "/admission/print?id=" + task.getId() + "&form=" + listed.paper().code()
                + (listed.paper().item() == null
                        ? ""
                        : "&item=" + listed.paper().item())
                + (format.isEmpty() ? "" : "&format=" + format);
    }

    private static String formOf(Step step) {
        return switch (step) {
            case CLASS -> "CN-NTVĐ";
            case APPRAISAL -> "TL-KNĐ";
            case DECISION -> "9[ABC]-KNĐ";
            case STANDING_VOTE, COMMITTEE_VOTE -> "8-KNĐ";
            case BRANCH_DELETION -> "13-KNĐ";
            case STANDING_RECOGNITION, COMMITTEE_RECOGNITION, COMMITTEE_DELETION -> "15-KNĐ";
            case RECOGNITION -> "16-KNĐ|9-HCT";
            case INTRODUCTION -> "3-KNĐ|4A?-KNĐ";
            default -> step.form() == null ? "" : step.form();
        };
    }
}
