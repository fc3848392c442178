package vn.dangvu.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.work.FollowTask;
import vn.dangvu.membership.work.GiveTask;
import vn.dangvu.membership.work.Given;
import vn.dangvu.membership.work.OpenTask;
import vn.dangvu.membership.work.TaskFile;
import vn.dangvu.web.shell.Doing;

/** work/task.xhtml and work/follow-task.xhtml: one task, and what the branch does about it. */
@Named
@RequestScoped
public class TaskPage {
    private static final List<String> STEPS = List.of("note", "look", "settle", "reopen", "change", "take-back");

    @Inject
    private Access access;

    @Inject
    private OpenTask openTask;

    @Inject
    private FollowTask followTask;

    @Inject
    private GiveTask giveTask;

    @Inject
    private WorkTask work;

    @Inject
    private OfficialClock clock;

    private TaskFile file;
    private Long version;
    private LocalDate on;
    private LocalDate due;
    private String text;
    private String result;

    public TaskFile getFile() {
        if (file == null) {
            file = openTask.open(access.scope("work.read"), getId());
        }
        return file;
    }

    public String save() {
        String next = work.run("followed." + getStep(), "/work/task.xhtml?id=" + getId(), this::follow);
        if (work.isStale()) {
            file = null;
            version = null;
        }
        return next;
    }

    private void follow() {
        Scope scope = access.scope("work.keep");
        switch (getStep()) {
            case "look" -> followTask.look(scope, getId(), version, Doing.number("item"), text);
            case "settle" -> followTask.settle(scope, getId(), version, on, result, text);
            case "reopen" -> followTask.reopen(scope, getId(), version, text);
            case "change" -> giveTask.change(scope, getId(), version, changed(), text);
            case "take-back" -> giveTask.takeBack(scope, getId(), version, text);
            default -> followTask.note(scope, getId(), version, on, text);
        }
    }

    private Given changed() {
        TaskFile f = getFile();
        return new Given(
                f.row().memberId(), f.partyWork(), f.publicWork(), f.row().text(), null, due);
    }

    /** What the address says, or the form when it is sent. */
    public String getStep() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("step");
        return STEPS.contains(asked) ? asked : "note";
    }

    public long getId() {
        return Doing.number("id");
    }

    public long getItem() {
        return Doing.number("item");
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public boolean isKeeping() {
        return access.allows("work.keep");
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().version()) : version;
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

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
