package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Fact;

/** A second person confirms a correction, judged by the rules of that day; the file gets new versions, the old ones stay. */
@UseCase("member.approve")
@ApplicationScoped
public class ApproveCorrection {
    @Inject
    private SettleCorrection settle;

    @Inject
    private Corrections corrections;

    @Inject
    private CorrectionWriter writer;

    @Inject
    private Members members;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    public void approve(Scope scope, long id) {
        Corrections.Proposal proposal = settle.open(scope, id);
        List<CorrectionItem> items = corrections.items(id);
        LawOn on =
                law.asOf(clock.today(), members.read(scope, proposal.memberId()).path());
        items.stream()
                .filter(item -> item.field().equals(Fact.BORN.name()))
                .forEach(born -> CorrectionRules.birthDate(born, proposal.from(), proposal.fromOriginal(), on));
        writer.write(scope, proposal, items);
        corrections.settle(scope, id, "approved", null);
        corrections.keep(id, on.applied());
    }
}
