package vn.dangvu.web.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.membership.leave.ConsiderLeave;
import vn.dangvu.membership.leave.DecideLeave;
import vn.dangvu.membership.leave.EndLeave;
import vn.dangvu.web.transfers.Saving;

/** leave/decide-leave.xhtml: the branch considers, the committee decides, the exemption ends, the application is taken back. */
@Named
@RequestScoped
public class DecideLeavePage {
    private static final List<String> ACTS = List.of("branch", "decide", "end", "withdraw");

    @Inject
    private LeaveTask task;

    @Inject
    private ConsiderLeave considerLeave;

    @Inject
    private DecideLeave decideLeave;

    @Inject
    private EndLeave endLeave;

    private String act;
    private LocalDate on;
    private String paper;
    private String body;
    private String answer;
    private String note;

    @PostConstruct
    void find() {
        act = ACTS.contains(Saving.asked("act")) ? Saving.asked("act") : "branch";
    }

    public String save() {
        return task.run(() -> {
            long id = task.getId();
            long version = task.getVersion();
            boolean yes = "yes".equals(answer);
            switch (act) {
                case "decide" ->
                    decideLeave.decide(task.scope("leave.decide"), id, version, on, paper, body, yes, note);
                case "end" -> endLeave.end(task.scope("leave.keep"), id, version, on, note);
                case "withdraw" -> endLeave.withdraw(task.scope("leave.keep"), id, version, note);
                default -> considerLeave.consider(task.scope("leave.keep"), id, version, on, paper, yes, note);
            }
        });
    }

    public String getAct() {
        return act;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
