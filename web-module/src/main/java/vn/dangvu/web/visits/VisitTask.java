package vn.dangvu.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.visits.DifficultyRow;
import vn.dangvu.membership.visits.ListDifficulties;
import vn.dangvu.membership.visits.ListVisits;
import vn.dangvu.membership.visits.VisitRow;
import vn.dangvu.web.shell.Doing;

/** The visit a page is about: visits/visit.xhtml and the forms from there. */
@Named
@RequestScoped
public class VisitTask {
    static final String KEEP = "visit.keep";

    @Inject
    private Access access;

    @Inject
    private ListVisits listVisits;

    @Inject
    private ListDifficulties listDifficulties;

    @Inject
    private OfficialClock clock;

    private long id;
    private Long version;
    private VisitRow visit;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    Scope keep() {
        return access.scope(KEEP);
    }

    /** Null when the form is about no visit yet. */
    public VisitRow getVisit() {
        if (visit == null && id != 0) {
            visit = listVisits.one(access.scope("visit.read"), id);
        }
        return visit;
    }

    public List<DifficultyRow> getDifficulties() {
        var wanted = new ListDifficulties.Wanted(clock.today(), "all", null, id);
        return listDifficulties
                .page(access.scope("visit.read"), wanted, new Paging(0, 100, "heard", false))
                .rows();
    }

    /** The records are the caller's own, and the visit still to be made. */
    public boolean isKeeping() {
        return access.allows(KEEP) && getVisit().mine();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    void stale() {
        version = null;
        visit = null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Travels with the form: a visit that was changed since is not changed over it. */
    public Long getVersion() {
        return version == null && id != 0 ? Long.valueOf(getVisit().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
