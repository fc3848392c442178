package vn.dangvu.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.work.ReportOwnWork;
import vn.dangvu.membership.work.ShowOwnWork;
import vn.dangvu.membership.work.TaskFile;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.work.WorkTask;

/** my/work.xhtml: what a member was given to do, and a report on one of it. */
@Named("ownWorkPage")
@RequestScoped
public class WorkPage {
    @Inject
    private Access access;

    @Inject
    private ShowOwnWork showOwnWork;

    @Inject
    private ReportOwnWork reportOwnWork;

    @Inject
    private WorkTask work;

    @Inject
    private OfficialClock clock;

    private List<TaskFile> tasks;
    private String text;

    public List<TaskFile> getTasks() {
        if (tasks == null) {
            tasks = showOwnWork.of(access.scope("own.work"), getYear());
        }
        return tasks;
    }

    /** The one the report is about; null while none is chosen. */
    public TaskFile getOne() {
        return getTasks().stream()
                .filter(t -> t.row().id() == getItem() && t.open())
                .findFirst()
                .orElse(null);
    }

    public String report() {
        return work.run(
                "reported", "/my/work.xhtml", () -> reportOwnWork.report(access.scope("own.work"), getItem(), text));
    }

    public long getItem() {
        return Doing.number("id");
    }

    public int getYear() {
        int asked = (int) Doing.number("year");
        return asked < 1930 || asked > 2200 ? clock.today().getYear() : asked;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
