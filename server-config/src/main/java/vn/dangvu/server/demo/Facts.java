package vn.dangvu.server.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.server.demo.Decisions.Decision;
import vn.dangvu.server.demo.Person.Event;

/** What the file says of each person; who was recognised later has an earlier version without that date. */
final class Facts {
    private static final String COLUMNS =
            "id, member_id, valid_from, valid_to, recorded_at, recorded_by, superseded_at, superseded_by, decision_number,"
                    + " full_name, sort_name, folded, lowered, sex, born_on, born_precision, birth_registered, home_town,"
                    + " permanent_address, phone, ethnicity, religion, occupation_before, occupation, occupation_class,"
                    + " general_education, general_level, professional, professional_level, political_theory, foreign_language,"
                    + " informatics, youth_union_on, youth_union_precision, youth_union_place, youth_union_member, enlisted_on,"
                    + " enlisted_precision, discharged_on, discharged_precision, background, health, martyr_family,"
                    + " merit_family, decided_on, decided_precision, decided_number, admitted_on, admitted_precision,"
                    + " admitted_unit, recognised_on, recognised_precision, recognised_unit, first_decided_on,"
                    + " readmitted_on, restored_on, introducer_1, introducer_1_post, introducer_2, introducer_2_post, economy";

    private final Writer writer;
    private final Decisions decisions;
    private final ClassLists lists = new ClassLists();
    private final List<String> introducers;
    private final Map<String, String[]> named;

    /** @param named who answered for those whose dossier is there too, by the person's key */
    Facts(Writer writer, Decisions decisions, List<Person> people, Map<String, String[]> named) {
        this.writer = writer;
        this.decisions = decisions;
        this.named = named;
        this.introducers = people.stream()
                .filter(p -> p.recognised() != null && p.recognised().getYear() < 2005)
                .map(Person::name)
                .toList();
    }

    /** One state of the file: from when to when it was true, and when it was known. */
    private record Version(
            Object from,
            Object to,
            Instant recorded,
            Instant superseded,
            String name,
            String occupation,
            LocalDate recognised,
            String correction) {}

    void add(long member, Person person) {
        versions(person).forEach(version -> row(member, person, version));
    }

    private List<Version> versions(Person person) {
        Joining joining = Joining.of(person);
        Instant entered = Writer.learned(person.first().on());
        LocalDate recognised = person.has("official-before-joining")
                ? person.recognised()
                : person.event("readmission") != null ? joining.official() : person.recognised();
        String occupation = person.word("occupation");
        var versions = new ArrayList<Version>();
        Event move = person.event("move");
        if (joining.inThisRegister() && recognised != null) {
            Instant known = Writer.learned(recognised.plusDays(25));
            versions.add(version(entered, known, person.name(), occupation, null, null));
            versions.add(version(known, null, person.name(), occupation, recognised, null));
        } else if (person.name().equals("Đinh Thị Lan")) {
            Instant corrected = Writer.learned(LocalDate.of(2019, 4, 10));
            versions.add(version(entered, corrected, "Đinh Thị Lam", occupation, recognised, null));
            versions.add(version(corrected, null, person.name(), occupation, recognised, "17-QĐ/ThU"));
        } else if (move != null && occupation != null && occupation.startsWith("Hưu trí, nguyên ")) {
            String before =
                    VietnameseText.normal(Character.toUpperCase(occupation.charAt(16)) + occupation.substring(17));
            Instant known = Writer.learned(move.on());
            versions.add(version(entered, known, person.name(), before, recognised, null));
            versions.add(new Version(Writer.ALWAYS, move.on(), known, null, person.name(), before, recognised, null));
            versions.add(
                    new Version(move.on(), Writer.FOREVER, known, null, person.name(), occupation, recognised, null));
        } else {
            versions.add(version(entered, null, person.name(), occupation, recognised, null));
        }
        return versions;
    }

