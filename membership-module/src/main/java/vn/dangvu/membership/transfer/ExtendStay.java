package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.legal.MovementChecks;
import vn.dangvu.membership.legal.TemporaryStay;

/** A temporary stay lasts longer than announced, within what the rules allow. */
@UseCase("transfer.office")
@ApplicationScoped
public class ExtendStay {
    @Inject
    private Sql sql;

    @Inject
    private Transfers transfers;

    @Inject
    private StepWriter steps;

    @Inject
    private Days days;

    @Inject
    private MembershipRegister register;

    /** @param until the new last day; both ends are told by the paper */
    public void extend(Scope scope, long id, long version, LocalDate on, LocalDate until, String paper) {
        TransferFile file = transfers.takeOpen(scope, id, version);
        days.mustBePast(on, file.openedOn());
        Days.must(paper, "transfer.number-missing");
        if (!file.temporary() || !file.done(Step.RECEIPT) || file.done(Step.RETURN)) {
            throw new OperationRefused("transfer.not-a-stay");
        }
        if (until == null || !until.isAfter(file.until())) {
            throw new OperationRefused("transfer.until-earlier", file.until());
        }
        LocalDate begun = file.on(Step.HANDOVER).orElse(file.openedOn());
        OperationRefused.ifBlocked(MovementChecks.temporary(
                new TemporaryStay(begun, until, file.reason().equals("study"))));
        steps.insert(scope, id, Step.EXTENSION, on, Map.of("until", until.toString(), "number", paper.strip()));
        sql.update(Clause.of("update membership.transfer set until = ?, due_on = ? where id = ?", until, until, id));
        if (file.route() != Route.IN) {
            register.expectEnd(scope, file.memberId(), Circumstance.ELSEWHERE, until);
        }
        scope.trail().asOf(on).detail("extension " + until);
    }
}
