package vn.dangvu.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.dangvu.evaluation.help.MyReview;
import vn.dangvu.evaluation.help.ShowHelp;
import vn.dangvu.evaluation.round.AnswerOwnScreening;
import vn.dangvu.evaluation.round.Screening;
import vn.dangvu.web.shell.Doing;

/** my/help.xhtml: what the review says of oneself; my/charge.xhtml: whom one helps; my/help-entry.xhtml: what one writes there. */
@Named
@RequestScoped
public class MyHelpPage {
    @Inject
    private ReviewTask task;

    @Inject
    private MyReview myReview;

    @Inject
    private AnswerOwnScreening answerOwnScreening;

    private MyReview.Mine mine;
    private String act;
    private LocalDate on;
    private String said;
    private final Map<String, String> details = new HashMap<>();

    @PostConstruct
    void find() {
        act = Doing.asked("act", "word");
        on = task.getToday();
    }

    public MyReview.Mine getMine() {
        if (mine == null) {
            mine = myReview.show(task.scope("own.review"));
        }
        return mine;
    }

    /** The proposal one answers; null when there is none. */
    public Screening getAbout() {
        return getMine().screenings().stream()
                .filter(s -> s.id() == getId())
                .findFirst()
                .orElse(null);
    }

    public ShowHelp.Shown getPlan() {
        return getMine().plans().stream()
                .filter(p -> p.plan().id() == getId())
                .findFirst()
                .orElse(null);
    }

    public ShowHelp.Shown getCharge() {
        return getMine().charges().stream()
                .filter(p -> p.plan().id() == getId())
                .findFirst()
                .orElse(null);
    }

    public boolean isThere() {
        return switch (act) {
            case "contact" -> getCharge() != null;
            case "commitment" -> getPlan() != null;
            default -> getAbout() != null;
        };
    }

    public String save() {
        return switch (act) {
            case "contact" ->
                task.run(
                        "review.done.entry",
                        "/my/charge.xhtml",
                        () -> myReview.contact(task.scope("own.review"), getId(), on, details));
            case "commitment" ->
                task.run(
                        "review.done.entry",
                        "/my/help.xhtml",
                        () -> myReview.commit(task.scope("own.review"), getId(), said));
            default ->
                task.run(
                        "review.done.word",
                        "/my/help.xhtml",
                        () -> answerOwnScreening.say(task.scope("own.review"), getId(), said));
        };
    }

    public long getId() {
        return Doing.number("id");
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

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public Map<String, String> getDetails() {
        return details;
    }
}
