package vn.dangvu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things, and every sentence a page asks for exists. */
class SentencesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/vn/dangvu/web/i18n");
    private static final Pattern ASKED = Pattern.compile(
            "(?<![A-Za-z])t(?:exts)?(?:\\.of\\(|\\.get\\(|\\[)['\"]([a-z][a-z-]*\\.[a-zA-Z0-9.-]+)['\"]\\s*[,)\\]]");

    static Stream<String> parts() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith("_vi.properties"))
                    .map(n -> n.replace("_vi.properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everySentenceStandsInBothLanguagesWithTheSameValues(String part) throws IOException {
        Properties vi = read(part, "vi");
        Properties en = read(part, "en");

        assertThat(en.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(vi.stringPropertyNames());
        for (String key : vi.stringPropertyNames()) {
            assertThat(en.getProperty(key)).as(part + "." + key).isNotBlank();
            assertThat(vi.getProperty(key)).as(part + "." + key).isNotBlank();
        }
    }

    /** The later of two would be said in the place of the earlier. */
    @ParameterizedTest
    @MethodSource("parts")
    void noSentenceStandsTwice(String part) throws IOException {
        for (String language : List.of("vi", "en")) {
            var twice = new TreeSet<Object>();
            var keys = new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object key, Object value) {
                    Object before = super.put(key, value);
                    if (before != null) {
                        twice.add(key);
                    }
                    return before;
                }
            };
            try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(part + "_" + language + ".properties"))) {
                keys.load(reader);
            }
            assertThat(twice).as(part + " " + language).isEmpty();
        }
    }

    @Test
    void everySentenceThatAPageNamesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String part : parts().toList()) {
            read(part, "vi").stringPropertyNames().forEach(k -> known.add(part + "." + k));
        }
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".xhtml") || f.toString().endsWith(".java"))
                    .toList()) {
                Matcher asked = ASKED.matcher(Files.readString(file));
                while (asked.find()) {
                    if (!known.contains(asked.group(1))) {
                        missing.add(file.getFileName() + ": " + asked.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyBundleHasAnEnglishTwin() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            Set<String> english = files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith("_en.properties"))
                    .map(n -> n.replace("_en.properties", ""))
                    .collect(Collectors.toSet());
            assertThat(english).containsExactlyInAnyOrderElementsOf(parts().toList());
        }
    }

    private static Properties read(String part, String language) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(part + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
