package vn.dangvu.membership;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.PartialDate;

/**
 * What is declared of one person, fact by fact. A fact that is not there is not known. Values are held as they are written:
 * dates 27/02/2006, 07/1980 or 1962; flags {@code true} or {@code false}; classes by their code. It never changes: {@link #with}
 * makes another.
 */
public final class Declaration {
    public static final Declaration EMPTY = new Declaration(new EnumMap<>(Fact.class));

    private final Map<Fact, String> values;

    private Declaration(EnumMap<Fact, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static Declaration of(Map<Fact, String> values) {
        return EMPTY.with(values);
    }

    /** Null or blank takes the fact away. @throws IllegalArgumentException when a date or flag cannot be read */
    public Declaration with(Fact fact, String value) {
        return with(Collections.singletonMap(fact, value));
    }

    public Declaration with(Fact fact, PartialDate value) {
        return with(fact, value == null ? null : value.format());
    }

    public Declaration with(Map<Fact, String> changes) {
        var all = new EnumMap<Fact, String>(Fact.class);
        all.putAll(values);
        changes.forEach((fact, value) -> {
            String canonical = canonical(fact, value);
            if (canonical.isEmpty()) {
                all.remove(fact);
            } else {
                all.put(fact, canonical);
            }
        });
        return new Declaration(all);
    }

    /** The form in which a value is kept; empty for nothing. */
    public static String canonical(Fact fact, String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        return switch (fact.kind()) {
            case DATE, DAY -> date(fact, value).format();
            case FLAG -> flag(value);
            case LONG -> value.strip();
            default -> VietnameseText.normal(value);
        };
    }

    private static PartialDate date(Fact fact, String value) {
        return PartialDate.read(value)
                .date()
                .filter(d -> d.exact() || fact.kind() == Fact.Kind.DATE)
                .orElseThrow(() -> new IllegalArgumentException(fact + ": " + value));
    }

    private static String flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("neither true nor false: " + value);
        }
        return value;
    }

    public Map<Fact, String> values() {
        return values;
    }

    public boolean has(Fact fact) {
        return values.containsKey(fact);
    }

    /** As written, null when not known. */
    public String text(Fact fact) {
        return values.get(fact);
    }

    public Optional<PartialDate> date(Fact fact) {
        return Optional.ofNullable(values.get(fact))
                .flatMap(v -> PartialDate.read(v).date());
    }

    public Boolean flag(Fact fact) {
        return has(fact) ? Boolean.valueOf(values.get(fact)) : null;
    }

    public String fullName() {
        return Objects.requireNonNullElse(text(Fact.FULL_NAME), "");
    }

    /** Which facts differ, with what the other says of them; null where the other says nothing. */
    public Map<Fact, String> changesTo(Declaration other) {
        var changes = new LinkedHashMap<Fact, String>();
        for (Fact fact : Fact.values()) {
            if (!Objects.equals(text(fact), other.text(fact))) {
                changes.put(fact, other.text(fact));
            }
        }
        return changes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Declaration declaration && values.equals(declaration.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Declaration of " + values.size() + " facts";
    }
}
