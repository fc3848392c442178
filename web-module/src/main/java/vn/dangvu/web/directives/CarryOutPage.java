package vn.dangvu.web.directives;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.membership.directives.DirectiveFile;
import vn.dangvu.membership.directives.ReceiveDirective;
import vn.dangvu.membership.directives.ReportDirectiveTask;
import vn.dangvu.web.papers.Upload;
import vn.dangvu.web.shell.Doing;

/** directives/carry-out.xhtml: a branch has received a document, has read it, or reports a task. */
@Named
@RequestScoped
public class CarryOutPage {
    private static final List<String> STEPS = List.of("received", "read", "report");

    @Inject
    private DirectiveTask task;

    @Inject
    private ReceiveDirective receiveDirective;

    @Inject
    private ReportDirectiveTask reportTask;

    private String step;
    private long item;
    private LocalDate on;
    private String text;
    private Part scan;

    /** An unknown step of the address falls back to the first. */
    @PostConstruct
    void find() {
        String asked = Doing.asked("step", "");
        step = STEPS.contains(asked) ? asked : STEPS.get(0);
        item = Doing.number("item");
        on = task.getToday();
    }

    public String save() {
        return task.run(step, () -> {
            var scope = task.scope("directive.carry");
            switch (step) {
                case "report" -> reportTask.report(scope, item, on, text, Upload.optional(scan));
                case "read" -> receiveDirective.read(scope, item, on);
                default -> receiveDirective.receive(scope, item, on);
            }
        });
    }

    /** The task that is reported, null for the other steps. */
    public DirectiveFile.Job getJob() {
        return task.getFile().addressees().stream()
                .flatMap(a -> a.jobs().stream())
                .filter(j -> step.equals("report") && j.id() == item)
                .findFirst()
                .orElse(null);
    }

    public String getStep() {
        return step;
    }

    public long getItem() {
        return item;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
