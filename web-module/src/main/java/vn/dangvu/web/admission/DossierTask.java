package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.OpenDossier;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.shell.Notices;

/** The dossier a form is about, and what its button leads to: the dossier, or every reason why not. */
@Named
@RequestScoped
public class DossierTask {
    @Inject
    private Access access;

    @Inject
    private OpenDossier openDossier;

    @Inject
    private AdmissionWords words;

    @Inject
    private OfficialClock clock;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private long id;
    private Long version;
    private Dossiers.Opened opened;
    private boolean stale;

    /** The address names the dossier, and so does every form when it is sent. */
    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    Scope scope(String permission) {
        return access.scope(permission);
    }

    /** @return the dossier at this step when it is done; null, with every reason above the form, when it is refused */
    String run(Step step, Runnable work) {
        return run("/admission/dossier.xhtml?id=" + id + (step == null ? "" : "&step=" + step.code()), work);
    }

    String run(String address, Runnable work) {
        try {
            work.run();
            notices.done("dossier.done");
            return Redirect.to(address);
        } catch (OperationRefused e) {
            e.findings().forEach(f -> say(words.sentence(f)));
        } catch (DocumentRefused e) {
            say(texts.get(e.getMessage()));
        } catch (ChangedMeanwhile e) {
            version = null;
            opened = null;
            stale = true;
            notices.problem("dossier.changed-meanwhile");
        }
        return null;
    }

    private static void say(String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""));
    }

    /** Asked for once a page; the log has one entry. */
    public Dossiers.Opened getOpened() {
        if (opened == null) {
            opened = openDossier.open(access.scope("dossier.read"), id);
        }
        return opened;
    }

    /** Somebody saved meanwhile: what the page shows must be read again. */
    boolean isStale() {
        return stale;
    }

    public DossierFile getFile() {
        return getOpened().file();
    }

    public Progress getProgress() {
        return getOpened().progress();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Travels with the form: a dossier that was changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
