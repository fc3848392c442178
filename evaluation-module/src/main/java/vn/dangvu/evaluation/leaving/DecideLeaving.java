package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;

/**
 * The decision is signed, or received from the body above, by somebody else than whoever opened the case or wrote down its votes. The register does
 * not change yet: that waits for the receipt and for card and badge.
 */
@UseCase("leaving.decide")
@ApplicationScoped
public class DecideLeaving {
    @Inject
    private Cases cases;

    @Inject
    private Acts acts;

    @Inject
    private MembershipRegister register;

    @Inject
    private Consequences consequences;

    public void decide(Scope scope, long id, long version, DecisionPaper paper, String signer) {
        CaseFile file = cases.take(scope, id, version);
        cases.mustBeOpen(scope, file, Step.DECISION, paper.signedOn());
        Said.must(signer, "leaving.field.missing", "@leaving.field.signer");
        mustBeAnother(scope, file);
        LawOn rules = cases.rules(file, paper.signedOn());
        long decision = register.record(scope, paper, file.branchId());
        AppliedRules applied = rules.applied();
        register.keepRules(decision, applied);
        var details = new HashMap<String, String>();
        details.put("number", paper.number().strip());
        details.put("body", paper.body().strip());
        details.put("signer", signer.strip());
        acts.write(scope, file, Step.DECISION, paper.signedOn(), details, decision, applied);
    }

    /** What follows, to be read before anybody signs. */
    public List<Finding> consequences(Scope scope, long id, LocalDate on) {
        CaseFile file = cases.read(scope, id);
        return consequences.of(file, on);
    }

    private static void mustBeAnother(Scope scope, CaseFile file) {
        boolean same = file.recordedBy() == scope.actor()
                || file.ballots().stream().anyMatch(b -> b.stands() && b.recordedBy() == scope.actor());
        if (same) {
            throw new OperationRefused("leaving.four-eyes");
        }
    }
}
