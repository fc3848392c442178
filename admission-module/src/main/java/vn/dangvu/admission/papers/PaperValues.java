package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.admission.dossier.Route;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.legal.AdmissionClocks;
import vn.dangvu.admission.source.CandidateFile;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.paper.Values;

/** What stands on each paper of a dossier. */
@ApplicationScoped
class PaperValues {
    @Inject
    private Bodies bodies;

    @Inject
    private Vouching vouching;

    @Inject
    private Calendars calendars;

    /** @param day of the paper, or today while it has none */
    Values of(Opened dossier, DossierPaper paper, LocalDate day) {
        DossierFile file = dossier.file();
        Route route = ofProbation(paper)
                ? dossier.progress().ending()
                : dossier.progress().route();
        Bodies.Names names = bodies.of(file.branch(), route, day);
        Values values = PersonValues.of(file, names, paper.on());
        switch (paper.form()) {
            case "CN-NTVĐ" -> certificate(values, file);
            case "CN-ĐVM" -> newClass(values, file);
            case "1-KNĐ", "10-KNĐ" -> PersonValues.former(values, file);
            case "2-KNĐ" -> DeclarationValues.put(values, file, names);
            case "3-KNĐ", "4-KNĐ", "4A-KNĐ" -> introducer(values, file, paper, day);
            case "20-KNĐ" -> verification(values, file, paper, day, "CV/ĐU");
            case "GGT-KNĐ" -> verification(values, file, paper, day, "GGT/ĐU");
            case "5-KNĐ" -> opinions(values, file, Step.OPINIONS);
            case "6-KNĐ" -> meeting(values, file, Step.BRANCH_VOTE, true);
            case "7-KNĐ" -> appraised(values, file, route, names, Step.SECTION_APPRAISAL, Step.BRANCH_VOTE);
            case "8-KNĐ" -> {
                meeting(values, file, committee(paper, Step.COMMITTEE_VOTE, Step.STANDING_VOTE), true);
                resolution(values, file, route, names, Step.BRANCH_VOTE, Step.COMMITTEE_VOTE);
            }
            case "TL-KNĐ" -> extract(values, file, route, names);
            case "9A-KNĐ", "9B-KNĐ", "9C-KNĐ" -> admission(values, file, route, names);
            case "9-HKN" -> {
                DecisionValues.heads(values, route, names);
                DecisionValues.cancelled(values, file);
            }
            case "9-HCT" -> {
                DecisionValues.heads(values, route, names);
                DecisionValues.recognitionCancelled(values, file);
            }
            case "11-KNĐ" -> helper(values, file, day);
            case "12-KNĐ" -> opinions(values, file, Step.PROBATION_OPINIONS);
            case "13-KNĐ" -> {
                meeting(values, file, deleting(paper) ? Step.BRANCH_DELETION : Step.BRANCH_RECOGNITION, false);
                proposed(values, file, paper);
            }
            case "14-KNĐ" -> appraised(values, file, route, names, Step.SECTION_RECOGNITION, Step.BRANCH_RECOGNITION);
            case "15-KNĐ" -> {
                boolean deleting = deleting(paper);
                Step branch = deleting ? Step.BRANCH_DELETION : Step.BRANCH_RECOGNITION;
                Step asked = deleting ? Step.COMMITTEE_DELETION : Step.COMMITTEE_RECOGNITION;
                meeting(values, file, committee(paper, asked, Step.STANDING_RECOGNITION), false);
                resolution(values, file, route, names, branch, asked);
                proposed(values, file, paper);
            }
            case "16-KNĐ" -> recognition(values, file, route, names);
            case "9-XTĐV" -> deletion(values, file, route, names);
            default -> moving(values, file, route, names);
        }
        return values;
    }

    /** Recognition and deletion go the way of their own day. */
    private static boolean ofProbation(DossierPaper paper) {
        return paper.form().matches("1[0-6]-KNĐ|9-XTĐV|9-HCT");
    }

    private static boolean deleting(DossierPaper paper) {
        return paper.variant().equals(Contents.DELETION);
    }

    /** Why the name is to be deleted. */
    private static void proposed(Values values, DossierFile file, DossierPaper paper) {
        if (deleting(paper)) {
            file.act(Step.DELETION_PROPOSAL).ifPresent(a -> values.put("text", a.detail("text")));
        }
    }

    private static Step committee(DossierPaper paper, Step proposing, Step delegated) {
        return paper.variant().equals(Contents.DELEGATED) ? delegated : proposing;
    }

    private static void certificate(Values values, DossierFile file) {
        Optional<CandidateFile.Entry> entry = file.entry(EntryKind.CERTIFICATE);
        entry.ifPresent(
                e -> values.put("number", e.number()).put("organiser", e.body()).put("result", e.result()));
    }

