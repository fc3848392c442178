package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.register.ConflictOfInterest;

/** The committee decides on a list: one decision for all who are on it, counted once more by whoever decides. */
@UseCase("transfer.decide")
@ApplicationScoped
public class DecideCollective {
    @Inject
    private Collectives collectives;

    @Inject
    private CollectiveSteps steps;

    @Inject
    private ConflictOfInterest interest;

    @Inject
    private Days days;

    /** @param counted how many are on the list, as typed by whoever decides */
    public void decide(Scope scope, long id, long version, LocalDate on, String number, String signer, int counted) {
        Collective list = collectives.take(scope, id, version);
        steps.mustBeNext(list, Step.SIGNATURE);
        days.mustBePast(on, list.openedOn());
        Days.must(number, "transfer.number-missing");
        Days.must(signer, "transfer.signer-missing");
        List<Collective.Line> moving = list.moving();
        if (moving.size() != counted) {
            throw new OperationRefused("transfer.counted-wrong", counted, moving.size());
        }
        steps.mustBeFree(moving);
        moving.forEach(line -> interest.mustBeFree(scope, line.memberId()));
        var details = new LinkedHashMap<String, String>();
        details.put("number", number.strip());
        details.put("signer", signer.strip());
        steps.forAll(scope, list, Step.SIGNATURE, on, details);
        steps.decided(list, on, number.strip());
        scope.trail().asOf(on).detail("decision " + number.strip());
    }
}
