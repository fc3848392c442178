package vn.dangvu.kernel.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules in force on one day for one unit. It remembers every value it was asked for, so that a decision can keep under
 * which rules it was taken. For one examination, in one thread.
 */
public final class LawOn {
    private final LawBook book;
    private final LocalDate date;
    private final Map<String, Version> local;
    private final Map<String, Version> used = new LinkedHashMap<>();
    private final Map<String, Citation> rules = new LinkedHashMap<>();

    LawOn(LawBook book, LocalDate date, Map<String, Version> local) {
        this.book = book;
        this.date = date;
        this.local = local;
    }

    public LocalDate date() {
        return date;
    }

    /** What holds on this day, or nothing when no rule was in force yet. */
    public Optional<Version> find(String key) {
        Version own = local.get(key);
        Optional<Version> found =
                own != null ? Optional.of(own) : book.parameter(key).on(date);
        found.ifPresent(v -> used.put(key, v));
        return found;
    }

    /** Is there such a rule at any time? */
    public boolean hasKey(String key) {
        return book.has(key);
    }

    public boolean knows(String key) {
        return find(key).isPresent();
    }

    /** @throws IllegalStateException when no rule was in force on this day */
    public Version version(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no rule " + key + " on " + date));
    }

    public int number(String key) {
        return (Integer) version(key).value();
    }

    public Fraction fraction(String key) {
        return (Fraction) version(key).value();
    }

    public boolean flag(String key) {
        return (Boolean) version(key).value();
    }

    public String text(String key) {
        return (String) version(key).value();
    }

    public LocalDate day(String key) {
        return (LocalDate) version(key).value();
    }

    public List<String> texts(String key) {
        return ((List<?>) version(key).value()).stream().map(String::valueOf).toList();
    }

    /** A length of time to count a deadline with. */
    public Term term(String key) {
        Version version = version(key);
        return new Term(
                (Integer) version.value(),
                Term.Unit.of(book.parameter(key).unit().code()),
                version.citation());
    }

    public Citation citation(String key) {
        return version(key).citation();
    }

    /** Everything these rules find in the case, not only the first thing. Rules that did not hold on this day are left out. */
    public <T> List<Finding> examine(T facts, List<? extends Rule<? super T>> with) {
        var findings = new ArrayList<Finding>();
        for (Rule<? super T> rule : with) {
            if (RuleCard.of(rule.getClass()).holdsOn(date)) {
                rules.put(rule.getClass().getSimpleName(), rule.citation());
                findings.addAll(rule.examine(facts, this));
            }
        }
        return findings;
    }

    /** The rules and values asked for so far. */
    public AppliedRules applied() {
        return AppliedRules.of(date, rules, used);
    }
}
