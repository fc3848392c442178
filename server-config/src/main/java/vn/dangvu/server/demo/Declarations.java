package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.Fact;
import vn.dangvu.server.demo.FiledFacts.Line;

/** What applicants declare of themselves: members what their file says of them, others something invented, one of them only half of it. */
final class Declarations {
    private static final String DECLARATION =
            "id, dossier_id, facts, nothing, life, own_view, signed_on, recorded_at, recorded_by, recorder";
    private static final String LINE =
            "id, dossier_id, kind, label, folded, relation, started_on, started_precision, ended_on, ended_precision, place, form, result,"
                    + " detail, party_member, recorded_at, recorded_by";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<Integer, String> TABLES =
            Map.of(17, "training", 18, "abroad", 19, "reward", 20, "discipline");
    private static final int DRAFTED_LINES = 2;

    private final Writer writer;
    private final FiledFacts files;

    Declarations(Writer writer, Connection connection) {
        this.writer = writer;
        this.files = new FiledFacts(connection);
    }

    /** @param member in the register, null for somebody who is not */
    void write(long dossier, DossierLine line, Long member) throws SQLException {
        LocalDate draft = line.day("draft");
        LocalDate signed = line.day("declaration");
        if (draft == null && signed == null) {
            return;
        }
        LocalDate day = draft == null ? signed : draft;
        Map<String, String> facts = facts(line);
        List<Line> lines = line.person() == null ? invented(line) : files.lines(member, day);
        if (member != null) {
            facts.putAll(files.facts(member, line.again()));
        }
        if (draft != null) {
            facts.keySet()
                    .removeAll(Set.of(
                            Fact.PERMANENT_ADDRESS.name(),
                            Fact.GENERAL_LEVEL.name(),
                            Fact.GENERAL_EDUCATION.name(),
                            Fact.YOUTH_UNION.name()));
            lines = lines.subList(0, DRAFTED_LINES);
        }
        writer.into("declaration", DECLARATION)
                .add(
                        writer.id(),
                        dossier,
                        Json.of(facts),
                        draft == null ? nothing(lines) : "[2]",
                        draft == null ? "Sinh ra và lớn lên tại địa phương, học hết phổ thông rồi đi làm." : null,
                        draft == null ? "Vào Đảng để phấn đấu, cống hiến cho quê hương." : null,
                        signed,
                        Writer.learned(day),
                        writer.clerk(),
                        DossierLine.CLERK);
        lines.forEach(l -> put(dossier, l, day));
    }

    private void put(long dossier, Line l, LocalDate day) {
        writer.into("declared_line", LINE)
                .add(
                        writer.id(),
                        dossier,
                        l.kind(),
                        l.label(),
                        VietnameseText.folded(l.label()),
                        l.relation(),
                        l.from(),
                        l.fromPrecision(),
                        l.to(),
                        l.toPrecision(),
                        l.place(),
                        l.form(),
                        l.result(),
                        l.detail(),
                        false,
                        Writer.learned(day),
                        writer.clerk());
    }

    private static String nothing(List<Line> lines) {
        Set<String> kinds = lines.stream().map(Line::kind).collect(Collectors.toSet());
        var items = new TreeSet<>(Set.of(2, 16));
        TABLES.forEach((item, kind) -> {
            if (!kinds.contains(kind)) {
                items.add(item);
            }
        });
        return items.toString();
    }

    private static Map<String, String> facts(DossierLine line) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(Fact.FULL_NAME.name(), line.name());
        facts.put(Fact.SEX.name(), line.source().get("sex"));
        facts.put(Fact.BORN.name(), DAY.format(line.born()));
        facts.put(Fact.BIRTH_REGISTERED.name(), "Nam Viêm, Phúc Yên, Vĩnh Phúc");
        facts.put(Fact.HOME_TOWN.name(), "Phúc Yên, Vĩnh Phúc");
        facts.put(Fact.ETHNICITY.name(), "Kinh");
        facts.put(Fact.RELIGION.name(), "Không");
        facts.put(Fact.OCCUPATION.name(), line.source().get("occupation"));
        facts.put(Fact.PERMANENT_ADDRESS.name(), "Số " + (1 + line.any("house", 200)) + ", phường Nam Viêm");
        facts.put(Fact.GENERAL_EDUCATION.name(), "12/12");
        facts.put(Fact.GENERAL_LEVEL.name(), "upper-secondary");
        facts.put(
                Fact.YOUTH_UNION.name(),
                DAY.format(line.born().plusYears(16).withMonth(3).withDayOfMonth(26)));
        return facts;
    }

    private static List<Line> invented(DossierLine line) {
        String surname = line.name().substring(0, line.name().indexOf(' '));
        LocalDate grown = line.born().plusYears(18).withMonth(6).withDayOfMonth(1);
        LocalDate working = grown.plusMonths(30);
        List<String> given = List.of("Bình", "Hòa", "Khánh", "Đạt", "Sơn");
        return List.of(
                relative(
                        "father",
                        surname + " Văn " + given.get(line.any("father", 4)),
                        line.born().getYear() - 27),
                work(line.born().plusYears(6).withMonth(9).withDayOfMonth(1), grown, "Học phổ thông tại Nam Viêm"),
                relative(
                        "mother",
                        "Nguyễn Thị " + given.get(line.any("mother", 4)),
                        line.born().getYear() - 25),
                work(grown, working, "Học nghề, lao động tại địa phương"),
                work(working, null, line.source().get("occupation")));
    }

    private static Line relative(String relation, String name, int born) {
        return new Line(
                "relative",
                name,
                relation,
                LocalDate.of(born, 1, 1),
                "Y",
                null,
                null,
                "Nam Viêm, Phúc Yên",
                null,
                null,
                null);
    }

    private static Line work(LocalDate from, LocalDate to, String what) {
        return new Line("work", what, null, from, "M", to, to == null ? null : "M", "Phúc Yên", null, null, null);
    }
}
