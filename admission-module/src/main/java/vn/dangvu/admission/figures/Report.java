package vn.dangvu.admission.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was counted for a unit and everything below it.
 *
 * @param people how many in each class, by their figure
 * @param times of the laps that ended in the period; laps that nobody went are left out
 * @param late what is overdue today
 * @param today the day {@code late} speaks of
 */
public record Report(
        Question question, String unit, Map<Figure, Long> people, List<Time> times, List<Late> late, LocalDate today) {

    /**
     * @param median half of them took no longer; between the two in the middle when their number is even
     * @param late how many ended after their term
     * @param termed how many had a term that is known
     */
    public record Time(Lap lap, int count, double median, int longest, int late, int termed) {}

    /** @param first those who wait longest, some of them */
    public record Late(String step, long count, List<FigureRow> first) {}

    public long people(Crowd crowd, Part part, String line) {
        return people.getOrDefault(Figure.of(crowd, part, line), 0L);
    }

    public long all(Crowd crowd) {
        return people(crowd, Part.ALL, Figure.ALL);
    }

    /** The classes of this part add up to the whole crowd. */
    public boolean complete(Crowd crowd, Part part) {
        return part.lines().stream().mapToLong(l -> people(crowd, part, l)).sum() == all(crowd);
    }

    /** Steps done in the period after their term. */
    public int lateSteps() {
        return times.stream().mapToInt(Time::late).sum();
    }

    /** Steps done in the period of which a term is known. */
    public int termedSteps() {
        return times.stream().mapToInt(Time::termed).sum();
    }

    /** Dossiers overdue today. */
    public long overdue() {
        return late.stream().mapToLong(Late::count).sum();
    }

    /** Nothing happened in the period and nothing waits. */
    public boolean empty() {
        return people.values().stream().allMatch(n -> n == 0) && times.isEmpty() && late.isEmpty();
    }
}
