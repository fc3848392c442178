package vn.dangvu.evaluation.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written down in a plan. */
public enum Kind {
    COMMITMENT("said", "paper"),
    STEP("said", "due"),
    /** Of an agreed step. */
    RESULT("result", "said"),
    CONTACT("how", "said"),
    /** The branch committee looks at a quarter. */
    LOOK("quarter", "trend", "said"),
    SUSPENDED("reason", "paper"),
    RESUMED("paper"),
    /** By vote: another period begins. */
    CONTINUED,
    /** Goes with the member to another branch. */
    REMARK("said", "paper"),
    RECOGNISED("number", "body", "signer");

    public static final List<String> RESULTS = List.of("done", "partly", "not-done");
    public static final List<String> WAYS = List.of("visit", "talk", "meeting", "telephone");
    public static final List<String> TRENDS = List.of("better", "same", "worse");

    private final List<String> fields;

    Kind(String... fields) {
        this.fields = List.of(fields);
    }

    public List<String> fields() {
        return fields;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
