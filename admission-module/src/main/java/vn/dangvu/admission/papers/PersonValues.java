package vn.dangvu.admission.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.Person;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;

/** The person, on every paper: as declared, else as the branch's list knows; and the bodies, by the names of the day. */
final class PersonValues {
    private PersonValues() {}

    static Values of(DossierFile file, Bodies.Names bodies, LocalDate on) {
        Declaration declared = file.declared().facts();
        Person listed = file.candidate().person();
        String general = first(declared.text(Fact.GENERAL_LEVEL), listed.generalLevel());
        return new Values()
                .put("branch", bodies.branch())
                .put("committee", bodies.committee())
                .put("superior", bodies.superior())
                .put("section", bodies.section())
                .put("place_date", bodies.placeAndDay(on))
                .put("admit", file.again() ? "kết nạp lại" : "")
                .put("full_name", first(declared.text(Fact.FULL_NAME), listed.fullName()))
                .put("sex", PaperWords.of("sex", first(declared.text(Fact.SEX), listed.sex())))
                .put("born", declared.date(Fact.BORN).orElse(listed.born()))
                .put("born_place", declared.text(Fact.BIRTH_REGISTERED))
                .put("home_town", first(declared.text(Fact.HOME_TOWN), listed.homeTown()))
                .put("permanent_address", first(declared.text(Fact.PERMANENT_ADDRESS), listed.address()))
                .put("temporary_address", declared.text(Fact.TEMPORARY_ADDRESS))
                .put("ethnicity", classOf(ClassList.ETHNICITY, declared.text(Fact.ETHNICITY), listed.ethnicity()))
                .put("religion", classOf(ClassList.RELIGION, declared.text(Fact.RELIGION), listed.religion()))
                .put(
                        "education",
                        Values.joined(
                                "; ",
                                first(
                                        declared.text(Fact.GENERAL_EDUCATION),
                                        PaperWords.classOf(ClassList.GENERAL_LEVEL, general)),
                                first(declared.text(Fact.PROFESSIONAL), listed.professional())))
                .put("occupation", first(declared.text(Fact.OCCUPATION), listed.occupation()))
                .put("workplace", workplace(file.declared()))
                .put("youth_union", youthUnion(declared))
                .put("listed_on", file.listedOn().orElse(null))
                .put(
                        "ceremony_on",
                        file.act(Step.CEREMONY).map(DossierFile.Act::on).orElse(null))
                .put("admission_branch", bodies.branch());
    }

    /** Where the work goes on that was begun last. */
    private static String workplace(DossierFile.Declared declared) {
        List<FileItem> going = declared.of(FileItem.Kind.WORK).stream()
                .map(DossierFile.Line::item)
                .filter(i -> i.ended() == null)
                .toList();
        return going.isEmpty() ? null : going.get(going.size() - 1).place();
    }

    private static String youthUnion(Declaration declared) {
        return Values.joined(
                " tại ",
                declared.date(Fact.YOUTH_UNION).map(d -> "ngày " + d.format()).orElse(null),
                declared.text(Fact.YOUTH_UNION_PLACE));
    }

    /** Of those who were in the Party before. */
    static void former(Values values, DossierFile file) {
        Declaration declared = file.declared().facts();
        values.put("first_admitted_on", declared.date(Fact.ADMITTED).orElse(null))
                .put("first_admitted_unit", declared.text(Fact.ADMITTED_UNIT))
                .put("first_recognised_on", declared.date(Fact.RECOGNISED).orElse(null))
                .put("first_recognised_unit", declared.text(Fact.RECOGNISED_UNIT))
                .put("first_introducer_1", declared.text(Fact.INTRODUCER_1))
                .put("first_introducer_2", declared.text(Fact.INTRODUCER_2));
        file.act(Step.FORMER).ifPresent(act -> values.put("left_on", day(act.detail("left_on")))
                .put("left_reason", PaperWords.of("left", act.detail("reason"))));
    }

    static LocalDate day(String kept) {
        return Said.nothing(kept) ? null : LocalDate.parse(kept);
    }

    static String first(String one, String other) {
        return Said.nothing(one) ? Objects.requireNonNullElse(other, "") : one;
    }

    private static String classOf(ClassList list, String declared, String listed) {
        return PaperWords.classOf(list, first(declared, listed));
    }
}
