package vn.dangvu.membership;

import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;

/**
 * The yearly ratings as lines of the files, for whoever decides on them elsewhere: written in the same transaction, one line a member and year. A
 * line is never overwritten, it is ended by the decision that changes or cancels it.
 */
public interface RatingsInFile {

    /** @param body that decided; {@code number} of its decision */
    record Decided(int year, String body, String number) {}

    /**
     * Three statements, however many.
     *
     * @return those whose file is no longer in reach, because they have moved on: their rating is sent after them on paper
     * @throws RegisterRefused where a file has a rating of that year already, naming the first
     */
    Set<Long> write(Scope scope, Decided decided, Map<Long, RatingLevel> levels);

    /**
     * @param level null when the rating is cancelled and nothing takes its place yet
     * @return whether the file is in reach
     */
    boolean change(Scope scope, long memberId, Decided decided, RatingLevel level, String reason);
}
