package vn.dangvu.admission.papers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;

/** The applicant's declaration (2-KNĐ), with what others write at its end. */
final class DeclarationValues {
    private static final String NOTHING = "Không";

    private DeclarationValues() {}

    static void put(Values values, DossierFile file, Bodies.Names bodies) {
        DossierFile.Declared declared = file.declared();
        Declaration facts = declared.facts();
        values.put("used_name", values.get("full_name"))
                .put("other_name", orNothing(declared, 2, facts.text(Fact.OTHER_NAME)))
                .put("general_education", PersonValues.first(facts.text(Fact.GENERAL_EDUCATION), general(facts)))
                .put("professional", facts.text(Fact.PROFESSIONAL))
                .put("vocational", facts.text(Fact.PROFESSIONAL))
                .put("degree", facts.text(Fact.DEGREE))
                .put("academic_title", PaperWords.classOf(ClassList.ACADEMIC_TITLE, facts.text(Fact.ACADEMIC_TITLE)))
                .put(
                        "political_theory",
                        PaperWords.classOf(ClassList.POLITICAL_THEORY, facts.text(Fact.POLITICAL_THEORY)))
                .put("foreign_language", facts.text(Fact.FOREIGN_LANGUAGE))
                .put("informatics", facts.text(Fact.INFORMATICS))
                .put("minority_language", facts.text(Fact.MINORITY_LANGUAGE))
                .put("youth_union", orNothing(declared, 12, values.get("youth_union")))
                .put("life_history", declared.life())
                .put("history_notes", orNothing(declared, 16, facts.text(Fact.HISTORY_NOTES)))
                .put("self_assessment", declared.ownView());
        PersonValues.former(values, file);
        FamilyTables.put(values, declared);
        items(values, declared);
        others(values, file, bodies);
    }

    private static String general(Declaration facts) {
        return PaperWords.classOf(ClassList.GENERAL_LEVEL, facts.text(Fact.GENERAL_LEVEL));
    }

    private static String orNothing(DossierFile.Declared declared, int item, String said) {
        return declared.nothing().contains(item) && Said.nothing(said) ? NOTHING : said;
    }

    private static void items(Values values, DossierFile.Declared declared) {
        values.table("work", rows(declared, FileItem.Kind.WORK, 15, DeclarationValues::work));
        values.table(
                "training",
                rows(
                        declared,
                        FileItem.Kind.TRAINING,
                        17,
                        i -> Values.row(
                                "label",
                                i.label(),
                                "place",
                                i.place(),
                                "form",
                                i.form(),
                                "from",
                                day(i.started()),
                                "to",
                                day(i.ended()),
                                "result",
                                i.result())));
        values.table(
                "abroad",
                rows(
                        declared,
                        FileItem.Kind.ABROAD,
                        18,
                        i -> Values.row(
                                "label",
                                i.detail(),
                                "place",
                                Values.joined(", ", i.label(), i.place()),
                                "from",
                                day(i.started()),
                                "to",
                                day(i.ended()))));
        values.table("rewards", rows(declared, FileItem.Kind.REWARD, 19, DeclarationValues::decided));
        values.table("disciplines", rows(declared, FileItem.Kind.DISCIPLINE, 20, DeclarationValues::decided));
    }

    static Map<String, String> work(FileItem i) {
        return Values.row(
                "label",
                i.label(),
                "place",
                i.place(),
                "from",
                day(i.started()),
                "to",
                day(i.ended()),
                "position",
                i.detail());
    }

    private static Map<String, String> decided(FileItem i) {
        return Values.row(
                "on",
                day(i.started()),
                "label",
                Values.joined(", ", i.label(), i.detail()),
                "place",
                Values.joined(", ", i.place(), i.result()));
    }

    private static List<Map<String, String>> rows(
            DossierFile.Declared declared, FileItem.Kind kind, int item, Function<FileItem, Map<String, String>> row) {
        List<Map<String, String>> rows =
                declared.of(kind).stream().map(DossierFile.Line::item).map(row).toList();
        return rows.isEmpty() && declared.nothing().contains(item) ? List.of(Values.row("label", NOTHING)) : rows;
    }

    static String day(PartialDate day) {
        return day == null ? "" : day.format();
    }

    private static void others(Values values, DossierFile file, Bodies.Names bodies) {
        values.table(
                "verifications",
                file.verifying().stream()
                        .filter(v -> v.repliedOn() != null)
                        .map(v -> Values.row(
                                "on", Values.DAY.format(v.repliedOn()), "label", v.place(), "text", v.reply()))
                        .toList());
        file.act(Step.REMARK)
                .ifPresent(a -> values.put("branch_remark", a.detail("text")).put("branch_signer", a.detail("signer")));
        file.act(Step.CERTIFICATION)
                .ifPresent(a -> values.put("background_conclusion", PaperWords.of("politics", a.detail("politics")))
                        .put("fit", PaperWords.of("eligible", a.detail("eligible")))
                        .put("signer", a.detail("signer"))
                        .put("certified_place_date", bodies.placeAndDay(a.on())));
    }
}
