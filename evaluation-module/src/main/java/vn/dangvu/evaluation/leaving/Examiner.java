package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.membership.Ballots;

/** Works out where a case stands from what is on file. Each step waits for all before it; nothing is set by anybody. */
final class Examiner {
    private Examiner() {}

    static Progress of(CaseFile file, Route route, LawOn law) {
        var steps = new ArrayList<Progress.At>();
        Progress.At waited = null;
        for (Step step : file.chain().steps()) {
            if (!route.needs(step)) {
                continue;
            }
            Progress.At at = waited == null ? at(file, step, route, law) : blocked(step, waited, route);
            if (at.state() != Progress.State.DONE && waited == null) {
                waited = at;
            }
            steps.add(at);
        }
        return new Progress(route, List.copyOf(steps));
    }

    private static Progress.At at(CaseFile file, Step step, Route route, LawOn law) {
        if (step.ballot()) {
            return voted(file, step, route);
        }
        if (step == Step.SELF_REVIEW && file.act(step).isEmpty()) {
            return asked(file, law);
        }
        return file.act(step)
                .map(a -> new Progress.At(step, Progress.State.DONE, a.on(), List.of()))
                .orElse(new Progress.At(step, Progress.State.OPEN, null, List.of()));
    }

    private static Progress.At voted(CaseFile file, Step step, Route route) {
        Ballots.Ballot vote = file.ballot(step).orElse(null);
        if (vote == null) {
            return new Progress.At(step, Progress.State.OPEN, null, List.of());
        }
        return vote.passed()
                ? new Progress.At(step, Progress.State.DONE, vote.meeting().heldOn(), List.of())
                : new Progress.At(
                        step,
                        Progress.State.FAILED,
                        vote.meeting().heldOn(),
                        List.of(Finding.error(
                                "leaving.vote-failed",
                                route.citation(),
                                step,
                                vote.count().inFavour(),
                                vote.needed())));
    }

    /** Three requests that arrived and were not answered stand for the self-review (06-HD/TW, 11.1a). */
    private static Progress.At asked(CaseFile file, LawOn law) {
        if (file.chain() != Chain.DELETION || !law.knows("deletion.requests")) {
            return new Progress.At(Step.SELF_REVIEW, Progress.State.OPEN, null, List.of());
        }
        int needed = law.number("deletion.requests");
        Citation rule = law.citation("deletion.requests");
        List<CaseFile.Request> made = file.proved();
        if (made.size() < needed) {
            return new Progress.At(
                    Step.SELF_REVIEW,
                    Progress.State.OPEN,
                    null,
                    List.of(Finding.note("leaving.requests", rule, made.size(), needed)));
        }
        return new Progress.At(
                Step.SELF_REVIEW,
                Progress.State.DONE,
                made.stream()
                        .map(CaseFile.Request::arrivedOn)
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                List.of(Finding.note("leaving.requests-in-vain", rule, made.size())));
    }

    private static Progress.At blocked(Step step, Progress.At waited, Route route) {
        return new Progress.At(
                step,
                Progress.State.BLOCKED,
                null,
                List.of(Finding.error("leaving.needs", route.citation(), step, waited.step())));
    }

    /** Why a step cannot be written down on a day. Empty when it can. */
    static List<Finding> against(CaseFile file, Progress progress, Step step, LocalDate on, LocalDate today) {
        var wrong = new ArrayList<Finding>();
        Progress.At at = progress.at(step);
        switch (at.state()) {
            case BLOCKED -> wrong.addAll(at.why());
            case DONE -> {
                if (step != Step.SELF_REVIEW || file.act(step).isPresent()) {
                    wrong.add(Finding.error("leaving.done-already", null, step, at.on()));
                }
            }
            default -> {}
        }
        if (on == null) {
            wrong.add(Finding.error("leaving.day-missing", null));
            return wrong;
        }
        if (on.isAfter(today)) {
            wrong.add(Finding.error("leaving.in-future", null, on));
        }
        LocalDate first = before(file, progress, step);
        if (on.isBefore(first)) {
            wrong.add(Finding.error("leaving.too-early", null, step, first));
        }
        return wrong;
    }

    /** The last day of what comes before a step. The written wish to leave and a death come before the case itself. */
    private static LocalDate before(CaseFile file, Progress progress, Step step) {
        LocalDate last = step == Step.APPLICATION || step == Step.PROOF ? LocalDate.MIN : file.openedOn();
        for (Progress.At at : progress.steps()) {
            if (at.step() == step) {
                break;
            }
            if (at.on() != null && at.on().isAfter(last)) {
                last = at.on();
            }
        }
        return last;
    }
}