    private static void newClass(Values values, DossierFile file) {
        file.act(Step.NEW_CLASS)
                .ifPresent(a -> values.put("number", a.detail("number").replaceFirst("/CN$", ""))
                        .put("organiser", a.detail("body")));
    }

    private void introducer(Values values, DossierFile file, DossierPaper paper, LocalDate day) {
        file.introducing().stream()
                .filter(i -> paper.item() != null && i.id() == paper.item())
                .forEach(i -> {
                    if (i.kind().equals("member")) {
                        IntroducerValues.member(values, file, i, vouching.of(i.memberId(), day));
                    } else {
                        IntroducerValues.organisation(values, i);
                    }
                });
    }

    private void verification(Values values, DossierFile file, DossierPaper paper, LocalDate day, String letters) {
        FamilyTables.put(values, file.declared());
        file.verifying().stream()
                .filter(v -> paper.item() != null && v.id() == paper.item())
                .forEach(v -> VerificationValues.put(
                        values,
                        v,
                        v.sentOn() == null
                                ? null
                                : AdmissionClocks.verification(v.sentOn(), v.abroad(), day, calendars.inForce())
                                        .orElse(null),
                        letters));
    }

    private static void opinions(Values values, DossierFile file, Step step) {
        file.act(step).ifPresent(a -> OpinionValues.put(values, a));
    }

    private static void meeting(Values values, DossierFile file, Step step, boolean ofAdmission) {
        MeetingValues.passed(file, step).ifPresent(b -> {
            MeetingValues.put(values, b);
            MeetingValues.conclusions(values, b, ofAdmission);
        });
    }

    private static void resolution(
            Values values, DossierFile file, Route route, Bodies.Names names, Step branch, Step committee) {
        DecisionValues.proposal(values, file, route, names, branch, committee);
        values.put("deciding_body", DecisionValues.decidingBody(route, names));
    }

    private static void appraised(
            Values values, DossierFile file, Route route, Bodies.Names names, Step step, Step branch) {
        DecisionValues.proposal(values, file, route, names, branch, branch);
        file.act(step).ifPresent(a -> values.number(a.detail("number"), "BC/ĐUBP")
                .put("held_on", a.on())
                .put("signer", a.detail("signer"))
                .put("text", a.detail("text")));
    }

    private static void extract(Values values, DossierFile file, Route route, Bodies.Names names) {
        DecisionValues.proposal(values, file, route, names, Step.BRANCH_VOTE, Step.COMMITTEE_VOTE);
        if (route.committee() == null) {
            values.clear("committee_resolution_on").put("straight", "X");
        }
        ExtractValues.put(values, file);
    }

    private void admission(Values values, DossierFile file, Route route, Bodies.Names names) {
        DecisionValues.heads(values, route, names);
        DecisionValues.proposal(values, file, route, names, Step.BRANCH_VOTE, Step.COMMITTEE_VOTE);
        PersonValues.former(values, file);
        DecisionValues.consent(values, file);
        file.act(Step.DECISION).ifPresent(a -> {
            DecisionValues.signed(values, a);
            AdmissionClocks.ceremony(a.on(), null, a.on(), calendars.inForce())
                    .ifPresent(d -> values.put("ceremony_limit", ", chậm nhất ngày " + Values.DAY.format(d.due())));
        });
    }

    private void helper(Values values, DossierFile file, LocalDate day) {
        Optional<CandidateFile.Helper> helper = IntroducerValues.helper(file, day);
        IntroducerValues.remark(
                values,
                file,
                helper,
                vouching.of(helper.map(CandidateFile.Helper::memberId).orElse(null), day));
    }

    private static void recognition(Values values, DossierFile file, Route route, Bodies.Names names) {
        DecisionValues.heads(values, route, names);
        DecisionValues.proposal(values, file, route, names, Step.BRANCH_RECOGNITION, Step.COMMITTEE_RECOGNITION);
        file.act(Step.CEREMONY).ifPresent(a -> values.put("recognised_from", AdmissionClocks.recognisedFrom(a.on())));
        file.act(Step.RECOGNITION).ifPresent(a -> DecisionValues.signed(values, a));
    }

    private static void deletion(Values values, DossierFile file, Route route, Bodies.Names names) {
        DecisionValues.heads(values, route, names);
        DecisionValues.proposal(values, file, route, names, Step.BRANCH_DELETION, Step.COMMITTEE_DELETION);
        file.act(Step.DELETION_PROPOSAL).ifPresent(a -> values.put("text", a.detail("text")));
        file.act(Step.DELETION).ifPresent(a -> DecisionValues.signed(values, a));
    }

    private static void moving(Values values, DossierFile file, Route route, Bodies.Names names) {
        DecisionValues.proposal(values, file, route, names, Step.BRANCH_VOTE, Step.COMMITTEE_VOTE);
        MovingValues.put(values, file, names);
    }
}
