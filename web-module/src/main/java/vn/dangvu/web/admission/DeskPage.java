package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.dossier.DossierFilter;
import vn.dangvu.admission.dossier.DossierRow;
import vn.dangvu.admission.dossier.ListDossiers;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.time.OfficialClock;

/** admission/desk.xhtml: what waits for the committee, the clock that ends first on top; one after the other with the arrow keys. */
@Named
@RequestScoped
public class DeskPage {
    private static final Paging ALL = new Paging(0, 100, "due", false);

    @Inject
    private Access access;

    @Inject
    private ListDossiers listDossiers;

    @Inject
    private OfficialClock clock;

    private Page<DossierRow> waiting;
    private Page<DossierRow> failed;

    @PostConstruct
    void find() {
        waiting = listDossiers.page(access.scope("dossier.read"), new DossierFilter("", null, "committee"), ALL);
        failed = listDossiers.page(access.scope("dossier.read"), new DossierFilter("", null, "failed"), ALL);
    }

    public List<DossierRow> getWaiting() {
        return waiting.rows();
    }

    /** The day of which decisions were to be printed and none was signed; empty otherwise. */
    public String getNothing() {
        return CandidateTask.asked("nothing", "");
    }

    /** Some case waits for a session of the standing committee. */
    public boolean isSessionWaiting() {
        return waiting.rows().stream().anyMatch(d -> d.step().startsWith("standing-"));
    }

    public List<DossierRow> getFailed() {
        return failed.rows();
    }

    public long getTotal() {
        return waiting.total();
    }

    public LocalDate getToday() {
        return clock.today();
    }
}
