package vn.dangvu.membership.roll;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dangvu.kernel.query.AsOf;

/** Which members, on which day, known by when. Conditions add up. */
public record MemberFilter(AsOf asOf, Map<Criterion, String> criteria) {

    public MemberFilter {
        var kept = new EnumMap<Criterion, String>(Criterion.class);
        criteria.forEach((criterion, value) -> {
            if (value != null && !value.isBlank() && criterion.reads(value.strip())) {
                kept.put(criterion, value.strip());
            }
        });
        criteria = Collections.unmodifiableMap(kept);
    }

    public static MemberFilter on(LocalDate date) {
        return new MemberFilter(AsOf.of(date), Map.of());
    }

    /** The same list with one more condition; a blank value takes the condition away. */
    public MemberFilter with(Criterion criterion, String value) {
        var more = new EnumMap<Criterion, String>(Criterion.class);
        more.putAll(criteria);
        more.put(criterion, value == null ? "" : value);
        return new MemberFilter(asOf, more);
    }

    public Optional<String> value(Criterion criterion) {
        return Optional.ofNullable(criteria.get(criterion));
    }

    Optional<Long> unit(Criterion criterion) {
        return value(criterion).map(Long::valueOf);
    }

    /** For the audit entry: {@code unit=23 sex=F}. What was typed to search is not kept, only that something was. */
    String described() {
        return criteria.entrySet().stream()
                .map(e -> e.getKey().parameter() + "=" + (e.getKey() == Criterion.TEXT ? "…" : e.getValue()))
                .collect(Collectors.joining(" "));
    }
}
