package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import vn.dangvu.admission.source.CandidateFile;
import vn.dangvu.admission.source.OpenCandidate;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.shell.Notices;

/** The person a form of admission is about, and what its button leads to: the person's page, or the reasons why not. */
@Named
@RequestScoped
public class CandidateTask {
    static final String KEEP = "candidate.keep";

    @Inject
    private Access access;

    @Inject
    private OpenCandidate openCandidate;

    @Inject
    private AdmissionWords words;

    @Inject
    private OfficialClock clock;

    @Inject
    private Notices notices;

    private long id;
    private Long version;
    private CandidateFile file;

    /** The address names the person, and so does every form when it is sent: fields are checked against it before values are set. */
    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    /** What the address says, or the form when it is sent. */
    static String asked(String name, String otherwise) {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return asked == null ? otherwise : asked;
    }

    Scope keep() {
        return access.scope(KEEP);
    }

    /** @return the person's page when it is done; null, with every reason above the form, when it is refused */
    String run(String done, LongSupplier work) {
        try {
            long shown = work.getAsLong();
            notices.done("admission.done." + done);
            return Redirect.to("/admission/candidate.xhtml?id=" + shown);
        } catch (OperationRefused e) {
            e.findings().forEach(f -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(f), "")));
        } catch (ChangedMeanwhile e) {
            version = null;
            file = null;
            notices.problem("admission.changed-meanwhile", getFile().person().fullName());
        }
        return null;
    }

    /** Asked for once a page; the log has one entry. */
    public CandidateFile getFile() {
        if (file == null) {
            file = openCandidate.open(access.scope("candidate.read"), id);
        }
        return file;
    }

    public List<Finding> getProspects() {
        return getFile().prospects(clock.today());
    }

    public boolean isKeeping() {
        return access.allows(KEEP);
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

    /** Travels with the form: a file that was changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
