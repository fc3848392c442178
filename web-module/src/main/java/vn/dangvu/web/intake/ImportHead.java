package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.intake.ImportProgress;
import vn.dangvu.membership.intake.ImportProgress.Work;
import vn.dangvu.membership.intake.ImportSession;
import vn.dangvu.membership.intake.ImportSheet;
import vn.dangvu.membership.intake.SessionState;
import vn.dangvu.membership.intake.ShowSession;
import vn.dangvu.web.Redirect;

/** The import that the pages of the wizard are about, read once a request. */
@Named
@RequestScoped
public class ImportHead {
    @Inject
    private Access access;

    @Inject
    private ShowSession show;

    private long id;
    private ImportProgress progress;
    private Scope scope;
    private ImportSession session;
    private ShowSession.Sums sums;
    private List<ImportSheet> sheets;

    /** A scope of its own for each operation that goes on after the request. */
    Scope fresh() {
        return access.scope("member.import");
    }

    Scope scope() {
        if (scope == null) {
            scope = fresh();
        }
        return scope;
    }

    void changed() {
        session = null;
        progress = null;
        sums = null;
        sheets = null;
    }

    public long getId() {
        if (id == 0) {
            id = Address.text("session").map(Long::valueOf).orElse(0L);
        }
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ImportSession getSession() {
        if (session == null) {
            getProgress();
            session = show.session(scope(), getId());
        }
        return session;
    }

    public ShowSession.Sums getSums() {
        if (sums == null) {
            getProgress();
            sums = show.sums(scope(), getId());
        }
        return sums;
    }

    public List<ImportSheet> getSheets() {
        if (sheets == null) {
            getProgress();
            sheets = show.sheets(scope(), getId());
        }
        return sheets;
    }

    public List<ImportSession> getTwins() {
        return show.twins(scope(), getId());
    }

    /** Asked before anything else: what is read after the work has ended is the end, what is read before is not shown. */
    public ImportProgress getProgress() {
        if (progress == null) {
            progress = show.progress(scope(), getId());
        }
        return progress;
    }

    public boolean isRunning() {
        return getProgress().work() == Work.RUNNING;
    }

    /** The page that watches the work gives way to what came of it. */
    void goOnWhenDone(String page) {
        if (!isRunning()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getApplication()
                    .getNavigationHandler()
                    .handleNavigation(context, null, Redirect.to(page + "?session=" + getId()));
        }
    }

    /** The server was stopped while it worked on this. */
    public boolean isInterrupted() {
        return getProgress().work() == Work.CUT_OFF;
    }

    public boolean isBusy() {
        return getProgress().work() != Work.NONE;
    }

    /** The columns are chosen, the rows have not been looked at. */
    public boolean isUnchecked() {
        return getSession().state() == SessionState.MAPPED;
    }

    /** 1 file, 2 columns, 3 problems, 4 confirm, 5 result: how far one may go. */
    public int getReached() {
        return switch (getSession().state()) {
            case UPLOADED -> 2;
            case MAPPED, CHECKING -> 3;
            case CHECKED -> 4;
            case COMMITTING, COMMITTED, TAKEN_BACK -> 5;
        };
    }
}
