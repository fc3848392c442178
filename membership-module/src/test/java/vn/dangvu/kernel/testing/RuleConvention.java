package vn.dangvu.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.legal.RuleCard;

/**
 * Every rule cites its instrument and its period, names parameters that exist, and has a table of cases; every parameter says truly who asks
 * for it.
 */
public final class RuleConvention {
    private RuleConvention() {}

    /** What breaks the convention among the rules compiled in this module; run with the module's folder as working directory. */
    public static List<String> violations() {
        Set<String> tabled = classes(Path.of("target/test-classes"))
                .filter(c -> c.isAnnotationPresent(CasesOf.class))
                .flatMap(c -> Arrays.stream(c.getAnnotation(CasesOf.class).value()))
                .collect(Collectors.toSet());
        String module = Path.of("").toAbsolutePath().getFileName().toString();
        return Stream.concat(
                        rules(Path.of("target/classes")).flatMap(rule -> violations(rule, tabled).stream()),
                        ParameterUse.violations(module, Path.of("target/classes")).stream())
                .toList();
    }

    static Stream<Class<?>> rules(Path root) {
        return classes(root)
                .filter(c ->
                        Rule.class.isAssignableFrom(c) && !c.isInterface() && !Modifier.isAbstract(c.getModifiers()));
    }

    static List<String> violations(Class<?> rule, Set<String> tabled) {
        String name = rule.getSimpleName();
        var wrong = new ArrayList<String>();
        Cited cited = rule.getAnnotation(Cited.class);
        if (cited == null) {
            return List.of(name + " cites nothing");
        }
        RuleCard card = RuleCard.of(rule);
        if (card.until() != null && card.until().isBefore(card.from())) {
            wrong.add(name + " ends before it begins");
        }
        if (LawBook.shipped().instruments().stream().noneMatch(i -> i.number().equals(cited.instrument()))) {
            wrong.add(name + " cites an instrument that is not on file");
        }
        if (cited.mark() != Mark.VERIFIED && cited.source().isBlank()) {
            wrong.add(name + " does not say what was read");
        }
        card.parameters().stream()
                .filter(p -> !LawBook.shipped().has(p))
                .forEach(p -> wrong.add(name + " asks for a parameter that does not exist: " + p));
        if (!tabled.contains(name)) {
            wrong.add(name + " has no table of cases");
        }
        return wrong;
    }

    private static Stream<Class<?>> classes(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(f -> f.toString().endsWith(".class") && f.toString().contains("legal"))
                    .map(f -> root.relativize(f)
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.')
                            .replaceAll("\\.class$", ""))
                    .<Class<?>>map(RuleConvention::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RuleConvention.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
