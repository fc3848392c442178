package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.legal.MemberChecks;
import vn.dangvu.membership.legal.TransferClocks;
import vn.dangvu.membership.legal.TransferWish;

/** How far a transfer has come on a day: which step is done, open, blocked or not yet its turn, and by when. */
public final class Progress {

    public enum State {
        DONE,
        OPEN,
        BLOCKED,
        LATER;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param on the day it was done, null while it is not
     * @param why what stands against it
     */
    public record At(Step step, State state, LocalDate on, List<Finding> why) {}

    /** @param name of its sentence: start, present, file-missing, until, after-dissolution, after-return */
    public record Clock(String name, Deadline deadline) {}

    private final TransferFile file;
    private final List<At> steps;
    private final List<Clock> clocks;

    private Progress(TransferFile file, List<At> steps, List<Clock> clocks) {
        this.file = file;
        this.steps = List.copyOf(steps);
        this.clocks = List.copyOf(clocks);
    }

    static Progress of(TransferFile file, LocalDate today, OfficialCalendar calendar) {
        var steps = new ArrayList<At>();
        boolean waiting = file.open();
        for (Step step : file.steps()) {
            Optional<TransferFile.Act> act = file.act(step);
            if (act.isPresent()) {
                steps.add(new At(step, State.DONE, act.get().on(), List.of()));
            } else if (waiting) {
                List<Finding> why = blocks(file, step, today);
                steps.add(new At(step, why.isEmpty() ? State.OPEN : State.BLOCKED, null, why));
                waiting = false;
            } else {
                steps.add(new At(step, State.LATER, null, List.of()));
            }
        }
        return new Progress(file, steps, Clocks.of(file, today, calendar));
    }

    /** Nobody is moved officially while an inspection or a complaint is open; once handed over it is for the other end to say. */
    private static List<Finding> blocks(TransferFile file, Step step, LocalDate today) {
        boolean before = !file.done(Step.HANDOVER) && step != Step.APPLICATION;
        if (file.temporary() || file.route() == Route.IN || !before) {
            return List.of();
        }
        TransferFile.Blocks b = file.blocks();
        return MemberChecks.transfer(new TransferWish(b.inspection() || b.suspended(), b.complaint()), today);
    }

    public List<At> steps() {
        return steps;
    }

    public List<Clock> clocks() {
        return clocks;
    }

    public At at(Step step) {
        return steps.stream().filter(s -> s.step() == step).findFirst().orElse(null);
    }

    /** The step that is waited for, open or blocked; nothing when it is over. */
    public Optional<At> next() {
        return steps.stream()
                .filter(s -> s.state() == State.OPEN || s.state() == State.BLOCKED)
                .findFirst();
    }

    public long done() {
        return steps.stream().filter(s -> s.state() == State.DONE).count();
    }

    /** The term that was kept by beginning had run out when the transfer was begun; nothing when it had not, or completing counts. */
    public Optional<Deadline> begunLate(OfficialCalendar calendar) {
        LocalDate basis = file.basisOn();
        return basis == null || TransferClocks.mustBeCompleted(basis)
                ? Optional.empty()
                : TransferClocks.start(basis, file.openedOn(), calendar).filter(Deadline::over);
    }

    public boolean late() {
        return file.open() && clocks.stream().anyMatch(c -> c.deadline().over());
    }
}
