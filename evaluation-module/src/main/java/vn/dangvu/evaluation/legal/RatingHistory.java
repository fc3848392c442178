package vn.dangvu.evaluation.legal;

import java.util.List;

/** The levels of the last years, the latest first: outstanding, good, done, not-done. */
public record RatingHistory(List<String> levels) {

    public RatingHistory {
        levels = List.copyOf(levels);
    }
}
