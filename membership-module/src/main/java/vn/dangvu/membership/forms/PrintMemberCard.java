package vn.dangvu.membership.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.AccessRefused;
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

/** Phiếu đảng viên (2-HSĐV) as of a day, in the edition of that day. The same data give the same bytes again. */
@UseCase("print.form")
@ApplicationScoped
public class PrintMemberCard {
    private static final String FORM = "2-HSĐV";

    @Inject
    private Sql sql;

    @Inject
    private FormArchive archive;

    @Inject
    private FormTemplates templates;

    private record Found(String path, String data) {}

    public Printed print(Scope scope, long memberId, LocalDate day, Format format) {
        Found found = sql.first(query(memberId, AsOf.of(day)), row -> new Found(row.getString(1), row.getString(2)))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (scope.self() == null || scope.self() != memberId) {
            scope.mustCover(found.path());
        }
        scope.trail().about("member", memberId, found.path()).asOf(day).detail(FORM + " " + format);
        Template template = templates.of(FORM, day, found.path());
        var order = new Order(
                found.path(),
                "member",
                memberId,
                FORM,
                template.version(),
                format.mediaType(),
                format.fileName("2-HSDV-" + memberId),
                found.data());
        return archive.print(
                scope, order, () -> format.set(paper(template, found.data(), photo(memberId, found.data()))));
    }

    private static Clause query(long memberId, AsOf asOf) {
        return Clause.of(
                        "select m.path, (jsonb_build_object('facts', to_jsonb(f) - array['id', 'member_id', 'valid_from', 'valid_to',"
                                + " 'recorded_at', 'recorded_by', 'superseded_at', 'superseded_by', 'decision_number', 'correction_id', 'sort_name',"
                                + " 'folded', 'lowered'], 'unit', u.name, 'above', (select jsonb_agg(jsonb_build_object('name', b.name, 'type', b.type)"
                                + " order by length(b.path)) from membership.unit_period here join membership.unit_period b"
                                + " on left(here.path, length(b.path)) = b.path and b.unit_id <> here.unit_id and")
                .then(asOf.holds("b"))
                .then("where here.unit_id = u.id and")
                .then(asOf.holds("here"))
                .then("), 'out', (select jsonb_agg(jsonb_build_object('day_on', o.valid_from, 'reason', o.reason,"
                        + " 'unit', (select v.name from membership.affiliation w join membership.unit v on v.id = w.unit_id"
                        + " where w.member_id = o.member_id and w.kind = 'home' and w.valid_to = o.valid_from and")
                .then(asOf.known("w"))
                .then(
                        "limit 1)) order by o.valid_from) from membership.standing o where o.member_id = m.id and o.standing = 'out'"
                                + " and o.reason <> 'death' and o.valid_from <= ? and",
                        asOf.date())
                .then(asOf.known("o"))
                .then(
                        "), 'numbers', (select jsonb_object_agg(i.kind, i.value) from membership.identifier i where i.member_id = m.id and")
                .then(asOf.holds("i"))
                .then("), 'exempt', (select min(c.valid_from) from membership.circumstance c where c.member_id = m.id"
                        + " and c.kind = 'exempt' and")
                .then(asOf.holds("c"))
                .then(
                        "), 'entries', (select jsonb_agg(to_jsonb(e) - array['id', 'member_id', 'recorded_at', 'recorded_by',"
                                + " 'superseded_at', 'superseded_by', 'superseded_reason', 'correction_id'] order by e.kind, e.started_on nulls last, e.id)"
                                + " from membership.file_entry e where e.member_id = m.id and")
                .then(asOf.known("e"))
                .then(")) || coalesce((select jsonb_build_object('photo', encode(p.sha256, 'hex'))"
                        + " from membership.member_photo p where p.member_id = m.id and")
                .then(asOf.known("p"))
                .then("), '{}'::jsonb))::text from membership.member m join membership.unit u on u.id = m.unit_id"
                        + " join membership.member_facts f on f.member_id = m.id and")
                .then(asOf.holds("f"))
                .then("where m.id = ?", memberId);
    }

