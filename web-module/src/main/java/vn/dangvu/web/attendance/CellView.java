package vn.dangvu.web.attendance;

import java.util.Locale;

/**
 * A cell of a grid as the page shows it.
 *
 * @param name of the field, with what stood in it
 * @param key meeting and member
 * @param letter that stands or was typed
 * @param proposed letter the register proposes while nothing stands
 * @param label who and when, for the ear
 * @param told who wrote it and when
 */
public record CellView(
        String name,
        String key,
        String letter,
        String proposed,
        String note,
        String label,
        String told,
        Long contested,
        boolean open,
        boolean belongs) {

    /** The colour and sign of the state; of a proposal while nothing stands. */
    public String css() {
        if (!belongs) {
            return "dv-a-x";
        }
        String shown = letter.isEmpty() ? proposed : letter;
        return (shown.isEmpty() ? "dv-a-none" : "dv-a-" + shown.toLowerCase(Locale.ROOT))
                + (letter.isEmpty() && !proposed.isEmpty() ? " dv-a-proposed" : "")
                + (contested == null ? "" : " dv-a-contested");
    }

    /** One of the rare states stands: exempted, elsewhere, suspended, at another branch. */
    public boolean other() {
        return !letter.isEmpty() && "MTDN".contains(letter);
    }

    public boolean is(String other) {
        return letter.equals(other);
    }
}
