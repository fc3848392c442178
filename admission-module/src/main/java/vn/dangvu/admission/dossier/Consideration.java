package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.dangvu.admission.legal.AdmissionChecks;
import vn.dangvu.admission.legal.Applicant;
import vn.dangvu.admission.legal.Introducer;
import vn.dangvu.admission.legal.Introduction;
import vn.dangvu.admission.legal.Leaver;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Fact;

/** What a branch has to look at before it votes: the conditions of the applicant, of those who answer for him, of the papers. */
@ApplicationScoped
class Consideration {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    /** Everything the rules of that day say: what stands against it, and as notes what is fulfilled. */
    List<Finding> of(DossierFile file, LawOn rules) {
        LocalDate day = rules.date();
        var found = new ArrayList<Finding>();
        PartialDate born = born(file);
        if (born == null || !born.exact()) {
            found.add(Finding.error("dossier.no-birth-date", null));
        } else {
            found.addAll(applicant(file, rules, born.day()));
        }
        found.addAll(introducers(file, rules));
        file.act(Step.APPLICATION).ifPresent(made -> found.addAll(AdmissionChecks.papers(rules, made.on(), day)));
        file.verifying().stream()
                .filter(v -> "problem".equals(v.result()))
                .forEach(v ->
                        found.add(Finding.warning("dossier.verification.problem", null, v.place(), v.repliedOn())));
        return found;
    }

    private static List<Finding> applicant(DossierFile file, LawOn rules, LocalDate born) {
        LocalDate day = rules.date();
        LocalDate certificate =
                file.entry(EntryKind.CERTIFICATE).map(e -> e.on()).orElse(null);
        boolean hard = rules.knows("admission.hard-area") && rules.flag("admission.hard-area");
        String level = file.declared().facts().has(Fact.GENERAL_LEVEL)
                ? file.declared().facts().text(Fact.GENERAL_LEVEL)
                : file.candidate().person().generalLevel();
        boolean consent = file.act(Step.CONSENT).isPresent();
        List<Finding> found = new ArrayList<>(
                AdmissionChecks.applicant(rules, new Applicant(born, day, certificate, consent, level, hard)));
        if (found.stream().noneMatch(f -> f.key().startsWith("admission.too-"))) {
            int months = Months.between(born, day);
            found.add(
                    Finding.note("dossier.ok.age", rules.citation("register.age.max"), months / 12, months % 12, day));
        }
        if (certificate != null && found.stream().noneMatch(f -> f.key().startsWith("admission.certificate"))) {
            found.add(Finding.note(
                    "dossier.ok.certificate",
                    rules.citation("admission.certificate.valid"),
                    certificate,
                    Months.after(certificate, rules.number("admission.certificate.valid"))));
        }
        return found;
    }

    private List<Finding> introducers(DossierFile file, LawOn rules) {
        LocalDate day = rules.date();
        var found = new ArrayList<Finding>();
        Set<Long> official = official(file, day);
        for (DossierFile.Introducer one : file.introducing()) {
            if (one.memberId() == null) {
                continue;
            }
            LocalDate since = Objects.requireNonNullElse(one.togetherSince(), day);
            List<Finding> said = AdmissionChecks.introducer(
                    rules, new Introducer(official.contains(one.memberId()), since, day, one.assigned()));
            said.forEach(f -> found.add(about(one.name(), f)));
            if (said.isEmpty() && !one.assigned()) {
                found.add(Finding.note(
                        "dossier.ok.introducer",
                        rules.citation("admission.introducer.together"),
                        one.name(),
                        Months.between(since, day)));
            }
        }
        return found;
    }

    private static Finding about(String name, Finding finding) {
        var parameters = new ArrayList<>(finding.parameters());
        parameters.add(0, name);
        return new Finding("dossier." + finding.key(), finding.severity(), parameters, finding.citation());
    }

    private Set<Long> official(DossierFile file, LocalDate day) {
        Long[] members = file.introducing().stream()
                .map(DossierFile.Introducer::memberId)
                .filter(Objects::nonNull)
                .toArray(Long[]::new);
        return members.length == 0
                ? Set.of()
                : new HashSet<>(sql.list(
                        Clause.of(
                                "select member_id from membership.standing where member_id = any (?) and standing = 'official'"
                                        + " and valid_from <= ? and valid_to > ? and superseded_at = 'infinity'",
                                members,
                                day,
                                day),
                        row -> row.getLong(1)));
    }

    /** What is still missing of those who answer for the applicant: their number and their papers. */
    List<Finding> introducing(DossierFile file) {
        var missing = new ArrayList<Finding>();
        List<DossierFile.Introducer> standing = file.introducing();
        LocalDate day =
                file.ballot(Step.BRANCH_VOTE).map(b -> b.meeting().heldOn()).orElse(file.openedOn());
        Integer age = born(file) == null || !born(file).exact()
                ? null
                : Months.between(born(file).day(), day) / 12;
        int members =
                (int) standing.stream().filter(i -> i.kind().equals("member")).count();
        AdmissionChecks.introduction(
                        law.asOf(day),
                        new Introduction(
                                members, has(standing, "youth-union"), has(standing, "trade-union"), age, true))
                .stream()
                .filter(Finding::blocks)
                .map(f -> Finding.warning(f.key(), f.citation(), f.parameters().toArray()))
                .forEach(missing::add);
        standing.stream()
                .filter(i -> i.paperOn() == null)
                .forEach(i -> missing.add(Finding.warning("dossier.introducer.no-paper", null, i.name())));
        return missing;
    }

    private static boolean has(List<DossierFile.Introducer> all, String kind) {
        return all.stream().anyMatch(i -> i.kind().equals(kind));
    }

    /** Whether somebody who left may ask again: by the rules of the day he asks, which is {@code day} while he has not. */
    List<Finding> leaver(DossierFile file, LocalDate day) {
        DossierFile.Act former = file.act(Step.FORMER).orElse(null);
        if (former == null) {
            return List.of();
        }
        LocalDate asks = file.act(Step.APPLICATION).map(DossierFile.Act::on).orElse(day);
        return AdmissionChecks.leaver(
                law.asOf(asks),
                new Leaver(
                        LocalDate.parse(former.detail("left_on")),
                        former.detail("reason"),
                        former.detail("hardship").equals("yes"),
                        Integer.parseInt(former.detail("readmitted")),
                        asks,
                        former.detail("cleared_on").isEmpty() ? null : LocalDate.parse(former.detail("cleared_on"))));
    }

    /** As declared, or as the branch knows it. */
    static PartialDate born(DossierFile file) {
        return file.declared()
                .facts()
                .date(Fact.BORN)
                .orElse(file.candidate().person().born());
    }

    static int ageInMonths(DossierFile file, LocalDate day) {
        PartialDate born = born(file);
        return born == null || !born.exact() ? 0 : Months.between(born.day(), day);
    }
}
