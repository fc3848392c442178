package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** A second person confirms a correction; the file gets new versions, the old ones stay. */
@UseCase("member.approve")
@ApplicationScoped
public class ApproveCorrection {
    @Inject
    private SettleCorrection settle;

    @Inject
    private Corrections corrections;

    @Inject
    private CorrectionWriter writer;

    public void approve(Scope scope, long id) {
        Corrections.Proposal proposal = settle.open(scope, id);
        writer.write(scope, proposal, corrections.items(id));
        corrections.settle(scope, id, "approved", null);
    }
}
