package vn.dangvu.evaluation.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;

/** Works out where a person stands in a round, and why a step cannot be written down. */
public final class ScreeningWay {
    private static final List<Step> CHAIN =
            List.of(Step.FOUND, Step.TOLD, Step.WORD, Step.FRONT, Step.ASKED, Step.ANSWERED, Step.VOTE);

    private ScreeningWay() {}

    public enum State {
        DONE,
        OPEN,
        BLOCKED,
        FAILED,
        /** Not needed here: no sign was found, or the proposal was taken back. */
        LATER;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param on the day on which it was done; {@code why} it is blocked */
    public record At(Step step, State state, LocalDate on, List<Finding> why) {}

    public static List<At> of(Screening file, LawOn law) {
        return CHAIN.stream().map(step -> at(file, step, law)).toList();
    }

    private static At at(Screening file, Step step, LawOn law) {
        if (step == Step.VOTE && file.ballot().isPresent()) {
            var vote = file.ballot().get();
            return new At(
                    step,
                    vote.passed() ? State.DONE : State.FAILED,
                    vote.meeting().heldOn(),
                    List.of());
        }
        if (file.act(step).isPresent()) {
            return new At(step, State.DONE, file.act(step).get().on(), List.of());
        }
        boolean ended = file.outcome().settled();
        if (ended || file.closedOn() != null) {
            return new At(step, State.LATER, null, List.of());
        }
        List<Finding> why = missing(file, step, law);
        return new At(step, why.isEmpty() ? State.OPEN : State.BLOCKED, null, why);
    }

    /** What has to be on file before. */
    private static List<Finding> missing(Screening file, Step step, LawOn law) {
        Citation rule = law.citation("screening.vote");
        var found = new ArrayList<Finding>();
        if (step != Step.FOUND && !file.proposed()) {
            found.add(Finding.error("review.needs", rule, step, Step.FOUND));
            return found;
        }
        for (Step before : needed(step)) {
            if (file.act(before).isEmpty()) {
                found.add(Finding.error("review.needs", rule, step, before));
            }
        }
        return found;
    }

    private static List<Step> needed(Step step) {
        return switch (step) {
            case WORD -> List.of(Step.TOLD);
            case ASKED -> List.of(Step.TOLD, Step.FRONT);
            case ANSWERED -> List.of(Step.ASKED);
            case VOTE -> List.of(Step.TOLD, Step.FRONT, Step.ASKED, Step.ANSWERED);
            default -> List.of();
        };
    }

    /** Why a step cannot be written down on a day. Empty when it can. */
    static List<Finding> against(Screening file, Step step, LocalDate on, LocalDate today, LawOn law) {
        var wrong = new ArrayList<Finding>();
        if (file.closedOn() != null) {
            return List.of(Finding.error("review.round-closed", null, file.closedOn()));
        }
        if (on == null) {
            return List.of(Finding.error("review.day-missing", null));
        }
        if (file.act(step).isPresent()) {
            wrong.add(Finding.error(
                    "review.done-already", null, step, file.act(step).get().on()));
        }
        if (step != Step.FOUND && file.outcome().settled() && file.proposed()) {
            wrong.add(Finding.error("review.settled", null, file.outcome()));
        }
        wrong.addAll(missing(file, step, law));
        if (on.isAfter(today)) {
            wrong.add(Finding.error("review.in-future", null, on));
        }
        LocalDate first = earliest(file, step);
        if (on.isBefore(first)) {
            wrong.add(Finding.error("review.too-early", null, step, first));
        }
        if (step == Step.VOTE && wrong.isEmpty()) {
            wrong.addAll(unheard(file, on, law));
        }
        return wrong;
    }

    /** The person has answered, or has had the time to. */
    private static List<Finding> unheard(Screening file, LocalDate on, LawOn law) {
        LocalDate until = file.act(Step.TOLD).orElseThrow().on().plusDays(law.number("screening.answer"));
        return file.act(Step.WORD).isPresent() || on.isAfter(until)
                ? List.of()
                : List.of(Finding.error("review.unheard", law.citation("screening.answer"), until));
    }

    private static LocalDate earliest(Screening file, Step step) {
        LocalDate last = file.openedOn();
        for (Step before : needed(step)) {
            LocalDate on = file.act(before).map(Screening.Act::on).orElse(last);
            last = on.isAfter(last) ? on : last;
        }
        LocalDate found = file.act(Step.FOUND).map(Screening.Act::on).orElse(last);
        return step != Step.FOUND && found.isAfter(last) ? found : last;
    }
}
