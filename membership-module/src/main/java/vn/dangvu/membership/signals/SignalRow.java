package vn.dangvu.membership.signals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import vn.dangvu.membership.MonthsInYear;

/**
 * One signal about one member: facts, and how far they have been answered.
 *
 * @param unit where the last of the evidence is
 * @param subjectId the year, or the id of the transfer, exemption or absence
 * @param counted the months, null of a kind that is not counted in months
 * @param contested months of which every entry is contested: they are not counted
 * @param asked an application for relief waits that covers one of the months
 * @param since first day on which it was so, null of a kind that is counted in months
 * @param level 1 to 3 by the reading asked for, 0 for none and for the other kinds
 * @param state new, again (evidence came after an accepted answer), waiting (answered, nothing found yet), insufficient, accepted
 * @param fresh months the last accepted answer does not cover
 */
public record SignalRow(
        long memberId,
        String name,
        long unitId,
        String unit,
        String path,
        SignalKind kind,
        long subjectId,
        MonthsInYear counted,
        List<YearMonth> contested,
        boolean asked,
        LocalDate since,
        int days,
        int level,
        String state,
        List<YearMonth> fresh) {

    public static final List<String> STATES = List.of("new", "again", "waiting", "insufficient", "accepted");

    /** Is there something to answer to? */
    public boolean answerable() {
        return (since != null || counted.size() > 0) && !state.equals("waiting") && !state.equals("accepted");
    }

    /** The evidence in short: what was seen when an answer is given must still be so. */
    public String seen() {
        return since != null
                ? since.toString()
                : counted.months().stream().map(YearMonth::toString).collect(Collectors.joining(","));
    }
}
