package vn.dangvu.membership.legal;

import java.time.LocalDate;

/**
 * One meeting as far as the rules look at it.
 *
 * @param regular the monthly one of a branch or a committee
 * @param thematic on a theme of its own, or with one
 * @param minutes how long it is to last or lasted, null while nobody said
 * @param sentOn the day on which notice and papers went out, null before
 */
public record MeetingShape(boolean regular, boolean thematic, LocalDate on, Integer minutes, LocalDate sentOn) {
    boolean combined() {
        return regular && thematic;
    }
}
