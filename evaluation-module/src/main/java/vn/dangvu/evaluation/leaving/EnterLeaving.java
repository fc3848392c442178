package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.Standing;

/**
 * The register says that somebody has left: as of the day of the decision, or of the death, and only now that everything before is proved. The one
 * place in this module where anybody ceases to be a member.
 */
@UseCase("leaving.office")
@ApplicationScoped
public class EnterLeaving {
    @Inject
    private Cases cases;

    @Inject
    private Acts acts;

    @Inject
    private MembershipRegister register;

    public void enter(Scope scope, long id, long version, LocalDate on) {
        CaseFile file = cases.take(scope, id, version);
        Progress progress = cases.mustBeOpen(scope, file, Step.REGISTER, on);
        CaseFile.Act decided = file.act(Step.DECISION).orElse(null);
        LocalDate from = decided == null
                ? Days.read(file.evidence().get("died_on"))
                : progress.at(Step.DECISION).on();
        acts.write(scope, file, Step.REGISTER, on, Map.of("from", from.toString()), null, null);
        register.changeStanding(
                scope,
                new MembershipRegister.StandingChange(
                        file.memberId(),
                        Standing.OUT,
                        file.chain().departure(),
                        from,
                        decided == null ? null : decided.decisionId()));
    }
}
