package vn.dangvu.membership.work;

import java.time.LocalDate;

/**
 * A task in a list.
 *
 * @param source {@code year}, {@code resolution} or {@code between}
 * @param result null while it is open
 * @param reports how many there are; {@code unseen} of them the branch has not looked at
 * @param overdue open, and its last day is over
 */
public record TaskRow(
        long id,
        long memberId,
        String member,
        String unit,
        String source,
        String text,
        LocalDate due,
        LocalDate doneOn,
        String result,
        int reports,
        int unseen,
        boolean overdue) {

    /** {@code open}, {@code overdue}, or what came of it. */
    public String state() {
        return result != null ? result : overdue ? "overdue" : "open";
    }
}
