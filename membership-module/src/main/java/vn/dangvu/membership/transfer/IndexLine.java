package vn.dangvu.membership.transfer;

import java.util.List;

/**
 * One kind of paper in the index and in the file.
 *
 * @param line of {@link #LINES}
 * @param note why the numbers differ, null when nobody said
 */
public record IndexLine(String line, int listed, int found, String note) {

    /** The contents of a file in the order of 38-HD/BTCTW, II.1.1; the card file (B6) is kept apart and does not travel. */
    public static final List<String> LINES = List.of(
            "a1", "a2", "a3", "a4", "a5", "a6", "b1", "b2", "b3", "b4", "b5", "c1", "c2", "c3", "c4", "c5", "c6", "c7",
            "c8", "c9", "c10", "c11", "c12", "c13");

    boolean differs() {
        return listed != found && (note == null || note.isBlank());
    }
}
