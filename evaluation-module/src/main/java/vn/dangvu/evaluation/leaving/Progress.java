package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Finding;

/** Where a case stands: each step of its way done, open, or blocked and why. */
public record Progress(Route route, List<At> steps) {

    public enum State {
        DONE,
        OPEN,
        BLOCKED,
        /** Voted on without the majority: the case does not go on unless it is voted on again. */
        FAILED
    }

    /** @param on the day it was done, null while it is not */
    public record At(Step step, State state, LocalDate on, List<Finding> why) {}

    public At at(Step step) {
        return steps.stream()
                .filter(s -> s.step() == step)
                .findFirst()
                .orElse(new At(
                        step, State.BLOCKED, null, List.of(Finding.error("leaving.not-on-the-way", null, step))));
    }

    public boolean done(Step step) {
        return at(step).state() == State.DONE;
    }

    /** The first that is not done. */
    public Optional<At> waits() {
        return steps.stream().filter(s -> s.state() != State.DONE).findFirst();
    }

    public int count(State state) {
        return (int) steps.stream().filter(s -> s.state() == state).count();
    }

    public boolean complete() {
        return steps.stream().allMatch(s -> s.state() == State.DONE);
    }
}
