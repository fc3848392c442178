package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.DisciplinesInFile;

/** A discipline that leaves somebody a member stands in the file from the delivery of its decision until somebody takes it back. */
@ApplicationScoped
class DisciplineEntry {
    @Inject
    private DisciplinesInFile file;

    @Inject
    private Complaints complaints;

    void enter(Scope scope, CaseFile of) {
        if (of.chain() == Chain.DISCIPLINE) {
            file.write(scope, of.memberId(), decided(of));
        }
    }

    void lift(Scope scope, CaseFile of, String reason) {
        if (of.chain() == Chain.DISCIPLINE && of.act(Step.DELIVERY).isPresent()) {
            Stream.concat(
                            Stream.of(decided(of)),
                            complaints.of(of.id()).stream()
                                    .flatMap(c -> c.acts().stream())
                                    .filter(a -> a.change() != null)
                                    .map(DisciplineEntry::changed))
                    .forEach(line -> file.end(scope, of.memberId(), line, reason));
        }
    }

    /** A complaint that was right, or changed the discipline, ends the line; the new form stands from the answer. Whoever is still out has none yet. */
    void answered(Scope scope, CaseFile of, Complaint.Act answer) {
        if (answer.outcome() != null && !answer.outcome().equals("upheld")) {
            lift(scope, of, answer.paper());
        }
        if (of.chain() == Chain.DISCIPLINE && answer.change() != null) {
            changed(scope, of, answer);
        }
    }

    /** @param answer by which the discipline became another */
    void changed(Scope scope, CaseFile of, Complaint.Act answer) {
        file.write(scope, of.memberId(), changed(answer));
    }

    private static DisciplinesInFile.Decided changed(Complaint.Act answer) {
        return new DisciplinesInFile.Decided(
                answer.change().form().code(),
                answer.on(),
                answer.change().body().strip(),
                answer.paper().strip());
    }

    private static DisciplinesInFile.Decided decided(CaseFile of) {
        CaseFile.Act decision = of.act(Step.DECISION).orElseThrow();
        return new DisciplinesInFile.Decided(
                of.form().code(),
                decision.on(),
                decision.details().get("body"),
                decision.details().get("number"));
    }
}
