package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.admission.dossier.StartDossier;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.units.Choice;

/** admission/start-dossier.xhtml: the dossier of somebody on the list begins. */
@Named
@RequestScoped
public class StartDossierPage {
    @Inject
    private CandidateTask candidate;

    @Inject
    private DossierTask task;

    @Inject
    private StartDossier startDossier;

    @Inject
    private Access access;

    private LocalDate on;
    private Choice former;
    private String card;
    private long started;

    public String save() {
        String next = task.run(
                "/admission/dossier.xhtml",
                () -> started = card == null || card.isBlank()
                        ? startDossier.start(
                                access.scope("dossier.keep"),
                                candidate.getId(),
                                on,
                                former == null ? null : former.id())
                        : startDossier.again(access.scope("dossier.keep"), candidate.getId(), on, card));
        return next == null ? null : Redirect.to("/admission/dossier.xhtml?id=" + started);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public Choice getFormer() {
        return former;
    }

    public void setFormer(Choice former) {
        this.former = former;
    }
}
