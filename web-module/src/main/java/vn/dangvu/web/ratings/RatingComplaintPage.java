package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.evaluation.decision.AnswerRatingComplaint;
import vn.dangvu.evaluation.decision.FileRatingComplaint;
import vn.dangvu.evaluation.decision.RatingComplaint;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.shell.Doing;

/** ratings/complaint.xhtml: a complaint on paper is kept, or an open one is answered. */
@Named
@RequestScoped
public class RatingComplaintPage {
    @Inject
    private RatingPage rating;

    @Inject
    private FileRatingComplaint fileRatingComplaint;

    @Inject
    private AnswerRatingComplaint answerRatingComplaint;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    @Inject
    private OfficialClock clock;

    private long result;
    private LocalDate filed;
    private LocalDate received;
    private String said;
    private LocalDate on;
    private String outcome;
    private String words;
    private String paper;

    @PostConstruct
    void find() {
        result = Doing.number("result");
        received = clock.today();
        on = clock.today();
    }

    public String file() {
        return doing.run(
                "ratings.done.complaint",
                back(),
                () -> fileRatingComplaint.file(access.scope("evaluation.appraise"), result, filed, received, said));
    }

    public String answer() {
        return doing.run(
                "ratings.done.answered",
                back(),
                () -> answerRatingComplaint.answer(
                        access.scope("evaluation.decide"),
                        result,
                        new RatingComplaint.Answer(
                                on,
                                outcome == null || outcome.isEmpty() ? null : RatingComplaint.Outcome.of(outcome),
                                words,
                                paper)));
    }

    public String back() {
        return "/ratings/rating.xhtml?id=" + rating.getId();
    }

    /** The open complaint to answer; null while there is none. */
    public RatingComplaint getOpen() {
        return rating.getLines().stream()
                .filter(l -> l.resultId() == result)
                .flatMap(l -> l.complaint().stream())
                .filter(RatingComplaint::open)
                .findFirst()
                .orElse(null);
    }

    public boolean isAnswering() {
        return getOpen() != null && access.allows("evaluation.decide");
    }

    public boolean isFiling() {
        return getOpen() == null && access.allows("evaluation.appraise");
    }

    public long getResult() {
        return result;
    }

    public LocalDate getFiled() {
        return filed;
    }

    public void setFiled(LocalDate filed) {
        this.filed = filed;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
