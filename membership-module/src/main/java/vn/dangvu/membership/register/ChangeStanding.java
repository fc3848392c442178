package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.StandingChange;

/** Records that somebody became official or ceased to be a member, with the decision. */
@UseCase("member.change")
@ApplicationScoped
public class ChangeStanding {
    @Inject
    private MembershipRegister register;

    @Inject
    private Trails trails;

    public void change(Scope scope, StandingChange change, DecisionPaper paper) {
        trails.member(scope, change.memberId())
                .asOf(change.on())
                .detail(
                        change.reason() == null
                                ? change.to().code()
                                : change.reason().code());
        Long decision = trails.decision(scope, paper, change.memberId());
        register.changeStanding(
                scope, new StandingChange(change.memberId(), change.to(), change.reason(), change.on(), decision));
    }
}
