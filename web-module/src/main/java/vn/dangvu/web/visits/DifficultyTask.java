package vn.dangvu.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.visits.DifficultyRow;
import vn.dangvu.membership.visits.ListDifficulties;
import vn.dangvu.web.shell.Doing;

/** The difficulty a page is about: visits/difficulty.xhtml and the form from there. */
@Named
@RequestScoped
public class DifficultyTask {
    @Inject
    private Access access;

    @Inject
    private ListDifficulties listDifficulties;

    @Inject
    private OfficialClock clock;

    private long id;
    private Long version;
    private DifficultyRow difficulty;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    public DifficultyRow getDifficulty() {
        if (difficulty == null) {
            difficulty = listDifficulties.one(access.scope("visit.read"), id);
        }
        return difficulty;
    }

    public List<ListDifficulties.Step> getSteps() {
        return listDifficulties.steps(access.scope("visit.read"), id);
    }

    public boolean isKeeping() {
        return access.allows(VisitTask.KEEP) && getDifficulty().mine();
    }

    public String getState() {
        return getDifficulty().state(clock.today());
    }

    public LocalDate getToday() {
        return clock.today();
    }

    void stale() {
        version = null;
        difficulty = null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Travels with the form: a difficulty that was changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getDifficulty().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
