package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.RegisterRefused;

/**
 * Proposes to correct a line that rests on a decision: discipline, badge, reward, title. It is settled like any other
 * correction; until then the line stays as it is.
 */
@UseCase("member.correct")
@ApplicationScoped
public class ProposeLineCorrection {
    @Inject
    private Members members;

    @Inject
    private FileLines lines;

    @Inject
    private Corrections corrections;

    @Inject
    private CorrectionLines correctionLines;

    /** @return the id of the proposal */
    public long propose(Scope scope, LineDraft draft) {
        Members.Root member = members.read(scope, draft.memberId());
        scope.trail().about("member", member.id(), member.path()).detail("item " + draft.lineId());
        if (member.version() != draft.version()) {
            throw new ChangedMeanwhile(null);
        }
        FileItem old = lines.take(draft.memberId(), draft.lineId());
        if (!old.kind().decided() || draft.now() != null && draft.now().kind() != old.kind()) {
            throw new RegisterRefused("register.item-gone");
        }
        if (old.equals(draft.now())) {
            throw new RegisterRefused("register.nothing-changes");
        }
        if (draft.now() != null) {
            FileLines.check(draft.now());
        }
        CorrectionRules.mustBeGrounded(draft.said());
        long id = corrections.save(scope, draft.said(), Map.of());
        correctionLines.save(id, draft.lineId(), old.kind(), draft.now());
        return id;
    }
}
