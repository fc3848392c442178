package vn.dangvu.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.membership.visits.FollowDifficulty;
import vn.dangvu.membership.visits.ListDifficulties;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen on the pages of visits, and how a state is shown. */
@Named
@RequestScoped
public class VisitWords {
    @Inject
    private Texts texts;

    public Map<String, String> getStates() {
        return texts.words("visits.state", List.of("planned", "attended", "missed", "called-off"));
    }

    public Map<String, String> getDifficultyStates() {
        return texts.words("visits.difficulties.state", ListDifficulties.STATES);
    }

    public Map<String, String> getOutcomes() {
        return texts.words("visits.outcome", FollowDifficulty.OUTCOMES);
    }

    /** 03/2026. */
    public String month(LocalDate month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public String chip(String state) {
        return switch (state) {
            case "late", "missed" -> "late";
            case "attended", "answered" -> "done";
            case "to-answer" -> "soon";
            case "planned", "open" -> "info";
            default -> "plain";
        };
    }

    public String icon(String state) {
        return switch (state) {
            case "late", "missed" -> "alert-triangle-filled";
            case "attended", "answered" -> "circle-check";
            case "to-answer" -> "clock";
            case "planned" -> "calendar-event";
            case "called-off" -> "ban";
            default -> "circle";
        };
    }
}
