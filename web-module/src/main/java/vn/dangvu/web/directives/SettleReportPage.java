package vn.dangvu.web.directives;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.directives.DirectiveFile;
import vn.dangvu.membership.directives.SettleReport;
import vn.dangvu.web.shell.Doing;

/** directives/settle-report.xhtml: what a branch reports is accepted, or sent back. */
@Named
@RequestScoped
public class SettleReportPage {
    @Inject
    private DirectiveTask task;

    @Inject
    private SettleReport settleReport;

    private long item;
    private String answer;

    /** The report with the task and the branch it is about. */
    public record Asked(String unit, DirectiveFile.Job job, DirectiveFile.Report report) {}

    @PostConstruct
    void find() {
        item = Doing.number("item");
    }

    public String accept() {
        return settle(true);
    }

    public String sendBack() {
        return settle(false);
    }

    private String settle(boolean accepted) {
        return task.run(
                accepted ? "accepted" : "returned",
                () -> settleReport.settle(task.scope("directive.issue"), item, accepted, answer));
    }

    /** Null when the address names none. */
    public Asked getAsked() {
        return task.getFile().addressees().stream()
                .flatMap(
                        a -> a.jobs().stream().flatMap(j -> j.reports().stream().map(r -> new Asked(a.unit(), j, r))))
                .filter(asked -> asked.report().id() == item)
                .findFirst()
                .orElse(null);
    }

    public long getItem() {
        return item;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
