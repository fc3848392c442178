package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.RegisterRefused;

/** What approving and refusing a correction have in common: it waits still, and the one who settles it has no part in it. */
@ApplicationScoped
class SettleCorrection {
    @Inject
    private Corrections corrections;

    @Inject
    private Members members;

    @Inject
    private ConflictOfInterest conflict;

    Corrections.Proposal open(Scope scope, long id) {
        Corrections.Proposal proposal = waiting(scope, id);
        if (proposal.proposedBy() == scope.actor()
                || proposal.proposerMember() != null
                        && proposal.proposerMember().equals(scope.caller().memberId())) {
            throw new RegisterRefused("register.own-proposal");
        }
        conflict.mustBeFree(scope, proposal.memberId());
        return proposal;
    }

    Corrections.Proposal waiting(Scope scope, long id) {
        Corrections.Proposal proposal =
                corrections.take(id).orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        Members.Root member = members.read(scope, proposal.memberId());
        scope.trail().about("member", member.id(), member.path()).detail("correction " + id);
        if (proposal.outcome() != null) {
            throw new RegisterRefused("register.correction-settled");
        }
        return proposal;
    }
}
