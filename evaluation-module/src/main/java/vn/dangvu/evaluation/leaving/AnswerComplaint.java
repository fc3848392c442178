package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** The body accepts a complaint, or does not and says why; then it upholds, changes or restores. Not whoever had decided the case here. */
@UseCase("leaving.decide")
@ApplicationScoped
public class AnswerComplaint {
    /** 294-QĐ/TW, 8.2: late, already finally concluded, on behalf of others, before any decision; a sentence that still stands. */
    public static final List<String> REASONS = List.of("late", "final", "on-behalf", "no-decision", "sentence-stands");

    public static final List<String> OUTCOMES = List.of("upheld", "changed", "restored");

    @Inject
    private Cases cases;

    @Inject
    private Complaints complaints;

    @Inject
    private DisciplineEntry discipline;

    public void accept(Scope scope, long id, long version, long complaint, LocalDate on, String paper) {
        write(scope, id, version, complaint, Complaint.Act.of("accepted", on, paper, null));
    }

    /** A complaint is called late only when it is. */
    public void refuse(Scope scope, long id, long version, long complaint, LocalDate on, String reason, String paper) {
        if (!REASONS.contains(reason == null ? "" : reason)) {
            throw new OperationRefused("leaving.reason-missing");
        }
        write(scope, id, version, complaint, new Complaint.Act("not-accepted", on, reason, null, paper, null, null));
    }

    /** @param change what the discipline becomes; null unless it is changed */
    public void decide(
            Scope scope,
            long id,
            long version,
            long complaint,
            LocalDate on,
            String outcome,
            String paper,
            String note,
            Complaint.Change change) {
        if (!OUTCOMES.contains(outcome == null ? "" : outcome)) {
            throw new OperationRefused("leaving.outcome-missing");
        }
        write(scope, id, version, complaint, new Complaint.Act("decided", on, null, outcome, paper, note, change));
    }

    /** The answer has reached the member: until then the time to complain further does not run. */
    public void delivered(Scope scope, long id, long version, long complaint, LocalDate on, String receipt) {
        Complaint given = complaints.one(scope, cases.held(scope, id, version), complaint);
        if (!given.answered() || given.act("delivered").isPresent()) {
            throw new OperationRefused("leaving.complaint.not-answered");
        }
        complaints.write(scope, given, Complaint.Act.of("delivered", on, receipt, null));
    }

    private void write(Scope scope, long id, long version, long complaint, Complaint.Act act) {
        CaseFile file = cases.held(scope, id, version);
        Complaint given = complaints.one(scope, file, complaint);
        boolean decided = act.kind().equals("decided");
        if (given.answered() || decided != given.act("accepted").isPresent()) {
            throw new OperationRefused(decided ? "leaving.complaint.accept-first" : "leaving.complaint.answered");
        }
        if ("late".equals(act.reason()) && !given.late()) {
            throw new OperationRefused("leaving.complaint.in-time", given.filedOn());
        }
        boolean own = file.acts().stream()
                .anyMatch(a -> a.stands() && a.step() == Step.DECISION && a.recordedBy() == scope.actor());
        if (own) {
            throw new OperationRefused("leaving.complaint.four-eyes");
        }
        mustChangeSomething(file, act);
        discipline.answered(scope, file, act);
        complaints.write(scope, given, act);
    }

    /** A discipline is changed into another of its forms; what is no discipline has none. */
    private static void mustChangeSomething(CaseFile file, Complaint.Act act) {
        boolean asked = "changed".equals(act.outcome()) && file.chain().disciplinary();
        Complaint.Change change = act.change();
        if (asked && (change == null || change.form() == null || change.form() == file.form())) {
            throw new OperationRefused("leaving.complaint.form");
        }
        if (asked) {
            Said.must(change.body(), "leaving.field.missing", "@leaving.decision.body");
        } else if (change != null) {
            throw new OperationRefused("leaving.complaint.no-form");
        }
    }
}
