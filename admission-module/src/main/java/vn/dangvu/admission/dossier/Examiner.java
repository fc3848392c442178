package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dangvu.admission.legal.AdmissionChecks;
import vn.dangvu.admission.legal.AdmissionClocks;
import vn.dangvu.admission.source.CandidateKind;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots.Ballot;

/** Looks at a whole dossier by the rules of its days. Nothing is decided here: it is shown, and a step out of its turn is not written. */
@ApplicationScoped
class Examiner {
    @Inject
    private Routes routes;

    @Inject
    private Law law;

    @Inject
    private Calendars calendars;

    @Inject
    private OfficialClock clock;

    @Inject
    private Consideration consideration;

    Progress of(DossierFile file) {
        return of(file, null);
    }

    /** @param meeting a day on which the body that is next is said to have met: its rules count, not those of today */
    Progress of(DossierFile file, LocalDate meeting) {
        LocalDate today = clock.today();
        LocalDate considered = passed(file, Step.BRANCH_VOTE).orElse(meeting == null ? today : meeting);
        LawOn rules = law.asOf(considered, file.branch().path());
        Route route = routes.of(file.branch(), file.openedOn(), rules);
        LocalDate ended = passed(file, Step.BRANCH_RECOGNITION)
                .or(() -> passed(file, Step.BRANCH_DELETION))
                .orElse(meeting == null ? today : meeting);
        Route ending = routes.of(
                file.branch(),
                considered,
                ended.equals(considered) ? rules : law.asOf(ended, file.branch().path()));
        List<Finding> checks = consideration.of(file, rules);

        var states = new States();
        way(states, file, route, ending, rules);
        preparation(states, file);
        acts(states, file);
        states.against(Step.BRANCH_VOTE, checks.stream().filter(f -> !ok(f)).toList());
        rulings(states, file, today, meeting == null ? today : meeting);
        clocks(states, file, today, calendars.inForce());
        return new Progress(route, ending, states.all(), checks);
    }

    private static boolean ok(Finding finding) {
        return finding.severity() == vn.dangvu.kernel.legal.Severity.NOTE;
    }

    /** The day on which a body agreed with the majority it needs. */
    private static Optional<LocalDate> passed(DossierFile file, Step step) {
        return file.votes(step).stream()
                .filter(Ballot::passed)
                .map(b -> b.meeting().heldOn())
                .findFirst();
    }

    private static void way(States states, DossierFile file, Route route, Route ending, LawOn rules) {
        boolean consent = AdmissionChecks.consent(rules, file.again(), Consideration.ageInMonths(file, rules.date()))
                .isPresent();
        boolean deleting = file.act(Step.DELETION_PROPOSAL).isPresent();
        for (Step step : Step.values()) {
            boolean on =
                    switch (step.phase()) {
                        case RECOGNITION -> !deleting && ending.needs(step, consent, file.again());
                        case DELETION ->
                            step == Step.DELETION_PROPOSAL || deleting && ending.needs(step, consent, file.again());
                        default -> route.needs(step, consent, file.again());
                    };
            boolean over = file.declined() && step.compareTo(Step.NOTICE) > 0;
            if (on && !over) {
                states.onTheWay(step);
            }
        }
    }

