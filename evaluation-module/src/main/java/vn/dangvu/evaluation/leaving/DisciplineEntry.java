package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.DisciplinesInFile;

/** A discipline that leaves somebody a member stands in the file from the delivery of its decision until somebody takes it back. */
@ApplicationScoped
class DisciplineEntry {
    @Inject
    private DisciplinesInFile file;

    void enter(Scope scope, CaseFile of) {
        if (of.chain() == Chain.DISCIPLINE) {
            file.write(scope, of.memberId(), decided(of));
        }
    }

    void lift(Scope scope, CaseFile of, String reason) {
        if (of.chain() == Chain.DISCIPLINE && of.act(Step.DELIVERY).isPresent()) {
            file.end(scope, of.memberId(), decided(of), reason);
        }
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
