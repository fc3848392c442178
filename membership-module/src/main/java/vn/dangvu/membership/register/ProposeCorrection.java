package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * Proposes to correct a file; nothing changes until somebody else approves. A member may propose for the own file.
 */
@UseCase("member.correct")
@ApplicationScoped
public class ProposeCorrection {
    @Inject
    private Members members;

    @Inject
    private Corrections corrections;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    /** @return the id of the proposal */
    public long propose(Scope scope, CorrectionDraft draft) {
        Members.Root member = members.read(scope, draft.memberId());
        scope.trail()
                .about("member", member.id(), member.path())
                .detail(String.join(", ", draft.now().keySet()));
        if (member.version() != draft.version()) {
            throw new ChangedMeanwhile(null);
        }
        Map<String, CorrectionItem> items = corrections.changes(draft, clock.today());
        if (draft.from() != null) {
            members.notInFuture(draft.from());
        }
        LawOn on = law.asOf(clock.today(), member.path());
        CorrectionRules.check(draft, items, on);
        long id = corrections.save(scope, draft, items);
        corrections.keep(id, on.applied());
        return id;
    }
}
