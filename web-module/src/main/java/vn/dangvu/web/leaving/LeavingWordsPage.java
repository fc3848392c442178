package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.evaluation.leaving.KeepLeavingWords;
import vn.dangvu.evaluation.leaving.Step;

/** leaving/words.xhtml: what the member said, word for word, or what the branch committee answered. */
@Named
@RequestScoped
public class LeavingWordsPage {
    @Inject
    private LeavingTask task;

    @Inject
    private KeepLeavingWords keepLeavingWords;

    private String who = "member";
    private LocalDate on;
    private String said;
    private String paper;

    @PostConstruct
    void find() {
        on = task.getToday();
    }

    public String save() {
        return task.run(
                (Step) null,
                () -> keepLeavingWords.keep(
                        task.scope("leaving.keep"), task.getId(), task.getVersion(), who, on, said, paper));
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
