package vn.dangvu.membership.roll;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is true of a member or not, as the official tables count it. */
public enum Flag {
    YOUTH_UNION_MEMBER("f.youth_union_member"),
    PRIVATE_OWNER("f.private_owner"),
    FOREIGN_SPOUSE("f.foreign_spouse"),
    READMITTED("f.readmitted_on is not null"),
    RETIRED("f.background = 'retired'");

    private final String condition;

    Flag(String condition) {
        this.condition = condition;
    }

    /** Over the facts f. */
    public String condition() {
        return condition;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Flag> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
