package vn.dangvu.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * The classes of the official tables, read from {@code META-INF/dangvu/class-lists.yaml}. A file keeps what was written; this
 * finds the class that counts it. Words that fit no class stay as written and are counted as unclassified.
 */
@ApplicationScoped
public class ClassLists {
    /**
     * @param code what is stored and counted
     * @param none true for the class that says there is nothing: no religion, no training
     */
    public record Item(String code, String vi, String en, boolean none) {
        public String label(Locale locale) {
            return "en".equals(locale.getLanguage()) ? en : vi;
        }
    }

    private final Map<ClassList, Map<String, Item>> items = new EnumMap<>(ClassList.class);
    private final Map<ClassList, Map<String, String>> words = new EnumMap<>(ClassList.class);

    public ClassLists() {
        try (InputStream in = ClassLists.class.getResourceAsStream("/META-INF/dangvu/class-lists.yaml")) {
            @SuppressWarnings("unchecked")
            var lists = (Map<String, List<Map<String, Object>>>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            for (ClassList list : ClassList.values()) {
                lists.get(list.column()).forEach(entry -> add(list, entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ClassList list, Map<String, Object> entry) {
        var item = new Item(
                (String) entry.get("code"),
                (String) entry.get("vi"),
                (String) entry.get("en"),
                Boolean.TRUE.equals(entry.get("none")));
        Item twin = items.computeIfAbsent(list, l -> new LinkedHashMap<>()).put(item.code(), item);
        if (twin != null) {
            throw new IllegalStateException(list + ": two classes with the code " + item.code());
        }
        word(list, item.code(), item.code());
        word(list, item.vi(), item.code());
        @SuppressWarnings("unchecked")
        var more = (List<String>) entry.getOrDefault("words", List.of());
        more.forEach(w -> word(list, w, item.code()));
    }

    private void word(ClassList list, String word, String code) {
        String other = words.computeIfAbsent(list, l -> new HashMap<>()).put(key(word), code);
        if (other != null && !other.equals(code)) {
            throw new IllegalStateException(list + ": “" + word + "” names both " + other + " and " + code);
        }
    }

    private static String key(String word) {
        return VietnameseText.folded(word)
                .replaceAll("[-–,.;:()'’]", " ")
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** In the order of the tables. */
    public List<Item> items(ClassList list) {
        return List.copyOf(items.get(list).values());
    }

    public Optional<Item> item(ClassList list, String code) {
        return Optional.ofNullable(items.get(list).get(code));
    }

    /** The code of the class named by these words; empty when blank or unknown. */
    public Optional<String> code(ClassList list, String written) {
        return written == null || written.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(words.get(list).get(key(written)));
    }

    /** What is stored: the code of the class, or the words themselves when they fit none; null when blank. */
    public String stored(ClassList list, String written) {
        String text = VietnameseText.normal(written);
        return text.isEmpty() ? null : code(list, text).orElse(text);
    }

    /** The label of a code; words that are no code are shown as written. */
    public String label(ClassList list, String code, Locale locale) {
        return code == null ? "" : item(list, code).map(i -> i.label(locale)).orElse(code);
    }
}
