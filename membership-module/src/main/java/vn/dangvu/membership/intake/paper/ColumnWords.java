package vn.dangvu.membership.intake.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.kernel.text.VietnameseText;

/** Knows the headings of member lists, from {@code META-INF/dangvu/column-words.yaml}. */
final class ColumnWords {
    private static final ColumnWords SHIPPED = new ColumnWords();

    private final Map<String, Field> fields = new HashMap<>();

    private ColumnWords() {
        try (InputStream in = ColumnWords.class.getResourceAsStream("/META-INF/dangvu/column-words.yaml")) {
            @SuppressWarnings("unchecked")
            var words =
                    (Map<String, List<String>>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            words.forEach((key, list) -> {
                Field field = Field.of(key).orElseThrow(() -> new IllegalStateException("no such field: " + key));
                list.forEach(word -> add(word, field));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String word, Field field) {
        Field other = fields.put(key(word), field);
        if (other != null && other != field) {
            throw new IllegalStateException("“" + word + "” names both " + other + " and " + field);
        }
    }

    static ColumnWords shipped() {
        return SHIPPED;
    }

    static String key(String heading) {
        return VietnameseText.folded(heading)
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    Optional<Field> field(String heading) {
        return Optional.ofNullable(fields.get(key(heading)));
    }

    /** The field of a heading of two rows; either may be blank. */
    Optional<Field> field(String upper, String lower) {
        if (lower.isBlank()) {
            return field(upper);
        }
        return field(upper + " " + lower)
                .or(() -> bornOf(upper, lower))
                .or(() -> field(lower))
                .or(() -> field(upper));
    }

    private Optional<Field> bornOf(String upper, String lower) {
        if (field(upper).filter(f -> f == Field.BORN).isEmpty()) {
            return Optional.empty();
        }
        return switch (key(lower)) {
            case "nam" -> Optional.of(Field.BORN_MALE);
            case "nu" -> Optional.of(Field.BORN_FEMALE);
            default -> Optional.empty();
        };
    }
}
