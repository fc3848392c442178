package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.legal.MemberChecks;
import vn.dangvu.membership.legal.TransferWish;

/** A step of a list is the same step of everybody on it. */
@ApplicationScoped
class CollectiveSteps {
    @Inject
    private Sql sql;

    @Inject
    private StepWriter steps;

    @Inject
    private TransferReader reader;

    @Inject
    private OfficialClock clock;

    void mustBeNext(Collective list, Step step) {
        if (!list.nextStep().equals(step.code())) {
            throw new OperationRefused(
                    "transfer.step-early", step, Step.of(list.nextStep()).orElse(step));
        }
    }

    /** Names those whom an open matter keeps here: they are taken off the list, or everybody waits. */
    void mustBeFree(List<Collective.Line> moving) {
        String held = moving.stream()
                .filter(Collective.Line::blocked)
                .map(l -> l.person().name())
                .collect(Collectors.joining(", "));
        List<Finding> rule = MemberChecks.transfer(new TransferWish(true, false), clock.today());
        if (!held.isEmpty() && !rule.isEmpty()) {
            Citation citation = rule.get(0).citation();
            throw new OperationRefused(List.of(Finding.error("transfer.held-on-list", citation, held)));
        }
    }

    void forAll(Scope scope, Collective list, Step step, LocalDate on, Map<String, String> details) {
        list.moving().forEach(line -> steps.done(scope, reader.read(line.transferId()), step, on, details));
        scope.trail().about(Collectives.SUBJECT, list.id(), list.path());
    }

    void decided(Collective list, LocalDate on, String number) {
        sql.update(Clause.of(
                "update membership.transfer_batch set decided_on = ?, decision_number = ?, next_step = 'handover' where id = ?",
                on,
                number,
                list.id()));
    }

    void handedOver(Collective list, LocalDate on, String minutes) {
        sql.update(Clause.of(
                "update membership.transfer_batch set handed_on = ?, minutes_number = ?, next_step = 'receipt' where id = ?",
                on,
                minutes,
                list.id()));
    }

    void over(Collective list, LocalDate on, String reason) {
        sql.update(Clause.of(
                "update membership.transfer_batch set received_on = case when ? = 'received' then ?::date end, closed_on = ?, closed_reason = ?,"
                        + " next_step = '-' where id = ?",
                reason,
                on,
                on,
                reason,
                list.id()));
    }
}
