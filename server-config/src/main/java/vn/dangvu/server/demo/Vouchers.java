package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dangvu.admission.dossier.Step;

/** Official members who were in one branch all through a time: they help somebody, or answer for an applicant. */
final class Vouchers {
    private static final Set<String> AWAY = Set.of("exempt", "elsewhere", "suspended", "away");
    private static final int OLDEST = 68;
    private static final int MONTHS_TOGETHER = 14;

    private final List<Person> people;

    Vouchers(List<Person> people) {
        this.people = people;
    }

    /** Who helps from one day to another, null for an end that has not come. */
    Person helper(String name, String branch, LocalDate from, LocalDate to) {
        return some(name, branch, from, to == null ? Biography.LAST_DAY : to, 1).get(0);
    }

    /** The two who answer for the applicant: official members who have been there with him. */
    List<Person> introducers(DossierLine line) {
        LocalDate until = line.considered();
        return some(line.name(), line.branch(), line.day("paper").minusMonths(MONTHS_TOGETHER), until, 2);
    }

    private List<Person> some(String name, String branch, LocalDate from, LocalDate to, int count) {
        List<Person> there = people.stream()
                .filter(p -> !p.name().equals(name) && was(p, branch, from, to))
                .toList();
        if (there.size() < count) {
            throw new IllegalStateException("nobody for " + name + " in " + branch + " from " + from + " to " + to);
        }
        int first = Math.floorMod(name.hashCode(), there.size());
        return IntStream.range(0, count)
                .mapToObj(i -> there.get((first + i) % there.size()))
                .toList();
    }

    private static boolean was(Person p, String branch, LocalDate from, LocalDate to) {
        LocalDate official = Joining.of(p).official();
        return p.quality().isEmpty()
                && official != null
                && !official.isAfter(from)
                && from.getYear() - p.born().getYear() <= OLDEST
                && p.stays().stream()
                        .anyMatch(s -> s.unit().equals(branch)
                                && !s.guest()
                                && !s.from().isAfter(from)
                                && (s.to() == null || s.to().isAfter(to)))
                && p.circumstances().stream()
                        .noneMatch(c -> AWAY.contains(c.kind())
                                && !c.from().isAfter(to)
                                && (c.to() == null || c.to().isAfter(from)));
    }

    /** What the register's files say of those who have a dossier: the same two names. */
    Map<String, String[]> named(List<DossierLine> lines) {
        var named = new HashMap<String, String[]>();
        lines.stream()
                .filter(line -> line.done(Step.CEREMONY) != null && !line.again())
                .forEach(line -> named.put(
                        line.person().key(),
                        introducers(line).stream().map(Person::name).toArray(String[]::new)));
        return named;
    }
}
