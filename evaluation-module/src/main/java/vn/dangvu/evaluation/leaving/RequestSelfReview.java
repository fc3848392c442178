package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The branch asks in writing for a self-review, and keeps how it is proved that the request arrived: now or later, and until then it does not count. */
@UseCase("leaving.keep")
@ApplicationScoped
public class RequestSelfReview {
    @Inject
    private Sql sql;

    @Inject
    private Cases cases;

    @Inject
    private OfficialClock clock;

    public void request(Scope scope, long id, long version, LocalDate on, String paper, String receipt) {
        CaseFile file = cases.take(scope, id, version);
        cases.mustBeOpen(scope, file, Step.SELF_REVIEW, on);
        Said.must(paper, "leaving.field.missing", "@leaving.field.paper");
        boolean proved = receipt != null && !receipt.isBlank();
        if (file.ballot(Step.BRANCH_VOTE).isPresent()) {
            throw new OperationRefused("leaving.rests-on-it", Step.SELF_REVIEW, Step.BRANCH_VOTE);
        }
        if (file.requests().stream().anyMatch(r -> !r.on().isBefore(on))) {
            throw new OperationRefused("leaving.request.order", on);
        }
        sql.update(Clause.of(
                "insert into evaluation.leaving_request (case_id, on_date, paper, receipt, arrived_on, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id,
                on,
                paper.strip(),
                Sql.orNull(proved ? receipt.strip() : null),
                Sql.orNull(proved ? on : null),
                scope.actor()));
        cases.settle(scope, id);
        scope.trail().asOf(on).detail("request " + (file.requests().size() + 1));
    }

    /** The receipt of a request that was sent earlier. */
    public void prove(Scope scope, long id, long version, LocalDate sent, LocalDate arrived, String receipt) {
        CaseFile file = cases.take(scope, id, version);
        Said.must(receipt, "leaving.field.missing", "@leaving.field.receipt");
        if (file.requests().stream().noneMatch(r -> r.on().equals(sent) && !r.proved())) {
            throw new OperationRefused("leaving.nothing-there");
        }
        if (arrived == null || arrived.isBefore(sent) || arrived.isAfter(clock.today())) {
            throw new OperationRefused("leaving.request.arrived", sent);
        }
        sql.update(Clause.of(
                "update evaluation.leaving_request set receipt = ?, arrived_on = ? where case_id = ? and on_date = ?",
                receipt.strip(),
                arrived,
                id,
                sent));
        cases.settle(scope, id);
        scope.trail().asOf(arrived).detail("request proved");
    }
}
