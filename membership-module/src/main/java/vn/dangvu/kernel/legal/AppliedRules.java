package vn.dangvu.kernel.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Under which rules a decision was taken; kept with the decision, so that an old file is re-examined under the law of its day. */
public record AppliedRules(LocalDate asOf, List<Followed> rules, List<Value> values) {

    /** A rule that was asked. */
    public record Followed(String name, String citation, String mark) {}

    /** @param localUnit the unit whose own rule it was, null for a national one */
    public record Value(String key, String value, LocalDate from, String citation, String mark, Long localUnit) {}

    public AppliedRules {
        rules = List.copyOf(rules);
        values = List.copyOf(values);
    }

    static AppliedRules of(LocalDate asOf, Map<String, Citation> asked, Map<String, Version> used) {
        var rules = new ArrayList<Followed>();
        asked.forEach((name, citation) ->
                rules.add(new Followed(name, citation.text(), citation.mark().code())));
        var values = new ArrayList<Value>();
        used.forEach((key, version) -> values.add(new Value(
                key,
                String.valueOf(version.value()),
                version.from(),
                version.citation().text(),
                version.citation().mark().code(),
                version.localUnit())));
        return new AppliedRules(asOf, rules, values);
    }

    public String toJson() {
        String valuesJson = values.stream()
                .map(v -> "{\"key\":" + quoted(v.key()) + ",\"value\":" + quoted(v.value()) + ",\"from\":\"" + v.from()
                        + "\",\"citation\":" + quoted(v.citation()) + ",\"mark\":\"" + v.mark() + "\",\"localUnit\":"
                        + v.localUnit() + "}")
                .collect(Collectors.joining(","));
        return "{\"asOf\":\"" + asOf + "\",\"rules\":["
                + rules.stream()
                        .map(r -> "{\"name\":" + quoted(r.name()) + ",\"citation\":" + quoted(r.citation())
                                + ",\"mark\":\"" + r.mark() + "\"}")
                        .collect(Collectors.joining(","))
                + "],\"values\":["
                + valuesJson + "]}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\n\\r\\t]", " ") + '"';
    }

    /** Null for a decision that was recorded before the rules were kept with it. */
    public static AppliedRules read(String json) {
        return json == null ? null : fromJson(json);
    }

    public static AppliedRules fromJson(String json) {
        Map<String, Object> file = LawFile.map(new Load(LoadSettings.builder().build()).loadFromString(json));
        var values = new ArrayList<Value>();
        for (Object entry : (List<?>) file.get("values")) {
            Map<String, Object> v = LawFile.map(entry);
            values.add(new Value(
                    text(v, "key"),
                    text(v, "value"),
                    LocalDate.parse(text(v, "from")),
                    text(v, "citation"),
                    text(v, "mark"),
                    v.get("localUnit") == null ? null : Long.valueOf(text(v, "localUnit"))));
        }
        var rules = new ArrayList<Followed>();
        for (Object entry : (List<?>) file.get("rules")) {
            Map<String, Object> r = LawFile.map(entry);
            rules.add(new Followed(text(r, "name"), text(r, "citation"), text(r, "mark")));
        }
        return new AppliedRules(LocalDate.parse(text(file, "asOf")), rules, values);
    }

    private static String text(Map<String, Object> row, String field) {
        return String.valueOf(row.get(field));
    }
}
