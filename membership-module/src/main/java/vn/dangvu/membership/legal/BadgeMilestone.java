package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;

/**
 * The next badge (Huy hiệu Đảng) of a member and the batch in which it can be awarded.
 *
 * @param years of seniority
 * @param reached the day they are reached
 * @param batch the first batch not before that day, nor before the wait after a discipline has ended
 * @param waitUntil end of that wait, null when there is none; the branch must then recognise the correction
 */
public record BadgeMilestone(int years, LocalDate reached, LocalDate batch, LocalDate waitUntil, Citation citation) {

    /**
     * A Party discipline in force.
     *
     * @param form reprimand, warning or dismissal
     */
    public record Discipline(String form, LocalDate decided) {}

    /**
     * @param held the badges already awarded, in years
     * @param on today, or the day asked about
     * @return nothing when no milestone lies ahead or the seniority cannot be told
     */
    public static Optional<BadgeMilestone> next(
            Seniority seniority, List<Integer> held, List<Discipline> disciplines, LocalDate on) {
        LawOn law = LawBook.shipped().asOf(on);
        if (seniority.reaches(0).isEmpty() || seniority.provisional() || !law.knows("badge.years")) {
            return Optional.empty();
        }
        int highest = held.stream().max(Comparator.naturalOrder()).orElse(0);
        int reachedYears = seniority.years();
        List<Integer> ladder =
                law.texts("badge.years").stream().map(Integer::valueOf).toList();
        int due = ladder.stream()
                .filter(y -> y <= reachedYears && y > highest)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return ladder.stream()
                .filter(y -> due > 0 ? y == due : y > highest && y > reachedYears)
                .findFirst()
                .map(years -> milestone(years, seniority.reaches(years).orElseThrow(), disciplines, law, on));
    }

    private static BadgeMilestone milestone(
            int years, LocalDate reached, List<Discipline> disciplines, LawOn law, LocalDate on) {
        LocalDate ready = reached.isBefore(on) ? on : reached;
        LocalDate first = batchOnOrAfter(ready, law);
        LocalDate wait = disciplines.stream()
                .filter(d -> !d.decided().isAfter(first))
                .map(d -> d.decided().plusMonths(law.number("badge.wait." + d.form())))
                .filter(end -> end.isAfter(first))
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate batch = wait == null ? first : batchOnOrAfter(wait, law);
        return new BadgeMilestone(years, reached, batch, wait, law.citation("badge.years"));
    }

    private static LocalDate batchOnOrAfter(LocalDate day, LawOn law) {
        return law.texts("badge.batches").stream()
                .map(text -> MonthDay.parse("--" + text))
                .map(batch -> batch.atYear(day.getYear()).isBefore(day)
                        ? batch.atYear(day.getYear() + 1)
                        : batch.atYear(day.getYear()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
