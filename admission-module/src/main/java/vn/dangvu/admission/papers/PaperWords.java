package vn.dangvu.admission.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;

/** Codes in the words of the papers, which are Vietnamese whatever the language of the screen. */
final class PaperWords {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ClassLists LISTS = new ClassLists();

    @SuppressWarnings("unchecked")
    private static final Map<String, Map<String, String>> WORDS = (Map<String, Map<String, String>>) words();

    private PaperWords() {}

    private static Object words() {
        try (InputStream in = PaperWords.class.getResourceAsStream("/META-INF/dangvu/forms/admission-words.yaml")) {
            return new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String list, String code) {
        return code == null ? "" : WORDS.get(list).getOrDefault(code, code);
    }

    static String classOf(ClassList list, String code) {
        return code == null ? null : LISTS.label(list, code, VIETNAMESE);
    }
}
