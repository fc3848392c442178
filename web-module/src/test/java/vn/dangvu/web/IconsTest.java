package vn.dangvu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An icon that is not bundled would be a black square. */
class IconsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern NAMED = Pattern.compile("(?:icon=\"|dvi dvi-)([a-z0-9-]+)(?=[\"' ])");
    private static final Pattern BUNDLED = Pattern.compile("\\.dvi-([a-z0-9-]+)");

    @Test
    void everyIconThatAPageNamesIsBundled() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                NAMED.matcher(Files.readString(page)).results().forEach(icon -> named.add(icon.group(1)));
            }
        }
        Set<String> bundled = new TreeSet<>();
        BUNDLED.matcher(Files.readString(PAGES.resolve("WEB-INF/resources/dangvu/icons.css")))
                .results()
                .forEach(icon -> bundled.add(icon.group(1)));
        named.remove("dvi");

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(bundled).containsAll(named);
    }
}
