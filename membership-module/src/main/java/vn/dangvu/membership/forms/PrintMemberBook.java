package vn.dangvu.membership.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive;
import vn.dangvu.kernel.document.FormArchive.Order;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Paper;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Sổ danh sách đảng viên (7-HSĐV) of a unit as of a day: those in the list, and those who left it in the year of that day. */
@UseCase("print.form")
@ApplicationScoped
public class PrintMemberBook {
    private static final String FORM = "7-HSĐV";

    @Inject
    private Sql sql;

    @Inject
    private FormArchive archive;

    @Inject
    private FormTemplates templates;

    private record Place(String path, String name, String above) {}

    public Printed print(Scope scope, long unitId, LocalDate day, Format format) {
        Place place = sql.first(
                        Clause.of(
                                "select u.path, u.name, above.name from membership.unit u"
                                        + " left join membership.unit above on above.id = u.parent_id where u.id = ?",
                                unitId),
                        row -> new Place(row.getString(1), row.getString(2), row.getString(3)))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.mustCover(place.path());
        scope.trail().about("unit", unitId, place.path()).asOf(day).detail(FORM + " " + format);
        String data =
                sql.first(query(place, AsOf.of(day)), row -> row.getString(1)).orElse("{}");
        Template template = templates.of(FORM, day, place.path());
        var order = new Order(
                place.path(),
                "unit",
                unitId,
                FORM,
                template.version(),
                format.mediaType(),
                format.fileName("7-HSDV-" + unitId + "-" + day),
                data);
        return archive.print(scope, order, () -> format.set(paper(template, data)));
    }

    private static Clause query(Place place, AsOf asOf) {
        PathRange range = PathRange.under(place.path());
        return Clause.of(
                        "select jsonb_build_object('unit', ?::text, 'above', ?::text, 'day', ?::date, 'members', jsonb_agg(jsonb_build_object("
                                + "'facts', jsonb_build_object('full_name', f.full_name, 'other_name', f.other_name, 'sex', f.sex, 'ethnicity',"
                                + " f.ethnicity, 'religion', f.religion, 'home_town', f.home_town, 'general_education', coalesce(f.general_education, ''),"
                                + " 'general_level', f.general_level, 'political_theory', f.political_theory, 'professional', f.professional,"
                                + " 'professional_level', f.professional_level, 'foreign_language', f.foreign_language, 'occupation_before',"
                                + " f.occupation_before, 'occupation', f.occupation, 'background', f.background, 'admitted_on', f.admitted_on,"
                                + " 'admitted_precision', f.admitted_precision, 'recognised_on', f.recognised_on, 'recognised_precision',"
                                + " f.recognised_precision), 'numbers', (select jsonb_object_agg(i.kind, i.value) from membership.identifier i"
                                + " where i.member_id = a.member_id and i.kind in ('card', 'file') and",
                        place.name(),
                        place.above() == null ? "" : place.above(),
                        asOf.date())
                .then(asOf.holds("i"))
                .then(
                        "), 'from', a.valid_from, 'came', a.arrived_by, 'origin', a.arrived_from, 'to', nullif(a.valid_to, 'infinity'),"
                                + " 'left', a.left_by, 'target', a.left_to)"
                                + " order by a.valid_to <= ?, f.sort_name collate \"vi-x-icu\", a.member_id))::text"
                                + " from membership.affiliation a join membership.member_facts f on f.member_id = a.member_id and",
                        asOf.date())
                .then(asOf.holds("f"))
                .then(
                        "where a.kind = 'home' and a.path >= ? and a.path < ? and a.valid_from <= ? and a.valid_to > ? and",
                        range.lo(),
                        range.hi(),
                        asOf.date(),
                        asOf.date().withDayOfYear(1))
                .then(asOf.known("a"));
    }

    static Paper paper(Template template, String json) {
        Map<String, Object> data = Snapshot.read(json);
        LocalDate day = LocalDate.parse(Snapshot.text(data, "day"));
        var rows = new ArrayList<Map<String, String>>();
        int listed = 0;
        for (Map<String, Object> member : Snapshot.list(data, "members")) {
            Map<String, String> row = row(member, day);
            row.put("number", Integer.toString(rows.size() + 1));
            listed += gone(member, day) ? 0 : 1;
            rows.add(row);
        }
        Map<String, String> values = new HashMap<>();
        values.put("UNIT", Snapshot.upper(Snapshot.text(data, "unit")));
        values.put("above", Snapshot.upper(Snapshot.text(data, "above")));
        values.put("as_of", Snapshot.date(Map.of("day_on", day), "day"));
        values.put("count", Integer.toString(listed));
        values.put("place_date", "……………, ngày …… tháng …… năm ………");
        return template.filled(values, Map.of("member", rows));
    }

    private static boolean gone(Map<String, Object> member, LocalDate day) {
        return member.get("to") != null
                && !LocalDate.parse(Snapshot.text(member, "to")).isAfter(day);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> row(Map<String, Object> member, LocalDate day) {
        Map<String, String> row = Snapshot.facts((Map<String, Object>) member.get("facts"));
        row.put(
                "education",
                Snapshot.joined(
                        "; ",
                        row.getOrDefault("general_education", "").isBlank()
                                ? row.getOrDefault("general_level", "")
                                : row.get("general_education"),
                        row.getOrDefault("political_theory", ""),
                        row.getOrDefault("professional", row.getOrDefault("professional_level", "")),
                        row.getOrDefault("foreign_language", "")));
        var numbers = (Map<String, Object>) member.get("numbers");
        if (numbers != null) {
            row.put("card", Snapshot.text(numbers, "card"));
            row.put("file_number", Snapshot.text(numbers, "file"));
        }
        if (List.of("transfer", "move", "reorganisation").contains(Snapshot.text(member, "came"))) {
            row.put("came", Snapshot.joined(", ", date(member, "from"), Snapshot.text(member, "origin")));
        }
        if (gone(member, day)) {
            left(member, row);
        }
        return row;
    }

    private static void left(Map<String, Object> member, Map<String, String> row) {
        String how = Snapshot.text(member, "left");
        String on = date(member, "to");
        switch (how) {
            case "transfer", "move", "reorganisation" ->
                row.put("gone", Snapshot.joined(", ", on, Snapshot.text(member, "target")));
            case "death" -> row.put("died", on);
            default -> row.put("left", Snapshot.joined(", ", on, Snapshot.word("left", how)));
        }
    }

    private static String date(Map<String, Object> member, String key) {
        Object day = member.get(key);
        return day == null ? "" : Snapshot.date(Map.of("day_on", day), "day");
    }
}
