package vn.dangvu.kernel.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Under which rules a decision was taken; kept with the decision, so that an old file is re-examined under the law of its day. */
public record AppliedRules(LocalDate asOf, List<String> rules, List<Value> values) {

    /** @param localUnit the unit whose own rule it was, null for a national one */
    public record Value(String key, String value, LocalDate from, String citation, String mark, Long localUnit) {}

    public AppliedRules {
        rules = List.copyOf(rules);
        values = List.copyOf(values);
    }

    static AppliedRules of(LocalDate asOf, Collection<String> rules, Map<String, Version> used) {
        var values = new ArrayList<Value>();
        used.forEach((key, version) -> values.add(new Value(
                key,
                String.valueOf(version.value()),
                version.from(),
                version.citation().text(),
                version.citation().mark().code(),
                version.localUnit())));
        return new AppliedRules(asOf, List.copyOf(rules), values);
    }

    public String toJson() {
        String valuesJson = values.stream()
                .map(v -> "{\"key\":" + quoted(v.key()) + ",\"value\":" + quoted(v.value()) + ",\"from\":\"" + v.from()
                        + "\",\"citation\":" + quoted(v.citation()) + ",\"mark\":\"" + v.mark() + "\",\"localUnit\":"
                        + v.localUnit() + "}")
                .collect(Collectors.joining(","));
        return "{\"asOf\":\"" + asOf + "\",\"rules\":["
                + rules.stream().map(AppliedRules::quoted).collect(Collectors.joining(",")) + "],\"values\":["
                + valuesJson + "]}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\n\\r\\t]", " ") + '"';
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
        return new AppliedRules(LocalDate.parse(text(file, "asOf")), LawFile.strings(file.get("rules")), values);
    }

    private static String text(Map<String, Object> row, String field) {
        return String.valueOf(row.get(field));
    }
}
