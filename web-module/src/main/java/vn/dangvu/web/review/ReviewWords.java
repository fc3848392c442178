package vn.dangvu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.help.AssessHelp;
import vn.dangvu.evaluation.help.Kind;
import vn.dangvu.evaluation.help.Quarter;
import vn.dangvu.evaluation.round.Screening;
import vn.dangvu.evaluation.round.ScreeningWay;
import vn.dangvu.evaluation.round.Step;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen on the pages of the review, and what is found in words. */
@Named
@RequestScoped
public class ReviewWords {
    private static final List<String> CHOSEN = List.of("body", "direction", "result", "how", "trend", "finding");

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    public String sentence(Finding finding) {
        return texts.of(
                finding.key(), finding.parameters().stream().map(this::said).toArray());
    }

    /** A value of a sentence as a person reads it. */
    Object said(Object value) {
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (value instanceof Step step) {
            return texts.get("review.step." + step.code());
        }
        if (value instanceof Kind kind) {
            return texts.get("review.kind." + kind.code());
        }
        if (value instanceof Screening.Outcome outcome) {
            return texts.get("review.outcome." + outcome.code());
        }
        return value instanceof String text && text.startsWith("@") ? texts.get(text.substring(1)) : value;
    }

    /** A criterion by its code or number, in the words the round keeps. */
    public String criterion(Map<String, String> known, String code) {
        String label = code == null ? null : known.get(code);
        return label == null || label.isEmpty() ? national(code) : label;
    }

    public String national(String code) {
        return code == null ? "" : texts.has("review.criterion." + code) ? texts.get("review.criterion." + code) : "";
    }

    /** What was told of a field. */
    public String detail(String field, String kept) {
        String key = "review." + field + "." + kept;
        return CHOSEN.contains(field) && kept != null && !kept.isEmpty() && texts.has(key) ? texts.get(key) : kept;
    }

    public boolean chosen(String field) {
        return CHOSEN.contains(field);
    }

    public Map<String, String> choices(String field) {
        return texts.words(
                "review." + field,
                switch (field) {
                    case "body" -> Step.BODIES;
                    case "direction" -> Step.DIRECTIONS;
                    case "result" -> Kind.RESULTS;
                    case "how" -> Kind.WAYS;
                    case "trend" -> Kind.TRENDS;
                    default -> List.of();
                });
    }

    public Map<String, String> getQuestions() {
        return texts.words("review.question", AssessHelp.QUESTIONS);
    }

    public Map<String, String> getMarks() {
        return texts.words("duties.mark", List.of("verified", "second-hand", "local", "unverified"));
    }

    public String node(ScreeningWay.State state) {
        return switch (state) {
            case DONE -> "done";
            case OPEN -> "open";
            case BLOCKED, FAILED -> "blocked";
            case LATER -> "later";
        };
    }

    public String icon(ScreeningWay.State state) {
        return switch (state) {
            case DONE -> "check";
            case OPEN -> "arrow-right";
            case BLOCKED -> "lock";
            case FAILED -> "alert-triangle-filled";
            case LATER -> "minus";
        };
    }

    public String node(Quarter.State state) {
        return switch (state) {
            case DONE, DONE_LATE -> "done";
            case WAITING -> "open";
            case MISSED -> "blocked";
            case AHEAD -> "later";
        };
    }

    public String icon(Quarter.State state) {
        return switch (state) {
            case DONE, DONE_LATE -> "check";
            case WAITING -> "arrow-right";
            case MISSED -> "alert-triangle-filled";
            case AHEAD -> "minus";
        };
    }

    public String chip(Screening.Outcome outcome) {
        return switch (outcome) {
            case UNSEEN -> "plain";
            case NO_SIGN, DROPPED, NOT_LISTED -> "done";
            case RUNNING -> "soon";
            case LISTED -> "info";
        };
    }

    public String planChip(String outcome) {
        return outcome == null || outcome.isEmpty() ? "soon" : "progressed".equals(outcome) ? "done" : "plain";
    }
}
