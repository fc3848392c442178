package vn.dangvu.admission.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dangvu.admission.dossier.Progress.At;
import vn.dangvu.admission.dossier.Progress.State;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Finding;

/** What is known of every step, made into its state in the order of the steps: no step before those it needs. */
final class States {
    private final Set<Step> onTheWay = EnumSet.noneOf(Step.class);
    private final Map<Step, LocalDate> done = new EnumMap<>(Step.class);
    private final Set<Step> failed = EnumSet.noneOf(Step.class);
    private final Map<Step, List<Finding>> against = new EnumMap<>(Step.class);
    private final Map<Step, Deadline> clocks = new EnumMap<>(Step.class);

    void onTheWay(Step step) {
        onTheWay.add(step);
    }

    void done(Step step, LocalDate on) {
        done.put(step, on);
    }

    Optional<LocalDate> doneOn(Step step) {
        return Optional.ofNullable(done.get(step));
    }

    void failed(Step step) {
        failed.add(step);
    }

    void against(Step step, Finding finding) {
        against.computeIfAbsent(step, s -> new ArrayList<>()).add(finding);
    }

    void against(Step step, List<Finding> findings) {
        findings.forEach(f -> against(step, f));
    }

    void clock(Step step, Optional<Deadline> deadline) {
        deadline.ifPresent(d -> clocks.put(step, d));
    }

    List<At> all() {
        var states = new EnumMap<Step, State>(Step.class);
        var all = new ArrayList<At>();
        for (Step step : Step.values()) {
            State state = state(step, states);
            states.put(step, state);
            boolean open = state == State.FAILED || state == State.BLOCKED;
            all.add(new At(
                    step,
                    state,
                    done.get(step),
                    why(step, state, states),
                    clocks.get(step),
                    open && failed.contains(step)));
        }
        return all;
    }

    private State state(Step step, Map<Step, State> states) {
        if (done.containsKey(step)) {
            return State.DONE;
        }
        if (!onTheWay.contains(step)) {
            return State.NONE;
        }
        if (step.until() != null) {
            boolean now = step.needs().stream().allMatch(done::containsKey) && !done.containsKey(step.until());
            return now ? State.OFFERED : State.NONE;
        }
        List<Step> open = step.needs().stream()
                .filter(s -> !states.get(s).passed() && !refusedIn(step, s, states))
                .toList();
        if (open.stream().anyMatch(s -> states.get(s) != State.OPEN && states.get(s) != State.FAILED)) {
            return State.LATER;
        }
        boolean ruledOut = against.getOrDefault(step, List.of()).stream().anyMatch(Finding::blocks);
        if (!open.isEmpty() || ruledOut) {
            return State.BLOCKED;
        }
        return failed.contains(step) ? State.FAILED : State.OPEN;
    }

    /** Where the deciding body did not agree, that is what is decided: a no can be signed, a yes cannot. */
    private static boolean refusedIn(Step step, Step vote, Map<Step, State> states) {
        return step == Step.DECISION && vote == Step.STANDING_VOTE && states.get(vote) == State.FAILED;
    }

    private List<Finding> why(Step step, State state, Map<Step, State> states) {
        if (state.passed()) {
            return List.of();
        }
        var why = new ArrayList<>(against.getOrDefault(step, List.of()));
        List<Step> missing =
                step.needs().stream().filter(s -> !states.get(s).passed()).toList();
        if (!missing.isEmpty()) {
            why.add(Finding.error("dossier.needs", null, missing));
        }
        return why;
    }
}
