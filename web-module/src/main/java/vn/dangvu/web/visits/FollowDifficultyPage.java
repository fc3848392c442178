package vn.dangvu.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.visits.FollowDifficulty;
import vn.dangvu.web.shell.Doing;

/** visits/follow-difficulty.xhtml: something was done about it, more time is taken, it ended, the branch was answered. */
@Named
@RequestScoped
public class FollowDifficultyPage {
    private static final List<String> STEPS = List.of("step", "extend", "settle", "answer");

    @Inject
    private DifficultyTask task;

    @Inject
    private FollowDifficulty followDifficulty;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    private String step;
    private LocalDate on;
    private String who;
    private String outcome;
    private String text;

    @PostConstruct
    void find() {
        String asked = Doing.asked("step", "");
        step = STEPS.contains(asked) ? asked : STEPS.get(0);
        on = step.equals("extend") ? null : task.getToday();
    }

    public String save() {
        var scope = access.scope(VisitTask.KEEP);
        long id = task.getId();
        String address = doing.run("visits.done." + step, "/visits/difficulty.xhtml?id=" + id, () -> {
            long version = task.getVersion();
            switch (step) {
                case "extend" -> followDifficulty.extend(scope, id, version, on, text);
                case "settle" -> followDifficulty.settle(scope, id, version, outcome, on, text);
                case "answer" -> followDifficulty.answer(scope, id, version, on, text);
                default -> followDifficulty.step(scope, id, version, on, who, text);
            }
        });
        if (doing.isStale()) {
            task.stale();
        }
        return address;
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

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
