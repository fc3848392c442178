package vn.dangvu.evaluation.round;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written down about one person in a round, in its order. */
public enum Step {
    /** The branch committee found a sign or none. */
    FOUND("review.keep"),
    /** It was told to the person, with a proof. */
    TOLD("review.keep", "receipt"),
    /** What the person says to it. Nobody has to say anything. */
    WORD("review.keep", "said", "paper"),
    /** Opinion of the front committee of the neighbourhood, or of leaders and mass organisations at work. */
    FRONT("review.keep", "body", "said", "paper"),
    /** The direct superior was asked. */
    ASKED("review.keep", "paper"),
    ANSWERED("review.decide", "direction", "said", "paper"),
    VOTE("review.keep"),
    /** The branch committee takes its proposal back before the vote. */
    DROPPED("review.keep", "reason");

    public static final List<String> BODIES = List.of("front", "workplace");
    public static final List<String> DIRECTIONS = List.of("agree", "look-again", "disagree");

    private final String permission;
    private final List<String> fields;

    Step(String permission, String... fields) {
        this.permission = permission;
        this.fields = List.of(fields);
    }

    /** Who writes it down. */
    public String permission() {
        return permission;
    }

    /** What has to be told of it. */
    public List<String> fields() {
        return fields;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
