package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.dossier.DeclaredItems;
import vn.dangvu.admission.dossier.OpenOwnDossier;
import vn.dangvu.admission.dossier.SpeakForMyself;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.Finding;

/** my/dossier.xhtml: what an applicant sees of the own way into the Party. */
@Named
@RequestScoped
public class OwnDossierPage {
    @Inject
    private Access access;

    @Inject
    private OpenOwnDossier openOwnDossier;

    @Inject
    private SpeakForMyself speakForMyself;

    @Inject
    private DossierTask task;

    private OpenOwnDossier.Own own;
    private boolean asked;
    private Long version;
    private LocalDate on;
    private String strengths;
    private String weaknesses;
    private String remedies;

    public String save() {
        String next = task.run(
                "/my/dossier.xhtml",
                () -> speakForMyself.review(
                        access.scope("own.dossier"),
                        getOwn().file().id(),
                        getVersion(),
                        on,
                        strengths,
                        weaknesses,
                        remedies));
        if (task.isStale()) {
            version = null;
            asked = false;
        }
        return next;
    }

    /** The twelve months are over and the self-review is not there yet. */
    public boolean isReviewing() {
        return getOwn().file().closed() == null
                && getOwn().steps().stream()
                        .anyMatch(s -> s.step() == Step.SELF_REVIEW && s.state().equals("open"));
    }

    /** Null when the account belongs to no applicant. */
    public OpenOwnDossier.Own getOwn() {
        if (!asked) {
            own = openOwnDossier.open(access.scope("own.dossier")).orElse(null);
            asked = true;
        }
        return own;
    }

    public List<Finding> getMissing() {
        return DeclaredItems.missing(getOwn().file());
    }

    /** The declaration can be written while the committee has not certified it. */
    public boolean isDeclaring() {
        return getOwn().file().closed() == null
                && getOwn().steps().stream()
                        .noneMatch(
                                s -> s.step() == Step.CERTIFICATION && s.state().equals("done"));
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getOwn().file().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getWeaknesses() {
        return weaknesses;
    }

    public void setWeaknesses(String weaknesses) {
        this.weaknesses = weaknesses;
    }

    public String getRemedies() {
        return remedies;
    }

    public void setRemedies(String remedies) {
        this.remedies = remedies;
    }
}
