package vn.dangvu.membership.roll;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How somebody came into the lists of a unit or left them, seen from a frame: the unit that is reported on, with all below it. A move inside
 * the frame is neither increase nor decrease of the frame, only of the parts it went between.
 */
public enum Movement {
    OPENING("opening", 1),
    ADMISSION("admission", 1),
    TRANSFER_IN("transfer-in", 1),
    RESTORATION("restoration", 1),
    /** The person's unit came under the frame, or the person changed units when units were merged or split. */
    REORGANISED_IN("reorganised-in", 1),
    INSIDE_IN("inside-in", 1),
    TRANSFER_OUT("transfer-out", -1),
    DEATH("death", -1),
    EXPULSION("expulsion", -1),
    REMOVAL("removal", -1),
    RESIGNATION("resignation", -1),
    CANCELLED("cancelled", -1),
    REORGANISED_OUT("reorganised-out", -1),
    INSIDE_OUT("inside-out", -1);

    private final String code;
    private final int sign;

    Movement(String code, int sign) {
        this.code = code;
        this.sign = sign;
    }

    /** As in addresses, stored figures and sentences. */
    public String code() {
        return code;
    }

    /** 1 for an increase, -1 for a decrease. */
    public int sign() {
        return sign;
    }

    public boolean inside() {
        return this == INSIDE_IN || this == INSIDE_OUT;
    }

    /** All kinds of one sign. */
    public static final String INCREASE = "increase";

    public static final String DECREASE = "decrease";

    /**
     * The kinds a word stands for, none when it means nothing.
     *
     * @param inside moves inside the frame are meant too
     */
    static List<Movement> all(String word, boolean inside) {
        int sign = word.equals(INCREASE) ? 1 : word.equals(DECREASE) ? -1 : 0;
        return Arrays.stream(values())
                .filter(m -> sign == 0 ? m.code.equals(word) : m.sign == sign)
                .filter(m -> inside || !m.inside())
                .toList();
    }

    public static Optional<Movement> of(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }
}
