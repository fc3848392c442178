package vn.dangvu.kernel.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.Parameter;
import vn.dangvu.kernel.legal.Version;

/**
 * The table of every change of a value, {@code key;day;before;after}: the book must say the first on the day before, the second on the day and on
 * the day after, and a change that is not in the table is told. Whoever changes the law writes it twice, once from the document.
 */
public final class ChangesOfLaw {
    private ChangesOfLaw() {}

    /** @param table a resource beside the test */
    public static List<String> violations(Class<?> test, String table, List<String> groups) {
        var wrong = new ArrayList<String>();
        List<Case> cases = read(test, table);
        for (Case c : cases) {
            expect(c, c.day.minusDays(1), c.before, wrong);
            expect(c, c.day, c.after, wrong);
            expect(c, c.day.plusDays(1), c.after, wrong);
        }
        List<String> told = cases.stream().map(c -> c.key + " " + c.day).toList();
        LawBook.shipped().parameters().stream()
                .filter(p -> groups.contains(p.group()))
                .flatMap(p -> changes(p).stream())
                .filter(change -> !told.contains(change))
                .forEach(change -> wrong.add("not in the table: " + change));
        return wrong;
    }

    private record Case(String key, LocalDate day, String before, String after) {}

    private static void expect(Case c, LocalDate on, String value, List<String> wrong) {
        String found = LawBook.shipped()
                .asOf(on)
                .find(c.key)
                .map(v -> String.valueOf(v.value()))
                .orElse("");
        if (!found.equals(value)) {
            wrong.add(c.key + " is " + found + " on " + on + ", not " + value);
        }
    }

    /** The days on which another value begins. */
    private static List<String> changes(Parameter parameter) {
        var days = new ArrayList<String>();
        Version before = null;
        for (Version version : parameter.series()) {
            if (before != null && !before.value().equals(version.value())) {
                days.add(parameter.key() + " " + version.from());
            }
            before = version;
        }
        return days;
    }

    private static List<Case> read(Class<?> test, String table) {
        try (var lines =
                new BufferedReader(new InputStreamReader(test.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split(";", -1))
                    .map(c -> new Case(c[0], LocalDate.parse(c[1]), c[2], c[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
