package vn.dangvu.web.directives;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.membership.directives.ApproveDirective;
import vn.dangvu.membership.directives.DirectiveFilter;
import vn.dangvu.membership.directives.EndDirective;
import vn.dangvu.membership.directives.ListDirectives;
import vn.dangvu.membership.directives.ProposeDirective;
import vn.dangvu.web.shell.Doing;

/** directives/decide-directive.xhtml: a draft is issued, sent back or taken back; a document is closed, replaced or withdrawn. */
@Named
@RequestScoped
public class DecideDirectivePage {
    private static final List<String> STEPS =
            List.of("approve", "decline", "take-back", "closed", "replaced", "withdrawn");

    @Inject
    private DirectiveTask task;

    @Inject
    private ApproveDirective approveDirective;

    @Inject
    private ProposeDirective proposeDirective;

    @Inject
    private EndDirective endDirective;

    @Inject
    private ListDirectives listDirectives;

    private String step;
    private LocalDate on;
    private String reason;
    private Long successor;

    @PostConstruct
    void find() {
        String asked = Doing.asked("step", "");
        step = STEPS.contains(asked) ? asked : STEPS.get(0);
        on = task.getToday();
    }

    public String save() {
        return task.run(step, () -> {
            long id = task.getId();
            long version = task.getVersion();
            switch (step) {
                case "approve" -> approveDirective.approve(task.scope("directive.approve"), id, version, on);
                case "decline" -> approveDirective.decline(task.scope("directive.approve"), id, version, reason);
                case "take-back" -> proposeDirective.takeBack(task.scope("directive.issue"), id, version, reason);
                default -> endDirective.end(task.scope("directive.approve"), id, version, step, on, reason, successor);
            }
        });
    }

    /** The documents in force that may stand in its place. */
    public Map<String, String> getSuccessors() {
        var filter = new DirectiveFilter(task.getToday(), "", "", "", null);
        var items = new LinkedHashMap<String, String>();
        listDirectives.page(task.scope("directive.read"), filter, new Paging(0, 200, "dated", true)).rows().stream()
                .filter(d -> d.id() != task.getId() && List.of("open", "done").contains(d.state()))
                .forEach(d -> items.put(Long.toString(d.id()), d.symbol() + " – " + d.title()));
        return items;
    }

    public boolean isDated() {
        return !List.of("decline", "take-back").contains(step);
    }

    public String getStep() {
        return step;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }
}
