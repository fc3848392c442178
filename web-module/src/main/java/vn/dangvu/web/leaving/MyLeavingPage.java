package vn.dangvu.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.leaving.Complaint;
import vn.dangvu.evaluation.leaving.Level;
import vn.dangvu.evaluation.leaving.MyLeaving;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.i18n.Texts;

/** my/leaving.xhtml: whoever a case is about reads it, speaks and complains. */
@Named
@RequestScoped
public class MyLeavingPage {
    @Inject
    private Access access;

    @Inject
    private MyLeaving myLeaving;

    @Inject
    private LeavingTask task;

    @Inject
    private Texts texts;

    private MyLeaving.Mine mine;
    private boolean asked;
    private String said;
    private String complaint;
    private String level;

    /** Null when nothing is or was considered about the person. */
    public MyLeaving.Mine getMine() {
        if (!asked) {
            mine = myLeaving.show(access.scope("own.leaving")).orElse(null);
            asked = true;
        }
        return mine;
    }

    public String say() {
        return task.run("/my/leaving.xhtml", () -> myLeaving.say(access.scope("own.leaving"), said));
    }

    public String complain() {
        return task.run(
                "/my/leaving.xhtml",
                () -> myLeaving.complain(
                        access.scope("own.leaving"),
                        Arrays.stream(Level.values())
                                .filter(l -> l.code().equals(level))
                                .findFirst()
                                .orElse(Level.SUPERIOR),
                        complaint));
    }

    public boolean isSpeaking() {
        return getMine().file().closedOn() == null;
    }

    /** The decision has arrived and no level that was asked still owes an answer. */
    public boolean isComplaining() {
        List<Complaint> filed = getMine().complaints();
        return getMine().file().act(Step.DELIVERY).isPresent()
                && filed.size() < Level.values().length
                && filed.stream().allMatch(Complaint::answered);
    }

    /** The levels that are above the one asked last. */
    public Map<String, String> getLevels() {
        List<Complaint> filed = getMine().complaints();
        return texts.words(
                "leaving.level",
                Arrays.stream(Level.values())
                        .filter(l -> filed.stream().allMatch(c -> c.level().compareTo(l) < 0))
                        .map(Level::code)
                        .toList());
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
