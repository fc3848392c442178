package vn.dangvu.membership.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is written down about a member and a meeting; one letter each, as on the grid (42-HD/BTCTW of 2025: present, with reason, without). */
public enum AttendanceState {
    /** Có mặt. */
    PRESENT("C", true, true),
    /** Vắng có lý do. */
    EXCUSED("P", true, false),
    /** Vắng không lý do. */
    UNEXCUSED("K", true, false),
    /** Được miễn sinh hoạt. */
    EXEMPT("M", false, false),
    /** Sinh hoạt tạm thời nơi khác. */
    ELSEWHERE("T", false, false),
    /** Đình chỉ sinh hoạt. */
    SUSPENDED("D", false, false),
    /** At the meeting of another branch instead: as good as present. */
    VISITING("N", true, true);

    private final String letter;
    private final boolean owed;
    private final boolean there;

    AttendanceState(String letter, boolean owed, boolean there) {
        this.letter = letter;
        this.owed = owed;
        this.there = there;
    }

    public String letter() {
        return letter;
    }

    /** Counts in the rate. */
    public boolean owed() {
        return owed;
    }

    public boolean there() {
        return there;
    }

    /** Why away, or where else and what shows it. */
    public boolean needsNote() {
        return this == EXCUSED || this == VISITING;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AttendanceState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As typed: Đ is D, V (as on paper) is C; nothing for any other. */
    public static Optional<AttendanceState> typed(String text) {
        String letter = text == null
                ? ""
                : text.strip().toUpperCase(Locale.ROOT).replace('Đ', 'D').replace('V', 'C');
        return Arrays.stream(values()).filter(s -> s.letter.equals(letter)).findFirst();
    }

    /** What the register proposes; nothing where somebody has to look who is there. */
    public static Optional<AttendanceState> proposed(Belonging belonging) {
        return Optional.ofNullable(
                switch (belonging) {
                    case DUE, GUEST -> null;
                    case EXEMPT -> EXEMPT;
                    case ELSEWHERE -> ELSEWHERE;
                    case SUSPENDED -> SUSPENDED;
                });
    }
}