    /** The picture that the snapshot speaks of; null without one. */
    private byte[] photo(long memberId, String json) {
        String hash = Snapshot.text(Snapshot.read(json), "photo");
        return hash.isEmpty()
                ? null
                : sql.first(
                                Clause.of(
                                        "select content from membership.member_photo where member_id = ? and sha256 = decode(?, 'hex') limit 1",
                                        memberId,
                                        hash),
                                row -> row.getBytes(1))
                        .orElse(null);
    }

    static Paper paper(Template template, String json, byte[] photo) {
        Map<String, Object> data = Snapshot.read(json);
        @SuppressWarnings("unchecked")
        Map<String, String> values = Snapshot.facts((Map<String, Object>) data.get("facts"));
        values.put("FULL_NAME", Snapshot.upper(values.getOrDefault("full_name", "")));
        values.put("USED_NAME", values.getOrDefault("other_name", values.get("FULL_NAME")));
        values.put("unit", Snapshot.text(data, "unit"));
        for (Map<String, Object> unit : Snapshot.list(data, "above")) {
            values.put(Snapshot.text(unit, "type"), Snapshot.text(unit, "name"));
            values.put("basis", Snapshot.text(unit, "name"));
        }
        values.put(
                "out",
                Snapshot.list(data, "out").stream()
                        .map(o -> Snapshot.joined(
                                ", ",
                                Snapshot.word("left", Snapshot.text(o, "reason")),
                                Snapshot.date(o, "day"),
                                Snapshot.text(o, "unit")))
                        .collect(Collectors.joining("; ")));
        @SuppressWarnings("unchecked")
        var numbers = (Map<String, Object>) data.get("numbers");
        if (numbers != null) {
            values.put("card", Snapshot.text(numbers, "card"));
            values.put("file_number", Snapshot.text(numbers, "file"));
            values.put("citizen", Snapshot.text(numbers, "citizen"));
        }
        if (data.get("exempt") != null) {
            values.put("exempt", Snapshot.date(Map.of("exempt_on", data.get("exempt")), "exempt"));
        }
        Map<String, List<Map<String, String>>> tables = entries(data);
        summary(values, tables, "reward", "rewards");
        tables.getOrDefault("badge", List.of()).forEach(b -> values.put("badge_" + b.get("label"), "X"));
        summary(values, tables, "title", "titles");
        summary(values, tables, "discipline", "disciplines");
        summary(values, tables, "abroad", "abroad");
        return template.filled(values, tables).with(photo);
    }

    private static Map<String, List<Map<String, String>>> entries(Map<String, Object> data) {
        return Snapshot.list(data, "entries").stream()
                .collect(Collectors.groupingBy(
                        e -> Snapshot.text(e, "kind"),
                        Collectors.mapping(PrintMemberCard::entry, Collectors.toList())));
    }

    private static Map<String, String> entry(Map<String, Object> e) {
        String from = Snapshot.date(e, "started");
        return Map.of(
                "from", from,
                "to", Snapshot.date(e, "ended"),
                "year", from.length() < 4 ? "" : from.substring(from.length() - 4),
                "label", Snapshot.text(e, "label"),
                "relation", Snapshot.word("relation", Snapshot.text(e, "relation")),
                "place", Snapshot.text(e, "place"),
                "form", Snapshot.text(e, "form"),
                "result", Snapshot.text(e, "result"),
                "detail", Snapshot.text(e, "detail"));
    }

    private static void summary(
            Map<String, String> values, Map<String, List<Map<String, String>>> tables, String kind, String key) {
        values.put(
                key,
                tables.getOrDefault(kind, List.of()).stream()
                        .map(e -> Snapshot.joined(", ", e.get("label"), e.get("place"), e.get("from")))
                        .collect(Collectors.joining("; ")));
    }
}
