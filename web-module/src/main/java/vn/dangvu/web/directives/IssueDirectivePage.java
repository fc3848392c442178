package vn.dangvu.web.directives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.membership.directives.DirectiveDraft;
import vn.dangvu.membership.directives.ProposeDirective;
import vn.dangvu.web.members.Choices;
import vn.dangvu.web.papers.Upload;

/** directives/issue-directive.xhtml: a document of the own committee, or of a superior, is prepared for the branches; a draft is changed. */
@Named
@RequestScoped
public class IssueDirectivePage {
    @Inject
    private DirectiveTask task;

    @Inject
    private DirectiveForm form;

    @Inject
    private ProposeDirective proposeDirective;

    @Inject
    private Choices choices;

    private boolean everybody;
    private Part scan;

    public String save() {
        var scope = task.scope("directive.issue");
        if (everybody) {
            form.setAddressed(choices.getBranches().keySet().toArray(String[]::new));
        }
        DirectiveDraft draft = form.draft(scope.mandates().get(0).unitId());
        boolean begun = task.getId() != 0;
        String address = task.run("proposed", () -> {
            if (begun) {
                proposeDirective.change(scope, task.getId(), task.getVersion(), draft, Upload.optional(scan));
            } else {
                task.setId(proposeDirective.propose(scope, draft, Upload.optional(scan)));
            }
        });
        return address == null || begun ? address : task.address();
    }

    /** The committees the caller prepares documents for. */
    public Map<String, String> getUnits() {
        var units = new LinkedHashMap<String, String>();
        for (MandateInForce mandate : task.scope("directive.issue").mandates()) {
            units.put(Long.toString(mandate.unitId()), mandate.unitName());
        }
        return units;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
