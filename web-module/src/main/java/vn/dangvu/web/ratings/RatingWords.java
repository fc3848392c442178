package vn.dangvu.web.ratings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.decision.Concern;
import vn.dangvu.evaluation.decision.ListRatings;
import vn.dangvu.evaluation.decision.RatingComplaint;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen on the pages about ratings. */
@Named
@RequestScoped
public class RatingWords {
    @Inject
    private Texts texts;

    public Map<String, String> getLevels() {
        return texts.words(
                "ratings.level",
                Arrays.stream(RatingLevel.values()).map(RatingLevel::code).toList());
    }

    public Map<String, String> getStates() {
        return texts.words(
                "ratings.state",
                Arrays.stream(ListRatings.State.values())
                        .map(ListRatings.State::code)
                        .toList());
    }

    public Map<String, String> getConcerns() {
        return texts.words(
                "ratings.concern.kind",
                Arrays.stream(Concern.Kind.values()).map(Concern.Kind::code).toList());
    }

    public Map<String, String> getOutcomes() {
        return texts.words(
                "ratings.outcome",
                Arrays.stream(RatingComplaint.Outcome.values())
                        .map(RatingComplaint.Outcome::code)
                        .toList());
    }

    /** Bodies that may be competent to decide. */
    public Map<String, String> getBodies() {
        return texts.words("dossier.body", List.of(VotingBody.STANDING_COMMITTEE.code(), VotingBody.COMMITTEE.code()));
    }

    public String level(RatingLevel level) {
        return level == null ? "–" : texts.get("ratings.level." + level.code());
    }

    public ListRatings.State state(String code) {
        return ListRatings.State.of(code);
    }

    /** How a state is shown: the ending of dv-chip. */
    public String tone(ListRatings.State state) {
        return switch (state) {
            case TOLD -> "done";
            case READY -> "info";
            case VOTE_LOST, COMPLAINT -> "latetint";
            case TO_VERIFY, TO_TELL -> "soon";
            case NOT_PROPOSED, NOT_VOTED -> "plain";
        };
    }
}
