package vn.dangvu.admission.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.paper.FormBook;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.LayoutCheck;
import vn.dangvu.kernel.paper.Paper;
import vn.dangvu.kernel.paper.Template;

/** Every paper of admission, with everything in it and with nothing. */
class AdmissionFormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** What stands on the paper as its name, where that is not the word of the list. */
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("1-knd", "ĐƠN XIN VÀO ĐẢNG"),
            Map.entry("1-knd.readmission", "(kết nạp lại)"),
            Map.entry("2-knd", "CỦA NGƯỜI XIN VÀO ĐẢNG"),
            Map.entry("3-knd", "GIẤY GIỚI THIỆU người vào Đảng"),
            Map.entry("4-knd", "giới thiệu đoàn viên ưu tú vào Đảng"),
            Map.entry("4a-knd", "giới thiệu đoàn viên công đoàn vào Đảng"),
            Map.entry("5-knd", "TỔNG HỢP Ý KIẾN NHẬN XÉT"),
            Map.entry("6-knd", "NGHỊ QUYẾT đề nghị kết nạp đảng viên"),
            Map.entry("7-knd", "BÁO CÁO thẩm định nghị quyết của chi bộ đề nghị kết nạp đảng viên"),
            Map.entry("8-knd", "NGHỊ QUYẾT đề nghị kết nạp đảng viên"),
            Map.entry("8-knd.delegated", "NGHỊ QUYẾT kết nạp đảng viên"),
            Map.entry("9a-knd", "QUYẾT ĐỊNH kết nạp đảng viên"),
            Map.entry("9b-knd", "QUYẾT ĐỊNH kết nạp đảng viên"),
            Map.entry("9c-knd", "QUYẾT ĐỊNH kết nạp lại đảng viên"),
            Map.entry("9-xtdv", "QUYẾT ĐỊNH xóa tên đảng viên dự bị"),
            Map.entry("9-hkn", "QUYẾT ĐỊNH hủy quyết định kết nạp đảng viên"),
            Map.entry("9-hct", "QUYẾT ĐỊNH hủy quyết định công nhận đảng viên chính thức"),
            Map.entry("10-knd", "BẢN TỰ KIỂM ĐIỂM của đảng viên dự bị"),
            Map.entry("11-knd", "BẢN NHẬN XÉT đảng viên dự bị"),
            Map.entry("12-knd", "TỔNG HỢP Ý KIẾN NHẬN XÉT"),
            Map.entry("13-knd", "NGHỊ QUYẾT đề nghị công nhận đảng viên chính thức"),
            Map.entry("13-knd.deletion", "NGHỊ QUYẾT đề nghị xóa tên đảng viên dự bị"),
            Map.entry("14-knd", "BÁO CÁO thẩm định nghị quyết của chi bộ đề nghị công nhận đảng viên chính thức"),
            Map.entry("15-knd", "NGHỊ QUYẾT đề nghị công nhận đảng viên chính thức"),
            Map.entry("15-knd.delegated", "NGHỊ QUYẾT công nhận đảng viên chính thức"),
            Map.entry("15-knd.deletion", "NGHỊ QUYẾT đề nghị xóa tên đảng viên dự bị"),
            Map.entry("16-knd", "QUYẾT ĐỊNH công nhận đảng viên chính thức"),
            Map.entry("16-knd.delegated", "QUYẾT ĐỊNH công nhận đảng viên chính thức"),
            Map.entry("17a-knd", "“V/v người vào Đảng đang được chi bộ giúp đỡ, xem xét”"),
            Map.entry("17b-knd", "“V/v người vào Đảng đã được đảng ủy cơ sở làm thủ tục đề nghị kết nạp Đảng”"),
            Map.entry("17c-knd", "“V/v người vào Đảng đã có quyết định kết nạp, chưa tổ chức lễ kết nạp”"),
            Map.entry("gcn-knd", "GIẤY CHỨNG NHẬN người vào Đảng đang được giúp đỡ, xem xét kết nạp"),
            Map.entry("20-knd", "“V/v thẩm tra lý lịch của người xin vào Đảng”"),
            Map.entry("ggt-knd", "GIẤY GIỚI THIỆU đi thẩm tra lý lịch của người xin vào Đảng"),
            Map.entry("cn-ntvd", "GIẤY CHỨNG NHẬN"),
            Map.entry("cn-ntvd.committee", "GIẤY CHỨNG NHẬN BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG"),
            Map.entry("cn-dvm", "GIẤY CHỨNG NHẬN BỒI DƯỠNG LÝ LUẬN CHÍNH TRỊ DÀNH CHO ĐẢNG VIÊN MỚI"),
            Map.entry("tl-knd", "TRÍCH SAO Hồ sơ đề nghị kết nạp đảng viên"),
            Map.entry("ml-knd", "MỤC LỤC TÀI LIỆU"),
            Map.entry("ds-knd", "DANH SÁCH trường hợp trình phiên họp"));

    static Stream<Template> forms() {
        return FormBook.shipped().templates().stream().filter(t -> t.form().matches(".*-(KNĐ|NTVĐ|ĐVM|XTĐV|HKN|HCT)"));
    }

    private static Map<String, String> everything(Template form) {
        var values = new HashMap<String, String>();
        form.keys().stream().filter(k -> k.equals(k.toLowerCase())).forEach(k -> values.put(k, "<" + k + ">"));
        values.put("admit", "kết nạp");
        values.put("strengths", "Ưu điểm thứ nhất.\nKhuyết điểm thứ hai.");
        return values;
    }

    private static Map<String, List<Map<String, String>>> everyRow(Template form) {
        return form.tables().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, t -> List.of(row(t.getKey(), t.getValue()))));
    }

    private static Map<String, String> row(String table, Set<String> columns) {
        return columns.stream().collect(Collectors.toMap(c -> c, c -> table + "." + c));
    }

    private static String text(Format format, byte[] content) throws IOException {
        if (format == Format.PDF) {
            try (PDDocument document = Loader.loadPDF(content)) {
                return flat(new PDFTextStripper().getText(document));
            }
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(content));
                var extractor = new XWPFWordExtractor(document)) {
            return flat(extractor.getText());
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\h]+", " ");
    }

    private static String set(Template form, String kind, Format format, Paper paper) throws IOException {
        byte[] content = format.set(paper);
        Files.write(Path.of("target", format.fileName(form.code() + "-" + form.edition() + "-" + kind)), content);
        return text(format, content);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void filledItHoldsEveryValueItAsksForAndEmptyItHasDots(Template form) throws IOException {
        for (Format format : Format.values()) {
            String full = set(form, "full", format, form.filled(everything(form), everyRow(form)));
            String empty = set(form, "empty", format, form.blank());

            assertThat(full).contains(HEADINGS.get(form.code())).doesNotContain("{", "}", "**", "~~", "null");
            assertThat(empty).contains("……").doesNotContain("{", "}", "**", "~~", "null", "<");
            if (!form.code().contains("-hkn") && !form.code().equals("tl-knd")) {
                assertThat(empty).contains(HEADINGS.get(form.code()));
            }
            if (form.layout().text().contains("{full_name}")) {
                assertThat(full).contains("<full_name>");
            }
            form.tables().keySet().forEach(t -> assertThat(full).contains(t + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyBlockIsKnownAndEveryValueIsListed(Template form) {
        assertThat(LayoutCheck.of(form, form.layout().text())).isEmpty();
        assertThat(form.source()).isNotBlank();
        assertThat(form.mark()).isNotEqualTo(Mark.LOCAL);
        assertThat(form.edition()).matches("\\d\\d-HD");
    }

    @Test
    void everyFormOfTheSeriesIsThere() {
        assertThat(forms().map(Template::code).collect(Collectors.toSet())).isEqualTo(HEADINGS.keySet());
    }

    @Test
    void theBookChangesItsNumberingWithTheGuidanceOf2025() {
        Template before = FormBook.shipped().of("2-KNĐ", LocalDate.of(2025, 9, 28));
        Template now = FormBook.shipped().of("2-KNĐ", LocalDate.of(2025, 9, 29));
        assertThat(before.layout().text())
                .contains("01) Họ và tên đang dùng", "24) HOÀN CẢNH GIA ĐÌNH", "26) CAM ĐOAN");
        assertThat(now.layout().text())
                .contains("01) Họ và tên khai sinh", "21) HOÀN CẢNH GIA ĐÌNH", "26) CHỨNG NHẬN CỦA CẤP ỦY CƠ SỞ");
    }

    @Test
    void aValueOfSeveralLinesFlowsAsParagraphsAndHidesTheHint() throws IOException {
        Template form = FormBook.shipped().of("6-KNĐ", DAY);
        String full = text(Format.PDF, Format.PDF.set(form.filled(Map.of("strengths", "Một.\n\nHai."), Map.of())));
        assertThat(full).contains("Một. Hai.").doesNotContain("Nêu rõ");
        assertThat(text(Format.PDF, Format.PDF.set(form.blank()))).contains("Nêu rõ");
    }

    @Test
    void aReadmissionIsCalledSo() throws IOException {
        Template form = FormBook.shipped().of("9A-KNĐ", DAY);
        String full = text(
                Format.PDF,
                Format.PDF.set(form.filled(Map.of("admit", "kết nạp lại", "committee", "phường Nam Viêm"), Map.of())));
        assertThat(full).contains("kết nạp lại đảng viên", "Kết nạp lại quần chúng", "ĐẢNG ỦY PHƯỜNG NAM VIÊM");
    }

    @Test
    void aCertificateIsOneSheet() throws IOException {
        for (Template form : forms().filter(t -> t.form().startsWith("CN-")).toList()) {
            try (PDDocument document = Loader.loadPDF(Format.PDF.set(form.filled(everything(form), Map.of())))) {
                assertThat(document.getNumberOfPages()).as(form.version()).isEqualTo(1);
            }
        }
    }
}
