package vn.dangvu.membership.roll;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.time.PartialDate;

/**
 * One line of the list.
 *
 * @param circumstances codes, with the announced end where there is one
 * @param seniorityStart the day from which seniority counts after what is not counted; null when it cannot be computed
 * @param citizenEnd the last four figures of the citizen's number; the whole number is read in the file only
 * @param event how and when the person came or left, in lists of movements and of those who left
 */
public record MemberRow(
        long id,
        String path,
        String unit,
        String name,
        String sex,
        PartialDate born,
        String ethnicity,
        String religion,
        String homeTown,
        String address,
        String occupation,
        String generalLevel,
        String professionalLevel,
        String politicalTheory,
        PartialDate decided,
        PartialDate admitted,
        PartialDate recognised,
        LocalDate seniorityStart,
        String standing,
        List<Circumstance> circumstances,
        String card,
        String fileNumber,
        String citizenEnd,
        int gaps,
        Event event) {

    public record Circumstance(String kind, LocalDate until) {}

    public record Event(String kind, LocalDate on, String other) {}

    /** The name without its last word. */
    public String leadingNames() {
        int last = name.lastIndexOf(' ');
        return last < 0 ? "" : name.substring(0, last + 1);
    }

    public String givenName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
