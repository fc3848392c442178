package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.CircumstanceChange;

/** Begins or ends an exemption, a suspension, a time elsewhere or away, an interruption. */
@UseCase("member.change")
@ApplicationScoped
public class ChangeCircumstance {
    @Inject
    private MembershipRegister register;

    @Inject
    private Trails trails;

    public void begin(Scope scope, CircumstanceChange change, DecisionPaper paper) {
        trails.member(scope, change.memberId())
                .asOf(change.from())
                .detail(change.kind().code());
        register.beginCircumstance(
                scope,
                new CircumstanceChange(
                        change.memberId(),
                        change.kind(),
                        change.detail(),
                        change.from(),
                        change.to(),
                        change.expectedTo(),
                        trails.decision(scope, paper, change.memberId())));
    }

    public void end(Scope scope, long memberId, Circumstance kind, LocalDate on) {
        trails.member(scope, memberId).asOf(on).detail(kind.code());
        register.endCircumstance(scope, memberId, kind, on);
    }
}
