package vn.dangvu.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A body that votes. */
public enum VotingBody {
    /** The official members of a branch in their meeting (chi bộ). */
    BRANCH,
    /** The members of a Party committee in office (đảng ủy), which proposes. */
    COMMITTEE,
    /** A Party committee that decides by delegation (đảng ủy cơ sở được ủy quyền). */
    DELEGATED_COMMITTEE,
    /** The standing committee in office (ban thường vụ). */
    STANDING_COMMITTEE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static VotingBody of(String code) {
        return Arrays.stream(values())
                .filter(b -> b.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** The posts whose holders belong to the body; empty for a branch, where every official member does. */
    public List<String> posts() {
        return switch (this) {
            case BRANCH -> List.of();
            case COMMITTEE, DELEGATED_COMMITTEE -> List.of("secretary", "deputy", "standing", "committee");
            case STANDING_COMMITTEE -> List.of("secretary", "deputy", "standing");
        };
    }
}
