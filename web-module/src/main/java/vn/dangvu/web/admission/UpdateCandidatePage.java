package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.admission.source.UpdateCandidate;

/** admission/update-candidate.xhtml */
@Named
@RequestScoped
public class UpdateCandidatePage {
    @Inject
    private CandidateTask task;

    @Inject
    private PersonForm form;

    @Inject
    private UpdateCandidate updateCandidate;

    public String save() {
        return form.person()
                .map(person -> task.run("update", () -> {
                    updateCandidate.update(task.keep(), task.getId(), task.getVersion(), person);
                    return task.getId();
                }))
                .orElse(null);
    }
}
