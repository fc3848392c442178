package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.Restoration;

/** Gives back the membership of somebody who was wrongly put out (khôi phục đảng tịch). */
@UseCase("member.change")
@ApplicationScoped
public class RestoreMember {
    @Inject
    private MembershipRegister register;

    @Inject
    private Trails trails;

    public void restore(Scope scope, Restoration restoration, DecisionPaper paper) {
        trails.member(scope, restoration.memberId()).asOf(restoration.on());
        register.restore(
                scope,
                new Restoration(
                        restoration.memberId(),
                        restoration.standing(),
                        restoration.unitId(),
                        restoration.on(),
                        trails.decision(scope, paper, restoration.memberId())));
    }
}
