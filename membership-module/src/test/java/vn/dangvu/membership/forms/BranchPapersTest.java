package vn.dangvu.membership.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.paper.FormBook;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.LayoutCheck;
import vn.dangvu.kernel.paper.Paper;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.testing.Papers;

/** Every paper of a branch's life and of movement, with everything in it and with nothing. */
class BranchPapersTest {
    private static final Map<String, Object> SAMPLES = samples();

    /** Personal papers and sheets to copy from have other heads. */
    private static final Set<String> WITHOUT_PARTY_HEAD = Set.of("PT-ĐP");

    @SuppressWarnings("unchecked")
    private static Map<String, Object> samples() {
        try (InputStream in = BranchPapersTest.class.getResourceAsStream("/paper-samples.yaml")) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Template> forms() {
        return FormBook.shipped().templates().stream().filter(t -> t.form().matches(".*-(SHCB|CB|ĐP|SHĐ|MSHĐ)"));
    }

    @SuppressWarnings("unchecked")
    private static Values everything(Template form) {
        var values = new Values();
        var all = new TreeMap<>((Map<String, Object>) SAMPLES.get("values"));
        all.putAll((Map<String, Object>)
                ((Map<String, Object>) SAMPLES.getOrDefault("forms", Map.of())).getOrDefault(form.code(), Map.of()));
        all.forEach((key, text) -> values.put(key, text.toString()));
        ((Map<String, java.util.List<Map<String, String>>>) SAMPLES.get("tables")).forEach(values::table);
        return values.askedBy(form);
    }

    private static String text(Template form, String kind, Format format, Paper paper) throws IOException {
        byte[] content = Papers.save(format.fileName(form.code() + "-" + kind), format.set(paper));
        if (format == Format.PDF) {
            try (var document = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(document).replaceAll("[\\s\\h]+", " ");
            }
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(content));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replaceAll("[\\s\\h]+", " ");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void filledItIsCompleteAndEmptyItHasDots(Template form) throws IOException {
        for (Format format : Format.values()) {
            String full = text(form, "full", format, form.filled(everything(form)));
            String empty = text(form, "empty", format, form.blank());
            for (String text : Set.of(full, empty)) {
                assertThat(text).doesNotContain("{", "}", "${", "#{", "**", "~~", "null");
                if (!WITHOUT_PARTY_HEAD.contains(form.form())) {
                    assertThat(text).contains("ĐẢNG CỘNG SẢN VIỆT NAM");
                }
            }
            assertThat(empty).contains("…");
        }
    }

    /** The sample knows whatever a paper may say: nothing is printed that was never looked at. */
    @ParameterizedTest
    @MethodSource("forms")
    void theSampleKnowsEveryValueAndColumn(Template form) {
        Values known = everything(form);
        var unknown = new TreeSet<String>();
        form.keys().stream()
                .map(String::toLowerCase)
                .filter(k -> known.get(k).isEmpty())
                .forEach(unknown::add);
        form.tables().forEach((table, columns) -> columns.stream()
                .filter(c -> known.tables().getOrDefault(table, java.util.List.of()).stream()
                        .noneMatch(row -> row.containsKey(c)))
                .forEach(c -> unknown.add(table + "." + c)));
        assertThat(unknown).isEmpty();
        assertThat(LayoutCheck.of(form, form.layout().text())).isEmpty();
    }

    @Test
    void aPaperThatWasNotSeenSaysSo() {
        assertThat(forms()).allSatisfy(form -> {
            assertThat(form.source()).isNotBlank();
            assertThat(form.mark()).isNotEqualTo(Mark.VERIFIED);
        });
    }
}