    private void preparation(States states, DossierFile file) {
        file.candidate().listings().stream()
                .filter(l -> l.kind() == CandidateKind.SYMPATHISER)
                .filter(l -> l.until() == null || "admitted".equals(l.reason()) || file.closed() != null)
                .findFirst()
                .ifPresent(l -> states.done(Step.LISTED, l.from()));
        file.entry(EntryKind.CERTIFICATE).ifPresent(e -> states.done(Step.CLASS, e.on()));
        file.entry(EntryKind.PERMISSION).ifPresent(e -> states.done(Step.PERMISSION, e.on()));

        List<Finding> undeclared = DeclaredItems.missing(file);
        if (undeclared.isEmpty() && file.declared().signedOn() != null) {
            states.done(Step.DECLARATION, file.declared().signedOn());
        }
        states.against(Step.DECLARATION, undeclared);

        List<Finding> unverified = Verifying.missing(file);
        if (unverified.isEmpty()) {
            states.done(Step.VERIFICATION, Verifying.lastAnswer(file));
        }
        states.against(Step.VERIFICATION, unverified);

        List<Finding> unvouched = consideration.introducing(file);
        if (unvouched.isEmpty()) {
            states.done(
                    Step.INTRODUCTION,
                    file.introducing().stream()
                            .map(DossierFile.Introducer::paperOn)
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
        }
        states.against(Step.INTRODUCTION, unvouched);
    }

    private static void acts(States states, DossierFile file) {
        for (Step step : Step.values()) {
            file.act(step).ifPresent(act -> states.done(step, act.on()));
            if (step.kind() == Step.Kind.BALLOT) {
                Optional<LocalDate> agreed = passed(file, step);
                agreed.ifPresent(day -> states.done(step, day));
                if (agreed.isEmpty() && !file.votes(step).isEmpty()) {
                    states.failed(step);
                }
            }
        }
    }

    private void rulings(States states, DossierFile file, LocalDate today, LocalDate asks) {
        if (file.again()) {
            states.against(Step.APPLICATION, consideration.leaver(file, asks));
        }
        file.act(Step.CERTIFICATION)
                .filter(a -> a.detail("eligible").equals("no"))
                .ifPresent(a -> states.against(Step.BRANCH_VOTE, Finding.error("dossier.certified-not", null)));
        file.act(Step.APPRAISAL)
                .filter(a -> a.detail("proposal").equals("complete"))
                .ifPresent(a -> {
                    states.against(Step.STANDING_VOTE, Finding.error("dossier.sent-back", null, a.detail("text")));
                    states.against(Step.DECISION, Finding.error("dossier.sent-back", null, a.detail("text")));
                });
        file.act(Step.CEREMONY).ifPresent(ceremony -> {
            LocalDate end = AdmissionClocks.recognisedFrom(ceremony.on());
            if (today.isBefore(end)) {
                Finding early = Finding.error("dossier.probation-lasts", null, end);
                states.against(Step.SELF_REVIEW, early);
                states.against(Step.BRANCH_RECOGNITION, early);
            }
        });
        failures(states, file);
    }

    /** After so many votes without the majority it is the superior who decides (294-QĐ/TW, 4.2.3): the case goes on as it is. */
    private void failures(States states, DossierFile file) {
        boolean deleting = file.act(Step.DELETION_PROPOSAL).isPresent();
        Step asked = deleting ? Step.BRANCH_DELETION : Step.BRANCH_RECOGNITION;
        List<Ballot> failed = Stream.of(Step.BRANCH_RECOGNITION, Step.BRANCH_DELETION)
                .flatMap(step -> file.votes(step).stream())
                .sorted(Comparator.comparing(b -> b.meeting().heldOn()))
                .toList();
        if (file.votes(asked).isEmpty() || failed.stream().anyMatch(Ballot::passed)) {
            return;
        }
        LocalDate last = failed.get(failed.size() - 1).meeting().heldOn();
        List<Finding> told = AdmissionChecks.failures(law.asOf(last), failed.size());
        if (!told.isEmpty()) {
            states.done(asked, last);
            states.against(deleting ? Step.DELETION : Step.RECOGNITION, told);
        }
    }

    private static void clocks(States states, DossierFile file, LocalDate today, OfficialCalendar calendar) {
        states.clock(Step.VERIFICATION, Verifying.nextDue(file, today, calendar));
        file.act(Step.APPLICATION)
                .ifPresent(a -> states.clock(Step.BRANCH_VOTE, AdmissionClocks.papers(a.on(), today, calendar)));
        boolean extended = file.act(Step.EXTENSION).isPresent();
        passed(file, Step.BRANCH_VOTE).ifPresent(day -> {
            Optional<Deadline> due = AdmissionClocks.decision(day, extended, today, calendar);
            List.of(Step.COMMITTEE_VOTE, Step.APPRAISAL, Step.STANDING_VOTE, Step.DECISION)
                    .forEach(step -> states.clock(step, due));
        });
        file.act(Step.DECISION)
                .ifPresent(decided -> states.clock(
                        Step.CEREMONY,
                        AdmissionClocks.ceremony(
                                decided.on(),
                                file.act(Step.NOTICE).map(DossierFile.Act::on).orElse(null),
                                today,
                                calendar)));
        file.act(Step.CEREMONY).ifPresent(ceremony -> {
            states.clock(Step.MEMBER_FILE, AdmissionClocks.memberFile(ceremony.on(), today, calendar));
            states.clock(Step.SELF_REVIEW, AdmissionClocks.probation(ceremony.on(), today, calendar));
            states.clock(
                    Step.BRANCH_RECOGNITION,
                    AdmissionClocks.consider(AdmissionClocks.recognisedFrom(ceremony.on()), today, calendar));
        });
        passed(file, Step.BRANCH_RECOGNITION).ifPresent(day -> {
            Optional<Deadline> due = AdmissionClocks.recognition(day, false, today, calendar);
            List.of(Step.COMMITTEE_RECOGNITION, Step.STANDING_RECOGNITION, Step.RECOGNITION)
                    .forEach(step -> states.clock(step, due));
        });
    }

    /** Until when each place that was asked should answer, by its id. */
    Map<Long, Deadline> answers(DossierFile file) {
        if (file.verifying().stream().allMatch(DossierFile.Verification::settled)) {
            return Map.of();
        }
        OfficialCalendar calendar = calendars.inForce();
        var answers = new HashMap<Long, Deadline>();
        file.verifying()
                .forEach(v -> Verifying.due(v, clock.today(), calendar).ifPresent(due -> answers.put(v.id(), due)));
        return answers;
    }

    /** The day on which time alone changes where a dossier stands: rules and ages are looked at again every month, the end of a probation at once. */
    LocalDate staleOn(DossierFile file) {
        LocalDate today = clock.today();
        LocalDate soon = today.plusMonths(1);
        return file.act(Step.CEREMONY)
                .map(c -> AdmissionClocks.recognisedFrom(c.on()))
                .filter(end -> end.isAfter(today) && end.isBefore(soon))
                .orElse(soon);
    }

    /** What stands against writing a step down on a day: not its turn, another order of days, ahead of today. */
    List<Finding> against(Progress progress, Step step, LocalDate on) {
        var found = new ArrayList<Finding>();
        Progress.At at = progress.at(step);
        if (at.state() == Progress.State.DONE) {
            found.add(Finding.error("dossier.done-already", null, step, at.on()));
        } else if (at.state() == Progress.State.NONE) {
            found.add(Finding.error("dossier.not-on-the-way", progress.route().citation(), step));
        } else if (!at.possible()) {
            at.why().stream().filter(Finding::blocks).forEach(found::add);
        }
        if (on.isAfter(clock.today())) {
            found.add(Finding.error("admission.in-future", null, on));
        }
        boolean afterProbation = step == Step.SELF_REVIEW || step == Step.BRANCH_RECOGNITION;
        if (afterProbation && progress.done(Step.CEREMONY)) {
            LocalDate end =
                    AdmissionClocks.recognisedFrom(progress.at(Step.CEREMONY).on());
            if (on.isBefore(end)) {
                found.add(Finding.error("dossier.probation-lasts", null, end));
            }
        }
        step.needs().stream()
                .map(progress::at)
                .filter(n -> n.on() != null && n.on().isAfter(on))
                .max(Comparator.comparing(Progress.At::on))
                .ifPresent(n -> found.add(Finding.error("dossier.before", null, step, n.step(), n.on())));
        return found;
    }
}
