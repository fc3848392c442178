package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.evaluation.leaving.CaseFile;
import vn.dangvu.evaluation.leaving.Progress;
import vn.dangvu.evaluation.leaving.ShowLeaving;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.evaluation.leaving.SurveyLeaving;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.shell.Notices;

/** The case a form is about, and what its button leads to: the case, or every reason why not. */
@Named
@RequestScoped
public class LeavingTask {
    @Inject
    private Access access;

    @Inject
    private ShowLeaving showLeaving;

    @Inject
    private SurveyLeaving surveyLeaving;

    @Inject
    private LeavingWords words;

    @Inject
    private OfficialClock clock;

    @Inject
    private Notices notices;

    private long id;
    private Long version;
    private ShowLeaving.Shown shown;
    private SurveyLeaving.Around around;
    private boolean stale;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    Scope scope(String permission) {
        return access.scope(permission);
    }

    public boolean may(Step step) {
        return getFile().closedOn() == null && access.allows(step.permission());
    }

    /** @return the case when it is done; null, with every reason above the form, when it is refused */
    String run(Step step, Runnable work) {
        return run("/leaving/case.xhtml?id=" + id + (step == null ? "" : "&step=" + step.code()), work);
    }

    String run(String address, Runnable work) {
        try {
            work.run();
            notices.done("leaving.done");
            return Redirect.to(address);
        } catch (OperationRefused e) {
            e.findings().stream().filter(f -> f.blocks()).forEach(f -> say(words.sentence(f)));
        } catch (ChangedMeanwhile e) {
            version = null;
            shown = null;
            stale = true;
            notices.problem("shell.changed-meanwhile");
        }
        return null;
    }

    private static void say(String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""));
    }

    /** Asked for once a page; the log has one entry. */
    public ShowLeaving.Shown getShown() {
        if (shown == null) {
            shown = showLeaving.open(access.scope("leaving.read"), id);
        }
        return shown;
    }

    public SurveyLeaving.Around getAround() {
        if (around == null) {
            around = surveyLeaving.of(access.scope("leaving.read"), id);
        }
        return around;
    }

    boolean isStale() {
        return stale;
    }

    public CaseFile getFile() {
        return getShown().file();
    }

    public Progress getProgress() {
        return getShown().progress();
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

    /** Travels with the form: a case that was changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
