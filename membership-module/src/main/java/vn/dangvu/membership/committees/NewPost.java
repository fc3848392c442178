package vn.dangvu.membership.committees;

import java.time.LocalDate;
import java.util.Set;
import vn.dangvu.kernel.legal.OperationRefused;

/**
 * A post to be written down.
 *
 * @param termId null outside a term
 * @param until last day, null while it lasts
 */
public record NewPost(
        long unitId,
        Long termId,
        long memberId,
        String position,
        String how,
        String duty,
        LocalDate from,
        LocalDate until) {
    /** From the highest. */
    public static final Set<String> POSITIONS =
            Set.of("secretary", "deputy", "standing", "committee", "inspection", "group-leader");

    public NewPost {
        if (!POSITIONS.contains(position)
                || !Set.of("elected", "appointed").contains(how)
                || from == null
                || until != null && until.isBefore(from)) {
            throw new OperationRefused("units.post-incomplete");
        }
    }
}
