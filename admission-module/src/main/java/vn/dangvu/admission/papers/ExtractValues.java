package vn.dangvu.admission.papers;

import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.CandidateFile;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;

/** The extract of a dossier for the standing committee (TL-KNĐ). */
final class ExtractValues {
    /** The box that the proposal of the office ticks. */
    private static final Map<String, String> BOXES =
            Map.of("admit", "propose_admit", "complete", "propose_return", "decline", "propose_refuse");

    private ExtractValues() {}

    static void put(Values values, DossierFile file) {
        var facts = file.declared().facts();
        values.put("other_name", facts.text(Fact.OTHER_NAME))
                .put("general_education", values.get("education"))
                .put("professional", facts.text(Fact.PROFESSIONAL))
                .put("rewards_text", told(file, FileItem.Kind.REWARD))
                .put("disciplines_text", told(file, FileItem.Kind.DISCIPLINE));
        values.table(
                "work",
                file.declared().of(FileItem.Kind.WORK).stream()
                        .map(l -> DeclarationValues.work(l.item()))
                        .toList());
        FamilyTables.put(values, file.declared());
        considered(values, file);
        file.act(Step.APPRAISAL).ifPresent(a -> values.put(BOXES.getOrDefault(a.detail("proposal"), "text"), "X")
                .put("clerk", a.recorder())
                .clear("text")
                .put("text", a.detail("text")));
    }

    private static String told(DossierFile file, FileItem.Kind kind) {
        return file.declared().of(kind).stream()
                .map(DossierFile.Line::item)
                .map(i -> Values.joined(", ", i.label(), i.place(), DeclarationValues.day(i.started())))
                .collect(Collectors.joining("; "));
    }

    private static void considered(Values values, DossierFile file) {
        file.entry(EntryKind.CERTIFICATE).ifPresent(e -> values.put("class_certificate", certificate(e)));
        var introducers = file.introducing();
        values.put(
                "introducer_name",
                introducers.stream().map(DossierFile.Introducer::name).collect(Collectors.joining(", ")));
        values.put(
                "introducer_remark",
                introducers.stream()
                        .map(i -> i.details().getOrDefault("text", ""))
                        .filter(t -> !t.isBlank())
                        .distinct()
                        .collect(Collectors.joining("; ")));
        values.put(
                "helper_since",
                file.candidate().helpers().stream()
                        .map(CandidateFile.Helper::from)
                        .min(java.util.Comparator.naturalOrder())
                        .orElse(null));
        file.act(Step.OPINIONS).ifPresent(a -> OpinionValues.put(values, a));
        MeetingValues.passed(file, Step.BRANCH_VOTE).ifPresent(b -> MeetingValues.put(values, b));
        MeetingValues.passed(file, Step.COMMITTEE_VOTE).ifPresent(b -> values.put(
                        "committee_resolution_on", b.meeting().heldOn())
                .put("committee_total", b.turnout().official())
                .put("committee_present", b.turnout().officialPresent())
                .put("committee_absent", b.turnout().official() - b.turnout().officialPresent())
                .put("committee_in_favour", b.count().inFavour())
                .percent("committee_in_favour_percent", b.count().inFavour(), b.base()));
        values.clear("signer").clear("sign_post").clear("number");
    }

    static String certificate(CandidateFile.Entry entry) {
        return Values.joined(
                ", ",
                entry.number() == null ? null : "số " + entry.number(),
                "ngày " + Values.DAY.format(entry.on()),
                entry.body());
    }
}
