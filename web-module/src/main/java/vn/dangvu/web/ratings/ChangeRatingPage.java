package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.evaluation.decision.ChangeResult;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.shell.Doing;

/** ratings/change-rating.xhtml: a wrong result is corrected, or cancelled so that the branch rates anew. */
@Named
@RequestScoped
public class ChangeRatingPage {
    @Inject
    private RatingPage rating;

    @Inject
    private ChangeResult changeResult;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    private long result;
    private DecisionKind kind;
    private String reason;
    private final LevelForm rated = new LevelForm();
    private final SignedForm paper = new SignedForm();

    @PostConstruct
    void find() {
        result = Doing.number("result");
        kind = DecisionKind.ofChange(Doing.asked("kind", ""));
    }

    public String save() {
        return doing.run("ratings.done.changed", "/ratings/rating.xhtml?id=" + rating.getId(), () -> {
            if (isCancelling()) {
                changeResult.cancel(access.scope("evaluation.decide"), result, reason, paper.signed());
            } else {
                changeResult.correct(
                        access.scope("evaluation.decide"),
                        result,
                        rated.chosen(),
                        rated.getCommon(),
                        rated.getResults(),
                        reason,
                        paper.signed());
            }
        });
    }

    public long getResult() {
        return result;
    }

    public boolean isCancelling() {
        return kind == DecisionKind.CANCELLATION;
    }

    public String getKind() {
        return kind.code();
    }

    public LevelForm getRated() {
        return rated;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public SignedForm getPaper() {
        return paper;
    }
}
