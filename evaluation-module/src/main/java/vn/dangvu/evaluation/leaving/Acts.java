package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Writes down that a step was done, when it is its turn. */
@ApplicationScoped
class Acts {
    /** They are more than a paper on file and have operations of their own. */
    private static final EnumSet<Step> OWN = EnumSet.of(Step.DECISION, Step.REGISTER);

    @Inject
    private Sql sql;

    @Inject
    private Cases cases;

    /** @return the case as it was before */
    CaseFile record(Scope scope, long id, long version, Step step, LocalDate on, Map<String, String> details) {
        CaseFile file = cases.take(scope, id, version);
        if (OWN.contains(step) || step.ballot()) {
            throw new OperationRefused("leaving.not-on-the-way", step);
        }
        cases.mustBeOpen(scope, file, step, on);
        write(scope, file, step, on, StepFields.checked(step, details), null, null);
        return file;
    }

    void write(
            Scope scope,
            CaseFile file,
            Step step,
            LocalDate on,
            Map<String, String> details,
            Long decision,
            AppliedRules rules) {
        sql.update(Clause.of(
                "insert into evaluation.leaving_act (case_id, step, on_date, details, decision_id, rules, recorded_by, recorder)"
                        + " values (?, ?, ?, jsonb_object(?, ?), ?, ?::jsonb, ?, ?)",
                file.id(),
                step.code(),
                on,
                details.keySet().toArray(String[]::new),
                details.values().toArray(String[]::new),
                Sql.orNull(decision),
                Sql.orNull(rules == null ? null : rules.toJson()),
                scope.actor(),
                scope.caller().name()));
        cases.settle(scope, file.id());
        scope.trail().asOf(on).detail(step.code());
    }
}
