package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.admission.dossier.Progress.State;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.legal.AdmissionClocks;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;

/**
 * Where a dossier stands on the last day of the demonstration, for lists that are shown before the application has looked itself: the state of every
 * step, the clock that ends first.
 */
final class Way {
    private static final LocalDate TODAY = Biography.LAST_DAY;

    private final DossierLine line;
    private final Map<Step, State> states = new EnumMap<>(Step.class);

    Way(DossierLine line) {
        this.line = line;
        for (Step step : Step.values()) {
            states.put(step, state(step));
        }
    }

    /** @param on the last day of the clock, {@code step} the one it runs on */
    record Due(Step step, LocalDate on) {}

    State of(Step step) {
        return states.get(step);
    }

    String progress() {
        var told = new LinkedHashMap<String, String>();
        states.forEach((step, state) ->
                told.put(step.code(), state.code() + (state == State.DONE ? " " + line.done(step) : "")));
        return Json.of(told);
    }

    /** The first step that can be done, "-" when there is none. */
    String next() {
        return states.entrySet().stream()
                .filter(e -> e.getValue() == State.OPEN || e.getValue() == State.FAILED)
                .map(e -> e.getKey().code())
                .findFirst()
                .orElse("-");
    }

    Optional<Due> due() {
        var due = new ArrayList<Due>();
        for (Step step : Step.values()) {
            State state = states.get(step);
            if (state != State.DONE && state != State.NONE && state != State.OFFERED) {
                clock(step).ifPresent(c -> due.add(new Due(step, c.due())));
            }
        }
        return due.stream().min(Comparator.comparing(Due::on));
    }

    private Optional<Deadline> clock(Step step) {
        OfficialCalendar calendar = OfficialCalendar.national();
        LocalDate ceremony = line.done(Step.CEREMONY);
        return switch (step) {
            case VERIFICATION -> since(line.day("asked"), d -> AdmissionClocks.verification(d, false, TODAY, calendar));
            case BRANCH_VOTE -> since(line.done(Step.APPLICATION), d -> AdmissionClocks.papers(d, TODAY, calendar));
            case COMMITTEE_VOTE, APPRAISAL, STANDING_VOTE, DECISION ->
                since(line.done(Step.BRANCH_VOTE), d -> AdmissionClocks.decision(d, false, TODAY, calendar));
            case CEREMONY ->
                since(
                        line.done(Step.DECISION),
                        d -> AdmissionClocks.ceremony(d, line.done(Step.NOTICE), TODAY, calendar));
            case MEMBER_FILE -> since(ceremony, d -> AdmissionClocks.memberFile(d, TODAY, calendar));
            case SELF_REVIEW -> since(ceremony, d -> AdmissionClocks.probation(d, TODAY, calendar));
            case BRANCH_RECOGNITION ->
                since(ceremony, d -> AdmissionClocks.consider(AdmissionClocks.recognisedFrom(d), TODAY, calendar));
            case COMMITTEE_RECOGNITION, STANDING_RECOGNITION, RECOGNITION ->
                since(line.done(Step.BRANCH_RECOGNITION), d -> AdmissionClocks.recognition(d, false, TODAY, calendar));
            default -> Optional.empty();
        };
    }

    private interface Clock {
        Optional<Deadline> from(LocalDate day);
    }

    private static Optional<Deadline> since(LocalDate day, Clock clock) {
        return day == null ? Optional.empty() : clock.from(day);
    }

    private State state(Step step) {
        if (line.done(step) != null) {
            return State.DONE;
        }
        if (!onTheWay(step)) {
            return State.NONE;
        }
        if (step.until() != null) {
            boolean now = step.needs().stream().allMatch(s -> line.done(s) != null) && line.done(step.until()) == null;
            return now ? State.OFFERED : State.NONE;
        }
        List<State> before = step.needs().stream()
                .map(states::get)
                .filter(s -> s != State.DONE && s != State.NONE && s != State.OFFERED)
                .toList();
        if (before.stream().anyMatch(s -> s != State.OPEN && s != State.FAILED)) {
            return State.LATER;
        }
        if (!before.isEmpty() || onProbation(step)) {
            return State.BLOCKED;
        }
        return line.failed(step) ? State.FAILED : State.OPEN;
    }

    private boolean onProbation(Step step) {
        LocalDate ceremony = line.done(Step.CEREMONY);
        return (step == Step.SELF_REVIEW || step == Step.BRANCH_RECOGNITION)
                && ceremony != null
                && TODAY.isBefore(AdmissionClocks.recognisedFrom(ceremony));
    }

    private boolean onTheWay(Step step) {
        boolean ward = !line.considered().isBefore(Decisions.WARD_DECIDES);
        LocalDate ended = line.done(Step.BRANCH_RECOGNITION);
        boolean wardEnds = ended == null || !ended.isBefore(Decisions.WARD_DECIDES);
        boolean deleting = line.done(Step.DELETION_PROPOSAL) != null;
        return switch (step) {
            case FORMER -> line.again();
            case CONSENT -> line.again() && ward;
            case SECTION_APPRAISAL, SECTION_RECOGNITION, COMMITTEE_DELETION -> false;
            case COMMITTEE_VOTE -> !ward;
            case STANDING_VOTE -> ward;
            case COMMITTEE_RECOGNITION -> !deleting && !wardEnds;
            case STANDING_RECOGNITION -> !deleting && wardEnds;
            case BRANCH_RECOGNITION, RECOGNITION -> !deleting;
            case BRANCH_DELETION, STANDING_DELETION, DELETION -> deleting;
            default -> true;
        };
    }
}
