package vn.dangvu.kernel.legal;

import java.time.LocalDate;
import java.util.List;

/** What the rule book says of one {@link Rule}. */
public record RuleCard(
        String name, Citation citation, LocalDate from, LocalDate until, List<String> parameters, List<String> usedIn) {

    /** @throws IllegalStateException for a rule without {@link Cited} */
    public static RuleCard of(Class<?> rule) {
        Cited cited = rule.getAnnotation(Cited.class);
        if (cited == null) {
            throw new IllegalStateException(rule.getName() + " cites nothing");
        }
        return new RuleCard(
                rule.getSimpleName(),
                new Citation(cited.instrument(), cited.article(), "", cited.mark(), cited.source()),
                LocalDate.parse(cited.from()),
                cited.to().isEmpty() ? null : LocalDate.parse(cited.to()),
                List.of(cited.parameters()),
                List.of(cited.usedIn()));
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
