package vn.dangvu.admission.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Route;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.moving.MoveDossier;
import vn.dangvu.admission.papers.DossierPaper.Place;
import vn.dangvu.admission.source.CandidateFile;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.membership.Ballots;

/**
 * Which papers belong to a dossier, in the order in which they lie in it (06-HD/TW, 3 and 4): certificate, application, declaration with its
 * verification, introductions, opinions, resolutions, decision; then those of the probation.
 */
final class Contents {
    static final String DELEGATED = "delegated";
    static final String DELETION = "deletion";

    private final DossierFile file;
    private final Progress progress;
    private final List<DossierPaper> papers = new ArrayList<>();

    private Contents(Opened dossier) {
        file = dossier.file();
        progress = dossier.progress();
    }

    static List<DossierPaper> of(Opened dossier) {
        var contents = new Contents(dossier);
        contents.preparation();
        contents.consideration(dossier.progress().route());
        if (contents.progress.done(Step.CEREMONY)) {
            contents.recognition(dossier.progress().ending());
        } else {
            contents.moving();
        }
        return List.copyOf(contents.papers);
    }

    static Optional<DossierPaper> find(Opened dossier, String code, Long item) {
        return of(dossier).stream()
                .filter(p -> p.code().equals(code) && Objects.equals(p.item(), item))
                .findFirst();
    }

    private void preparation() {
        add(
                "CN-NTVĐ",
                "",
                file.entry(EntryKind.CERTIFICATE).map(CandidateFile.Entry::on).orElse(null),
                Place.ORIGINAL);
        act("1-KNĐ", file.again() ? "readmission" : "", Step.APPLICATION);
        papers.add(new DossierPaper(
                "2-KNĐ",
                "",
                null,
                "",
                file.declared().signedOn(),
                file.declared().recorder() != null,
                Place.DOSSIER));
        verifications();
        introductions();
        act("5-KNĐ", "", Step.OPINIONS);
    }

    private void verifications() {
        file.verifying().stream().filter(v -> !"full".equals(v.waived())).forEach(v -> {
            add("20-KNĐ", v.id(), v.place(), v.sentOn());
            if (v.verifier() != null) {
                add("GGT-KNĐ", v.id(), v.verifier(), v.sentOn());
            }
        });
    }

    private void introductions() {
        introductions("member", "3-KNĐ");
        introductions("youth-union", "4-KNĐ");
        introductions("trade-union", "4A-KNĐ");
    }

    private void introductions(String kind, String form) {
        List<DossierFile.Introducer> these =
                file.introducing().stream().filter(i -> i.kind().equals(kind)).toList();
        these.forEach(i -> add(form, i.id(), i.name(), i.paperOn()));
        if (these.isEmpty()) {
            add(form, "", null, Place.DOSSIER);
        }
    }

    private void consideration(Route route) {
        ballot("6-KNĐ", "", Step.BRANCH_VOTE);
        if (route.section()) {
            act("7-KNĐ", "", Step.SECTION_APPRAISAL);
        }
        if (route.delegated()) {
            ballot("8-KNĐ", DELEGATED, Step.STANDING_VOTE);
        } else if (route.committee() != null) {
            ballot("8-KNĐ", "", Step.COMMITTEE_VOTE);
        }
        add("TL-KNĐ", "", day(Step.APPRAISAL), Place.BESIDE);
        boolean declined = file.act(Step.DECISION)
                .filter(d -> d.detail("result").equals("no"))
                .isPresent();
        if (!declined) {
            act(admission(route), "", Step.DECISION);
        }
        if (cancelled()) {
            add("9-HKN", "", file.closed().on(), Place.DOSSIER);
        }
    }

    private boolean cancelled() {
        return file.closed() != null && file.closed().outcome().equals("cancelled");
    }

    private String admission(Route route) {
        return file.again() ? "9C-KNĐ" : route.delegated() ? "9B-KNĐ" : "9A-KNĐ";
    }

    private void moving() {
        MoveDossier.Case moving = MoveDossier.of(file);
        LocalDate moved = file.closed() != null && file.closed().outcome().equals("moved")
                ? file.closed().on()
                : null;
        if (moving == MoveDossier.Case.HELPED) {
            add("GCN-KNĐ", "", moved, Place.BESIDE);
        }
        String letter =
                switch (moving) {
                    case HELPED -> "17A-KNĐ";
                    case UNDER_DECISION -> "17B-KNĐ";
                    case DECIDED -> "17C-KNĐ";
                };
        add(letter, "", moved, Place.BESIDE);
    }

    private void recognition(Route route) {
        add("CN-ĐVM", "", day(Step.NEW_CLASS), Place.ORIGINAL);
        act("10-KNĐ", "", Step.SELF_REVIEW);
        act("11-KNĐ", "", Step.HELPER_REMARK);
        act("12-KNĐ", "", Step.PROBATION_OPINIONS);
        if (file.act(Step.DELETION_PROPOSAL).isPresent()) {
            deletion(route);
            return;
        }
        ballot("13-KNĐ", "", Step.BRANCH_RECOGNITION);
        if (route.section()) {
            act("14-KNĐ", "", Step.SECTION_RECOGNITION);
        }
        if (route.delegated()) {
            ballot("15-KNĐ", DELEGATED, Step.STANDING_RECOGNITION);
        } else if (route.committee() != null) {
            ballot("15-KNĐ", "", Step.COMMITTEE_RECOGNITION);
        }
        act("16-KNĐ", route.delegated() ? DELEGATED : "", Step.RECOGNITION);
        if (cancelled() && file.act(Step.RECOGNITION).isPresent()) {
            add("9-HCT", "", file.closed().on(), Place.DOSSIER);
        }
    }

    private void deletion(Route route) {
        ballot("13-KNĐ", DELETION, Step.BRANCH_DELETION);
        if (route.committee() != null && !route.delegated()) {
            ballot("15-KNĐ", DELETION, Step.COMMITTEE_DELETION);
        }
        act("9-XTĐV", "", Step.DELETION);
    }

    private void act(String form, String variant, Step step) {
        add(form, variant, day(step), Place.DOSSIER);
    }

    private LocalDate day(Step step) {
        return file.act(step).map(DossierFile.Act::on).orElse(null);
    }

    /** The last vote, whether it reached the majority or not: the minutes are written of both, the resolution only of the one that did. */
    private void ballot(String form, String variant, Step step) {
        add(
                form,
                variant,
                file.ballot(step)
                        .filter(Ballots.Ballot::passed)
                        .map(b -> b.meeting().heldOn())
                        .orElse(null),
                Place.DOSSIER);
    }

    private void add(String form, String variant, LocalDate on, Place place) {
        papers.add(new DossierPaper(form, variant, null, "", on, on != null, place));
    }

    private void add(String form, long item, String about, LocalDate on) {
        papers.add(new DossierPaper(form, "", item, about, on, on != null, Place.DOSSIER));
    }
}
