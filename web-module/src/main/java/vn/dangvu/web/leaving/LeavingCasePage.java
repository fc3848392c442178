package vn.dangvu.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dangvu.evaluation.leaving.CaseFile;
import vn.dangvu.evaluation.leaving.Chain;
import vn.dangvu.evaluation.leaving.Complaint;
import vn.dangvu.evaluation.leaving.Progress;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.DocumentRow;
import vn.dangvu.kernel.document.ListDocuments;
import vn.dangvu.membership.Ballots;
import vn.dangvu.web.shell.Doing;

/** leaving/case.xhtml: one case, one step of it looked at. */
@Named
@RequestScoped
public class LeavingCasePage {
    @Inject
    private LeavingTask task;

    @Inject
    private Access access;

    @Inject
    private ListDocuments listDocuments;

    private List<DocumentRow> papers;

    /** One line of the steps at the left. @param number of the step; {@code at} null for one that is not on this way */
    public record Line(int number, Step step, Progress.At at, String look) {}

    /** A right of the member: had on a day, or still to come. */
    public record Right(String key, LocalDate on) {}

    /** Every step the kind of case may have, those that are not on this way too: they are told as such. */
    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        for (Step step : task.getFile().chain().steps()) {
            Progress.At at = task.getProgress().steps().stream()
                    .filter(s -> s.step() == step)
                    .findFirst()
                    .orElse(null);
            lines.add(new Line(lines.size() + 2, step, at, look(at)));
        }
        return lines;
    }

    /** A step that waits is locked while something of what it waits for is at work; the later ones are only told. */
    private String look(Progress.At at) {
        if (at == null) {
            return "na";
        }
        return switch (at.state()) {
            case DONE -> "done";
            case OPEN, FAILED -> "open";
            case BLOCKED -> at.step().ballot() || at.step() == Step.DECISION ? "blocked" : "later";
        };
    }

    /** The step that is looked at: as the address says, else the one that is waited for, else the last. */
    public Progress.At getHere() {
        String asked = Doing.asked("step", "");
        List<Progress.At> steps = task.getProgress().steps();
        return steps.stream()
                .filter(s -> s.step().code().equals(asked))
                .findFirst()
                .or(() -> task.getProgress().waits())
                .orElse(steps.get(steps.size() - 1));
    }

    /** The next vote or decision that is locked, when it is not the step looked at: told with its reasons below it. */
    public Progress.At getLocked() {
        Step here = getHere().step();
        return task.getProgress().steps().stream()
                .filter(s -> s.state() == Progress.State.BLOCKED && s.step() != here)
                .filter(s -> s.step().ballot() || s.step() == Step.DECISION)
                .findFirst()
                .orElse(null);
    }

    /** The step that is waited for, when it is the caller's to take. */
    public Progress.At getNext() {
        return task.getProgress().waits().filter(at -> task.may(at.step())).orElse(null);
    }

    public int number(Step step) {
        return task.getFile().chain().steps().indexOf(step) + 2;
    }

    public String link(Step step) {
        String of = "?id=" + task.getId();
        if (step.ballot()) {
            return "/leaving/vote.xhtml" + of + "&step=" + step.code();
        }
        return switch (step) {
            case DECISION -> "/leaving/decide.xhtml" + of;
            default -> "/leaving/step.xhtml" + of + "&step=" + step.code();
        };
    }

    public CaseFile.Act act(Step step) {
        return task.getFile().act(step).orElse(null);
    }

    /** All that was written of a step, the withdrawn too. */
    public List<CaseFile.Act> acts(Step step) {
        return task.getFile().acts().stream().filter(a -> a.step() == step).toList();
    }

    public List<Ballots.Ballot> ballots(Step step) {
        return task.getFile().ballots().stream()
                .filter(b -> b.question().equals(step.code()))
                .toList();
    }

    public List<Map.Entry<String, String>> details(CaseFile.Act act) {
        return act.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** Of a death there is nobody whose rights are kept; of a wish to leave nothing is held against anybody. */
    public List<Right> getRights() {
        Chain chain = task.getFile().chain();
        if (chain == Chain.DEATH) {
            return List.of();
        }
        Right told = chain == Chain.RESIGNATION ? null : new Right("told", on(Step.NOTICE));
        Right heard = chain == Chain.RESIGNATION
                ? null
                : new Right(
                        "said",
                        task.getFile().words().stream()
                                .filter(w -> w.who().equals("member"))
                                .map(CaseFile.Word::on)
                                .findFirst()
                                .orElse(null));
        return Arrays.asList(
                        told,
                        heard,
                        new Right("present", on(Step.BRANCH_VOTE)),
                        chain.steps().contains(Step.HEARING) ? new Right("heard", on(Step.HEARING)) : null,
                        new Right("decision", on(Step.DELIVERY)),
                        new Right(
                                "complain",
                                task.getShown().complaints().stream()
                                        .map(Complaint::receivedOn)
                                        .findFirst()
                                        .orElse(null)))
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private LocalDate on(Step step) {
        return task.getProgress().at(step).on();
    }

    /** A restoration after leaving: from when until when somebody was not counted as a member. */
    public LocalDate getRestoredOn() {
        return task.getShown().complaints().stream()
                .flatMap(c -> c.act("restored").stream())
                .map(Complaint.Act::on)
                .findFirst()
                .orElse(null);
    }

    public String getLeftOn() {
        CaseFile.Act act = act(Step.REGISTER);
        return act == null ? null : act.details().get("from");
    }

    public boolean isKeeping() {
        return open("leaving.keep");
    }

    public boolean isOffice() {
        return open("leaving.office");
    }

    private boolean open(String permission) {
        return task.getFile().closedOn() == null && access.allows(permission);
    }

    /** A complaint can be written down once the decision has arrived and the level below has answered. */
    public boolean isFiling() {
        List<Complaint> filed = task.getShown().complaints();
        return access.allows("leaving.office")
                && act(Step.DELIVERY) != null
                && filed.size() < 3
                && filed.stream().allMatch(Complaint::answered);
    }

    public boolean isDeciding() {
        return access.allows("leaving.decide");
    }

    public boolean isReadingPapers() {
        return access.allows("document.read");
    }

    public List<DocumentRow> getPapers() {
        if (papers == null) {
            papers = listDocuments.of(access.scope("document.read"), "leaving", task.getId());
        }
        return papers;
    }
}
