package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.kernel.time.PartialDate;

/**
 * Seniority (tuổi đảng) on a day: from the admission decision, not the ceremony, minus the gaps. The gaps together, in months and
 * days, move the start forward; whole months are counted from there. A start known only to the month or the year counts from its last day, so that nobody
 * is told more than is certain.
 *
 * @param start what it is counted from; null when the file has no date at all
 * @param basis code of that date: decision, first-decision, card, none
 * @param counted the day it is counted from after the gaps; null without a start
 * @param months whole months on the day asked for
 * @param certain the start is known to the day
 * @param provisional not yet an official member: nothing is counted officially
 * @param open a gap lasts on that day
 * @param steps how it was computed, in order
 */
public record Seniority(
        PartialDate start,
        String basis,
        LocalDate counted,
        int months,
        boolean certain,
        boolean provisional,
        boolean open,
        List<Step> steps,
        Citation citation) {

    /** One line of the explanation: the key of a sentence and its parameters. */
    public record Step(String key, List<Object> parameters) {
        static Step of(String key, Object... parameters) {
            return new Step(key, List.of(parameters));
        }
    }

    public Seniority {
        steps = List.copyOf(steps);
    }

    public static Seniority of(SeniorityFacts facts, LocalDate on) {
        LawOn law = LawBook.shipped().asOf(on);
        Citation citation = law.find("register.seniority.counted-from")
                .map(v -> v.citation())
                .orElse(null);
        PartialDate start = start(facts);
        String basis = basis(facts);
        if (start == null) {
            return new Seniority(
                    null,
                    basis,
                    null,
                    0,
                    false,
                    !facts.official(),
                    false,
                    List.of(Step.of("seniority.no-date")),
                    citation);
        }
        var steps = new ArrayList<Step>();
        steps.add(Step.of("seniority.start." + basis, start));
        LocalDate counted = withoutGaps(facts, start.latest(), on, steps);
        int months = counted.isAfter(on) ? 0 : Months.between(counted, on);
        steps.add(Step.of("seniority.total", months / 12, months % 12, on));
        if (!facts.official()) {
            steps.add(Step.of("seniority.provisional"));
        }
        boolean open = facts.gaps().stream().anyMatch(g -> lasts(g, on));
        return new Seniority(start, basis, counted, months, start.exact(), !facts.official(), open, steps, citation);
    }

    private static PartialDate start(SeniorityFacts facts) {
        if (facts.firstDecided() != null) {
            return facts.firstDecided();
        }
        return facts.decided() != null ? facts.decided() : facts.onCard();
    }

    private static String basis(SeniorityFacts facts) {
        if (facts.firstDecided() != null) {
            return "first-decision";
        }
        if (facts.decided() != null) {
            return "decision";
        }
        return facts.onCard() != null ? "card" : "none";
    }

    private static LocalDate withoutGaps(SeniorityFacts facts, LocalDate start, LocalDate on, List<Step> steps) {
        int months = 0;
        int days = 0;
        for (SeniorityFacts.Gap gap : apart(facts, start, on)) {
            Period length = Period.between(gap.from(), gap.to());
            months += (int) length.toTotalMonths();
            days += length.getDays();
            steps.add(Step.of(
                    "seniority.gap",
                    gap.from(),
                    gap.to(),
                    gap.reason(),
                    (int) length.toTotalMonths(),
                    length.getDays()));
        }
        return start.plusMonths(months).plusDays(days);
    }

    /** The gaps between the start and the day, in order; those that touch are one, so that no day is left out twice. */
    private static List<SeniorityFacts.Gap> apart(SeniorityFacts facts, LocalDate start, LocalDate on) {
        var apart = new ArrayList<SeniorityFacts.Gap>();
        for (SeniorityFacts.Gap gap : inOrder(facts, on)) {
            LocalDate from = gap.from().isBefore(start) ? start : gap.from();
            LocalDate to = gap.to() == null || gap.to().isAfter(on) ? on : gap.to();
            SeniorityFacts.Gap last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && !from.isAfter(last.to())) {
                LocalDate end = to.isAfter(last.to()) ? to : last.to();
                apart.set(apart.size() - 1, new SeniorityFacts.Gap(last.from(), end, last.reason()));
            } else if (to.isAfter(from)) {
                apart.add(new SeniorityFacts.Gap(from, to, gap.reason()));
            }
        }
        return apart;
    }

    private static List<SeniorityFacts.Gap> inOrder(SeniorityFacts facts, LocalDate on) {
        return facts.gaps().stream()
                .filter(g -> g.from().isBefore(on))
                .sorted(Comparator.comparing(SeniorityFacts.Gap::from))
                .toList();
    }

    private static boolean lasts(SeniorityFacts.Gap gap, LocalDate on) {
        return !gap.from().isAfter(on) && (gap.to() == null || gap.to().isAfter(on));
    }

    public int years() {
        return months / 12;
    }

    /** The day so many years are reached; nothing while a gap is open or no start is known. */
    public Optional<LocalDate> reaches(int years) {
        return counted == null || open ? Optional.empty() : Optional.of(Months.after(counted, 12 * years));
    }
}
