package vn.dangvu.membership.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The periods of a few units, rewritten from a day on. Days before the day are never touched; what already happened after it
 * to the units below stays, only under the new place.
 */
final class Chronicle {
    private final Set<Period> before;
    private final Map<Long, List<Period>> units = new TreeMap<>();

    Chronicle(List<Period> periods) {
        before = new HashSet<>(periods);
        periods.forEach(this::add);
    }

    private void add(Period period) {
        List<Period> of = units.computeIfAbsent(period.unitId(), id -> new ArrayList<>());
        of.add(period);
        of.sort(Comparator.comparing(Period::from));
    }

    Optional<Period> on(long unit, LocalDate day) {
        return of(unit).stream().filter(p -> p.holds(day)).findFirst();
    }

    private List<Period> of(long unit) {
        return units.getOrDefault(unit, List.of());
    }

    /** The first day after the given one on which the unit itself (not only its surroundings) became something else. */
    Optional<LocalDate> changedAfter(long unit, LocalDate day) {
        Period then = on(unit, day).orElseThrow();
        return of(unit).stream()
                .filter(p -> p.from().isAfter(day) && !p.says(then))
                .map(Period::from)
                .findFirst();
    }

    /** A unit that exists from the day on, wherever the unit above it stood since. */
    void open(Period like, LocalDate day) {
        for (Period above : of(like.parentId())) {
            if (above.to().isAfter(day)) {
                LocalDate start = above.from().isAfter(day) ? above.from() : day;
                add(like.at(like.parentId(), above.path() + like.unitId() + "/").between(start, above.to()));
            }
        }
    }

    void change(long unit, LocalDate day, UnaryOperator<Period> into) {
        cut(unit, day);
        units.get(unit).replaceAll(p -> p.from().isBefore(day) ? p : into.apply(p));
    }

    void close(long unit, LocalDate day) {
        cut(unit, day);
        units.get(unit).removeIf(p -> !p.from().isBefore(day));
    }

    /** The unit and everything below it stands under another unit from the day on. */
    void move(long unit, long under, LocalDate day) {
        carry(unit, under, day, "/" + unit + "/", true);
    }

    /** Everything below the unit, but not the unit, stands under another one from the day on. */
    void pour(long unit, long into, LocalDate day) {
        carry(unit, into, day, "/", false);
    }

    private void carry(long unit, long target, LocalDate day, String tail, boolean self) {
        List<Period> origin = List.copyOf(of(unit));
        List<Period> places = List.copyOf(of(target));
        Set<LocalDate> seams = new TreeSet<>(Set.of(day));
        Stream.concat(origin.stream(), places.stream())
                .map(Period::from)
                .filter(d -> d.isAfter(day))
                .forEach(seams::add);
        for (long each : List.copyOf(units.keySet())) {
            if (each != target && (self || each != unit)) {
                seams.forEach(seam -> cut(each, seam));
                units.get(each)
                        .replaceAll(p -> p.from().isBefore(day) ? p : carried(p, unit, origin, places, tail, self));
            }
        }
    }

    private static Period carried(
            Period p, long unit, List<Period> origin, List<Period> places, String tail, boolean self) {
        Optional<Period> old = origin.stream().filter(o -> o.holds(p.from())).findFirst();
        Optional<Period> place = places.stream().filter(o -> o.holds(p.from())).findFirst();
        if (old.isEmpty() || place.isEmpty() || !p.isUnder(old.get().path())) {
            return p;
        }
        Period target = place.get();
        String path = target.path()
                + tail.substring(1)
                + p.path().substring(old.get().path().length());
        boolean direct = self ? p.unitId() == unit : p.parentId() == unit;
        return p.at(direct ? Long.valueOf(target.unitId()) : p.parentId(), path);
    }

    private void cut(long unit, LocalDate day) {
        List<Period> of = units.get(unit);
        of.stream()
                .filter(p -> p.holds(day) && p.from().isBefore(day))
                .findFirst()
                .ifPresent(p -> {
                    of.remove(p);
                    add(p.between(p.from(), day));
                    add(p.between(day, p.to()));
                });
    }

    /** What is no longer held to be true. */
    List<Period> gone() {
        Set<Period> now = new HashSet<>(all());
        return before.stream().filter(p -> !now.contains(p)).toList();
    }

    /** What is held to be true instead. */
    List<Period> added() {
        return all().stream().filter(p -> !before.contains(p)).toList();
    }

    private List<Period> all() {
        return units.values().stream().flatMap(List::stream).toList();
    }
}
