package vn.dangvu.membership.resolutions;

import java.time.LocalDate;

/**
 * A line of the book.
 *
 * @param letters of the number: {@code NQ/CB}
 * @param inFavour null when it was not voted on
 * @param annulled the reason, null while it stands
 * @param tasks given by it; {@code settled} of them
 */
public record ResolutionRow(
        long id,
        String unit,
        int number,
        String letters,
        String subject,
        LocalDate on,
        Integer inFavour,
        Integer against,
        Integer base,
        String chair,
        String secretary,
        String annulled,
        int tasks,
        int settled) {

    public String said() {
        return "%02d-%s".formatted(number, letters);
    }
}
