package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.admission.dossier.DeclaredItems;
import vn.dangvu.admission.dossier.OpenOwnDossier;
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

    private OpenOwnDossier.Own own;
    private boolean asked;

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
}
