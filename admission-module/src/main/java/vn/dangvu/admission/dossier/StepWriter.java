package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/** Writes down that a step was done. The caller has taken the dossier and asked whether it is its turn. */
@ApplicationScoped
public class StepWriter {
    @Inject
    private Sql sql;

    /**
     * @param decision of the register the step rests on, null for none
     * @param rules what it was judged by, null for none
     */
    public long write(
            Scope scope,
            DossierFile file,
            Step step,
            LocalDate on,
            Map<String, String> details,
            Long decision,
            String rules) {
        long id = sql.first(
                        Clause.of(
                                "insert into admission.act (dossier_id, step, on_date, details, decision_id, rules, recorded_by, recorder)"
                                        + " values (?, ?, ?, jsonb_object(?, ?), ?, ?::jsonb, ?, ?) returning id",
                                file.id(),
                                step.code(),
                                on,
                                details.keySet().toArray(String[]::new),
                                details.values().toArray(String[]::new),
                                Sql.orNull(decision),
                                Sql.orNull(rules),
                                scope.actor(),
                                scope.caller().name()),
                        row -> row.getLong(1))
                .orElseThrow();
        scope.trail().asOf(on).detail(step.code());
        return id;
    }

    /** What was filled in, checked field by field: every mistake at once. */
    public static Map<String, String> checked(Step step, Map<String, String> given) {
        var wrong = new ArrayList<Finding>();
        var kept = new LinkedHashMap<String, String>();
        for (StepField field : step.fields()) {
            String value = given.getOrDefault(field.name(), "");
            value = value == null ? "" : value.strip();
            if (value.isEmpty()) {
                if (field.required()) {
                    wrong.add(Finding.error("dossier.field.missing", null, field));
                }
                continue;
            }
            readable(field, value, wrong, kept);
        }
        wrong.addAll(counts(kept));
        OperationRefused.ifBlocked(wrong);
        return kept;
    }

    private static void readable(StepField field, String value, List<Finding> wrong, Map<String, String> kept) {
        switch (field.kind()) {
            case NUMBER -> {
                if (!value.matches("\\d{1,6}")) {
                    wrong.add(Finding.error("dossier.field.number-wrong", null, field, value));
                }
                kept.put(field.name(), value);
            }
            case DAY ->
                PartialDate.read(value)
                        .date()
                        .filter(PartialDate::exact)
                        .ifPresentOrElse(
                                d -> kept.put(field.name(), d.day().toString()),
                                () -> wrong.add(Finding.error("dossier.field.day-wrong", null, field, value)));
            case CHOICE -> {
                if (!field.choices().contains(value)) {
                    wrong.add(Finding.error("dossier.field.missing", null, field));
                }
                kept.put(field.name(), value);
            }
            default -> kept.put(field.name(), value);
        }
    }

    /** Nobody agrees who was not asked. */
    private static List<Finding> counts(Map<String, String> kept) {
        var wrong = new ArrayList<Finding>();
        for (String body : List.of("organisation", "residence")) {
            String asked = kept.getOrDefault(body + "_asked", "");
            String agreed = kept.getOrDefault(body + "_agreed", "");
            if (asked.matches("\\d{1,6}")
                    && agreed.matches("\\d{1,6}")
                    && Integer.parseInt(agreed) > Integer.parseInt(asked)) {
                wrong.add(Finding.error(
                        "dossier.more-agreed", null, kept.getOrDefault(body + "_name", ""), agreed, asked));
            }
        }
        return wrong;
    }
}
