package vn.dangvu.evaluation.leaving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;

/** What has to be told of each step: the proof without which it does not count. */
final class StepFields {
    private static final Map<Step, List<String>> NEEDED = Map.ofEntries(
            Map.entry(Step.NOTICE, List.of("paper", "receipt")),
            Map.entry(Step.APPLICATION, List.of("paper", "reason")),
            Map.entry(Step.CLEAN, List.of("paper")),
            Map.entry(Step.SELF_REVIEW, List.of("how", "paper")),
            Map.entry(Step.APPRAISAL, List.of("paper", "said")),
            Map.entry(Step.HEARING, List.of("heard_by", "said")),
            Map.entry(Step.PROOF, List.of("paper")),
            Map.entry(Step.DELIVERY, List.of("receipt")),
            Map.entry(Step.RETURN, List.of("card", "badge", "paper")),
            Map.entry(Step.REGISTER, List.of()),
            Map.entry(Step.BOOKS, List.of("book")),
            Map.entry(Step.FILE_SENT, List.of("paper", "receiver")));
    private static final Map<String, List<String>> CHOICES = Map.of(
            "how", List.of("held", "refused"),
            "card", List.of("returned", "lost", "withheld", "none"),
            "badge", List.of("returned", "lost", "withheld", "none"));

    private StepFields() {}

    static List<String> of(Step step) {
        return NEEDED.getOrDefault(step, List.of());
    }

    static Map<String, String> checked(Step step, Map<String, String> given) {
        var wrong = new ArrayList<Finding>();
        var kept = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                kept.put(name, value.strip());
            }
        });
        for (String name : of(step)) {
            String value = kept.get(name);
            if (value == null || CHOICES.containsKey(name) && !CHOICES.get(name).contains(value)) {
                wrong.add(Finding.error("leaving.field.missing", null, "@leaving.field." + name));
            }
        }
        OperationRefused.ifBlocked(wrong);
        return kept;
    }
}
