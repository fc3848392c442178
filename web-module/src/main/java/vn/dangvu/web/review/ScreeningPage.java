package vn.dangvu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.evaluation.round.Screening;
import vn.dangvu.evaluation.round.ScreeningWay;
import vn.dangvu.evaluation.round.ShowScreening;
import vn.dangvu.evaluation.round.Step;
import vn.dangvu.membership.signals.MemberSignals;
import vn.dangvu.membership.signals.ReadMemberSignals;
import vn.dangvu.web.shell.Doing;

/** review/screening.xhtml: one person in a round, step by step, with the evidence that is offered. */
@Named
@RequestScoped
public class ScreeningPage {
    @Inject
    private ReviewTask task;

    @Inject
    private ShowScreening showScreening;

    @Inject
    private ReadMemberSignals readMemberSignals;

    private ShowScreening.Shown shown;
    private MemberSignals signals;
    private Long version;

    public long getId() {
        return Doing.number("id");
    }

    public ShowScreening.Shown getShown() {
        if (shown == null) {
            shown = showScreening.open(task.scope("review.read"), getId());
        }
        return shown;
    }

    public Screening getFile() {
        return getShown().file();
    }

    void forget() {
        shown = null;
        version = null;
    }

    /** The step looked at, else the first that is open. */
    public ScreeningWay.At getHere() {
        List<ScreeningWay.At> way = getShown().way();
        Step asked = Step.of(Doing.asked("step", "")).orElse(null);
        return way.stream().filter(a -> a.step() == asked).findFirst().orElseGet(() -> way.stream()
                .filter(a -> a.state() == ScreeningWay.State.OPEN && a.step() != Step.WORD)
                .findFirst()
                .orElse(way.get(0)));
    }

    public List<Screening.Act> getActs() {
        return getFile().acts().stream()
                .filter(a -> a.step() == getHere().step()
                        || a.step() == Step.DROPPED && getHere().step() == Step.VOTE)
                .toList();
    }

    public boolean may(Step step) {
        return step.permission().equals("review.decide") ? task.isDeciding() : task.isKeeping();
    }

    public String link(Step step) {
        return step == Step.VOTE
                ? "/review/listing-vote.xhtml?id=" + getId()
                : "/review/screening-step.xhtml?id=" + getId() + "&step=" + step.code();
    }

    public boolean isDroppable() {
        return task.isKeeping() && getFile().closedOn() == null && getFile().outcome() == Screening.Outcome.RUNNING;
    }

    /** Null without the right to read them. */
    public MemberSignals getSignals() {
        if (signals == null && task.isSignalling()) {
            signals = readMemberSignals.of(
                    task.scope("signal.read"), getFile().memberId(), getFile().year());
        }
        return signals;
    }

    /** Travels with the form. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
