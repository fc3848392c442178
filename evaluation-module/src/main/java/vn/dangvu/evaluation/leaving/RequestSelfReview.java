package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The branch asks in writing for a self-review, and keeps how it is proved that the request arrived. */
@UseCase("leaving.keep")
@ApplicationScoped
public class RequestSelfReview {
    @Inject
    private Sql sql;

    @Inject
    private Cases cases;

    public void request(Scope scope, long id, long version, LocalDate on, String paper, String receipt) {
        CaseFile file = cases.take(scope, id, version);
        cases.mustBeOpen(scope, file, Step.SELF_REVIEW, on);
        Said.must(paper, "leaving.field.missing", "@leaving.field.paper");
        Said.must(receipt, "leaving.field.missing", "@leaving.field.receipt");
        if (file.ballot(Step.BRANCH_VOTE).isPresent()) {
            throw new OperationRefused("leaving.rests-on-it", Step.SELF_REVIEW, Step.BRANCH_VOTE);
        }
        if (file.requests().stream().anyMatch(r -> !r.on().isBefore(on))) {
            throw new OperationRefused("leaving.request.order", on);
        }
        sql.update(Clause.of(
                "insert into evaluation.leaving_request (case_id, on_date, paper, receipt, recorded_by) values (?, ?, ?, ?, ?)",
                id,
                on,
                paper.strip(),
                receipt.strip(),
                scope.actor()));
        scope.trail().asOf(on).detail("request " + (file.requests().size() + 1));
    }
}