    private static Version version(
            Instant recorded,
            Instant superseded,
            String name,
            String occupation,
            LocalDate recognised,
            String correction) {
        return new Version(
                Writer.ALWAYS, Writer.FOREVER, recorded, superseded, name, occupation, recognised, correction);
    }

    private void row(long member, Person person, Version v) {
        var life = new Life(person);
        Joining joining = Joining.of(person);
        Decision decision = decisions.of(person.key() + " admission");
        LocalDate decided = person.has("no-decision")
                ? null
                : decision != null ? decision.signed() : joining.admitted().minusDays(life.between(8, 25));
        LocalDate admitted = joining.admitted();
        String general = person.has("no-general") ? null : person.word("general");
        LocalDate union =
                person.born().plusYears(life.between(15, 17)).withDayOfMonth(26).withMonth(3);
        boolean soldier = life.soldier();
        String unitThen = life.admittedWhere();
        String[] vouchers = named.getOrDefault(person.key(), life.introducers(introducers));
        writer.into("member_facts", COLUMNS)
                .add(
                        writer.id(),
                        member,
                        v.from(),
                        v.to(),
                        v.recorded(),
                        writer.clerk(),
                        v.superseded() == null ? Writer.FOREVER : v.superseded(),
                        v.superseded() == null ? null : writer.clerk(),
                        v.correction(),
                        v.name(),
                        VietnameseText.sortName(v.name()),
                        VietnameseText.folded(v.name()),
                        VietnameseText.lowered(v.name()),
                        person.sex(),
                        life.born(),
                        life.bornPrecision(),
                        "Nam Viêm, Phúc Yên, Vĩnh Phúc",
                        person.has("no-home") ? null : person.word("home"),
                        life.address(),
                        life.phone(),
                        person.word("ethnicity"),
                        person.word("religion"),
                        life.occupationBefore(),
                        v.occupation(),
                        occupationClass(v.occupation()),
                        general,
                        lists.stored(ClassList.GENERAL_LEVEL, general),
                        life.professional(),
                        lists.code(ClassList.PROFESSIONAL_LEVEL, person.word("professional"))
                                .orElse("none"),
                        lists.code(ClassList.POLITICAL_THEORY, person.word("political"))
                                .orElse("none"),
                        life.foreignLanguage(),
                        life.informatics(),
                        union,
                        "D",
                        "Phúc Yên, Vĩnh Phúc",
                        person.born().getYear() >= 1994,
                        soldier ? person.born().plusYears(18).withDayOfMonth(1) : null,
                        soldier ? "M" : null,
                        soldier ? person.born().plusYears(21).withDayOfMonth(1) : null,
                        soldier ? "M" : null,
                        background(v.occupation(), soldier),
                        life.health(),
                        life.chance(12),
                        life.chance(9),
                        decided,
                        decided == null ? null : "D",
                        decision == null ? null : decision.number(),
                        admitted,
                        "D",
                        unitThen,
                        v.recognised(),
                        v.recognised() == null ? null : "D",
                        v.recognised() == null ? null : unitThen,
                        person.firstDecided(),
                        Writer.orNull(person.event("readmission"), Event::on),
                        Writer.orNull(person.event("restoration"), Event::on),
                        vouchers[0],
                        "Đảng viên chính thức",
                        vouchers[1],
                        "Đảng viên chính thức",
                        life.economy());
    }

    private static final Map<String, String> OCCUPATIONS = Map.of(
            "Hưu trí", "retired",
            "Sĩ quan công an", "armed-forces",
            "Giáo viên", "public-service",
            "Cán bộ", "commune-office");

    private String occupationClass(String occupation) {
        return OCCUPATIONS.entrySet().stream()
                .filter(entry -> occupation != null && occupation.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> lists.stored(ClassList.OCCUPATION_CLASS, occupation));
    }

    private static String background(String occupation, boolean soldier) {
        if (occupation != null && occupation.startsWith("Sĩ quan công an")) {
            return "police";
        }
        return occupation != null && occupation.startsWith("Hưu trí") ? "retired" : soldier ? "army" : null;
    }
}
