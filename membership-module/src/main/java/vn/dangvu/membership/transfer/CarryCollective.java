package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** A list that was decided on is carried out: handed over with minutes, received; before that somebody may be taken off it. */
@UseCase("transfer.office")
@ApplicationScoped
public class CarryCollective {
    @Inject
    private Collectives collectives;

    @Inject
    private CollectiveSteps steps;

    @Inject
    private Transfers transfers;

    @Inject
    private Days days;

    /** @param files how many files were handed over: as many as members */
    public void handOver(Scope scope, long id, long version, LocalDate on, String minutes, String takenBy, int files) {
        Collective list = collectives.take(scope, id, version);
        steps.mustBeNext(list, Step.HANDOVER);
        days.mustBePast(on, list.decidedOn());
        Days.must(minutes, "transfer.number-missing");
        Days.must(takenBy, "transfer.taken-by-missing");
        if (files != list.moving().size()) {
            throw new OperationRefused(
                    "transfer.files-wrong", files, list.moving().size());
        }
        steps.mustBeFree(list.moving());
        steps.forAll(
                scope,
                list,
                Step.HANDOVER,
                on,
                Map.of("number", minutes.strip(), "taken_by", takenBy.strip(), "carrier", "officer"));
        steps.handedOver(list, on, minutes.strip());
        scope.trail().asOf(on).detail("minutes " + minutes.strip());
    }

    public void receive(Scope scope, long id, long version, LocalDate on, String number) {
        Collective list = collectives.take(scope, id, version);
        steps.mustBeNext(list, Step.RECEIPT);
        days.mustBePast(on, list.handedOn());
        Days.must(number, "transfer.number-missing");
        steps.forAll(scope, list, Step.RECEIPT, on, Map.of("number", number.strip()));
        steps.over(list, on, "received");
        scope.trail().asOf(on).detail("received " + number.strip());
    }

    /** One of the list stays, with the reason. */
    public void takeOff(Scope scope, long id, long version, long transferId, LocalDate on, String reason) {
        Collective list = collectives.take(scope, id, version);
        Days.must(reason, "transfer.why-missing");
        days.mustBePast(on, list.openedOn());
        Collective.Line line = list.moving().stream()
                .filter(l -> l.transferId() == transferId && l.open())
                .findFirst()
                .orElseThrow(() -> new OperationRefused("transfer.not-on-list"));
        if (list.handedOn() != null) {
            throw new OperationRefused("transfer.gone", list.handedOn());
        }
        transfers.close(line.transferId(), "withdrawn", on, reason.strip());
        if (list.moving().size() == 1) {
            steps.over(list, on, reason.strip());
        }
        scope.trail().asOf(on).detail("taken off: " + line.transferId());
    }
}
