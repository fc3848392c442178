package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.RegisterRefused;

/** A second person declines a correction and says why; the file stays as it is. */
@UseCase("member.approve")
@ApplicationScoped
public class RefuseCorrection {
    @Inject
    private SettleCorrection settle;

    @Inject
    private Corrections corrections;

    public void refuse(Scope scope, long id, String answer) {
        settle.open(scope, id);
        if (answer == null || answer.isBlank()) {
            throw new RegisterRefused("register.correction-answer");
        }
        corrections.settle(scope, id, "refused", answer.strip());
    }
}
