package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.register.ConflictOfInterest;

/**
 * The committee answers a complaint, once, in writing. That the rating was changed or cancelled can only be answered after the decision that did it.
 */
@UseCase("evaluation.decide")
@ApplicationScoped
public class AnswerRatingComplaint {
    @Inject
    private Sql sql;

    @Inject
    private Results results;

    @Inject
    private Reviews reviews;

    @Inject
    private RatingComplaints complaints;

    @Inject
    private ConflictOfInterest conflicts;

    public void answer(Scope scope, long resultId, RatingComplaint.Answer answer) {
        Results.Result about = results.read(scope, resultId);
        conflicts.mustBeFree(scope, about.memberId());
        reviews.mustBePast(answer.on());
        RatingComplaint complaint = complaints
                .of(resultId)
                .filter(RatingComplaint::open)
                .orElseThrow(() -> new OperationRefused("evaluation.no-open-complaint", about.name()));
        if (answer.on().isBefore(complaint.received())) {
            throw new OperationRefused("evaluation.answered-before-received", complaint.received());
        }
        if (answer.outcome() == null) {
            throw new OperationRefused("evaluation.no-outcome");
        }
        mustAgree(about, answer.outcome(), answer.on());
        scope.trail().asOf(answer.on()).detail("complaint " + answer.outcome().code());
        sql.update(Clause.of(
                "update evaluation.rating_complaint set answered_on = ?, outcome = ?, answer = ?, paper = ?, answered_by = ? where id = ?",
                answer.on(),
                answer.outcome().code(),
                Words.must(answer.words(), "evaluation.no-words"),
                Words.must(answer.paper(), "evaluation.no-paper"),
                scope.actor(),
                complaint.id()));
    }

    private void mustAgree(Results.Result about, RatingComplaint.Outcome outcome, LocalDate on) {
        String ended = about.standing()
                ? "rating"
                : sql.first(
                                Clause.of(
                                        "select d.kind from evaluation.result x join evaluation.decision d on d.id = x.ended_by where x.id = ?"
                                                + " and d.signed_on <= ?",
                                        about.id(),
                                        on),
                                row -> row.getString(1))
                        .orElse("rating");
        boolean agrees =
                switch (outcome) {
                    case CHANGED -> ended.equals("correction");
                    case CANCELLED -> ended.equals("cancellation");
                    case KEPT, NOT_ACCEPTED -> about.standing();
                };
        if (!agrees) {
            throw new OperationRefused("evaluation.answer-without-decision");
        }
    }
}
