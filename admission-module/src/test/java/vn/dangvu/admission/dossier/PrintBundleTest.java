package vn.dangvu.admission.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.admission.papers.DossierPaper;
import vn.dangvu.admission.papers.PapersOfDossier;
import vn.dangvu.admission.papers.PrintBundle;
import vn.dangvu.admission.papers.PrintDecisions;
import vn.dangvu.admission.papers.PrintSession;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.document.StoreDocument;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.paper.FormBook;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.testing.Room;

/** What is bound together: a dossier, the papers of a session, the decisions of a day. */
class PrintBundleTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static Ward one;
    private static Ward two;

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
        one = appraised("Lê Thị Một");
        two = appraised("Lê Thị Hai");
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static Ward appraised(String name) {
        return new Ward(ROOM)
                .begin(name, LocalDate.of(2025, 9, 1))
                .prepared()
                .vote(Step.BRANCH_VOTE, 5)
                .act(Step.APPRAISAL, Map.of("proposal", "admit"));
    }

    private static void scan(Ward ward, String title, String fileName, byte[] content) {
        ROOM.use(StoreDocument.class)
                .store(
                        ward.scope(Ward.CLERK, "document.write"),
                        new StoreDocument.Paper("/50/100/", "dossier", ward.id, title, fileName, content));
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void aDossierIsOneFileWithAnIndexThatTellsThePages() throws IOException {
        scan(one, "Bản sao văn bằng", "vanbang.png", picture());
        byte[] pdf = Format.PDF.set(
                FormBook.shipped().of("5-KNĐ", LocalDate.of(2026, 1, 1)).blank());
        scan(one, "Ý kiến nơi cư trú", "ykien.pdf", pdf);
        scan(one, "Ghi chú", "ghichu.txt", "không phải trang".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        PrintBundle.Bound bound = ROOM.use(PrintBundle.class).print(one.scope(Ward.SECRETARY, "dossier.print"), one.id);
        PaperText.save("ho-so.pdf", bound.content());
        assertThat(PaperText.pages(bound.content())).isEqualTo(bound.pages());
        String index = PaperText.page(bound.content(), 1, 2);
        assertThat(index)
                .contains("MỤC LỤC TÀI LIỆU", "LÊ THỊ MỘT", "1-KNĐ", "2-KNĐ", "Giấy giới thiệu", "6-KNĐ")
                .contains("Bản sao văn bằng", "Ý kiến nơi cư trú", "Bản gốc để", bound.pages() + " trang")
                .doesNotContain("9A-KNĐ", "Ghi chú ghichu");
        for (Map.Entry<String, String> paper : Map.of(
                        "6-KNĐ", "NGHỊ QUYẾT đề nghị kết nạp đảng viên",
                        "1-KNĐ", "ĐƠN XIN VÀO ĐẢNG",
                        "5-KNĐ", "TỔNG HỢP Ý KIẾN NHẬN XÉT")
                .entrySet()) {
            int at = pageOf(index, paper.getKey());
            assertThat(PaperText.page(bound.content(), at, at))
                    .as(paper.getKey())
                    .contains(paper.getValue());
        }
        assertThat(ROOM.use(PrintBundle.class)
                        .print(one.scope(Ward.SECRETARY, "dossier.print"), one.id)
                        .content())
                .isEqualTo(bound.content());
    }

    /** Where the index says that this form begins. */
    private static int pageOf(String index, String form) {
        var row = java.util.regex.Pattern.compile("\\d+ " + form + ".*? (\\d+)(–\\d+)?(?= \\d+ | Tổng| \\d\\d/)")
                .matcher(index);
        assertThat(row.find()).as(form + " in " + index).isTrue();
        return Integer.parseInt(row.group(1));
    }

    @Test
    void theListTellsWhatIsFilledInThePrescribedOrderAndHowSureTheTextIs() {
        List<PapersOfDossier.Listed> papers =
                ROOM.use(PapersOfDossier.class).of(two.scope(Ward.SECRETARY, "dossier.print"), two.id);
        assertThat(papers)
                .extracting(l -> l.paper().form())
                .containsSubsequence(
                        "CN-NTVĐ", "1-KNĐ", "2-KNĐ", "20-KNĐ", "3-KNĐ", "3-KNĐ", "5-KNĐ", "6-KNĐ", "TL-KNĐ", "9A-KNĐ");
        PapersOfDossier.Listed decision = papers.stream()
                .filter(l -> l.paper().form().equals("9A-KNĐ"))
                .findFirst()
                .orElseThrow();
        assertThat(decision.paper().filled()).isFalse();
        assertThat(decision.form().mark()).isEqualTo(Mark.UNVERIFIED);
        assertThat(decision.form().source()).isNotBlank();
        assertThat(papers)
                .filteredOn(l -> l.paper().form().equals("6-KNĐ"))
                .extracting(PapersOfDossier.Listed::paper)
                .allMatch(DossierPaper::filled);
    }

    @Test
    void aSessionHasAListAndAnExtractOfEachCaseAndThenItsDecisions() {
        PrintBundle.Bound session = ROOM.use(PrintSession.class)
                .print(one.scope(Ward.COMMITTEE, "dossier.print"))
                .orElseThrow();
        PaperText.save("phien-hop.pdf", session.content());
        assertThat(PaperText.page(session.content(), 1, 1))
                .contains("DANH SÁCH", "Lê Thị Một", "Lê Thị Hai", "5/6", "Kết nạp", "Tổng số: 2 trường hợp");
        String extracts = PaperText.page(session.content(), 2, session.pages());
        assertThat(extracts).contains("LÊ THỊ MỘT", "LÊ THỊ HAI").contains("tán thành 5 (83,33%)");

        Ward three = appraised("Lê Thị Ba").vote(Step.STANDING_VOTE, 7).admitted(null);
        PrintBundle.Bound decisions = ROOM.use(PrintDecisions.class)
                .signedOn(three.scope(Ward.COMMITTEE, "dossier.print"), three.day)
                .orElseThrow();
        assertThat(PaperText.pdf(decisions.content())).contains("QUYẾT ĐỊNH", "Lê Thị Ba");
        assertThat(ROOM.use(PrintDecisions.class)
                        .of(three.scope(Ward.COMMITTEE, "dossier.print"), List.of(three.id, two.id))
                        .map(b -> PaperText.pdf(b.content()))
                        .orElseThrow())
                .contains("Lê Thị Ba", "Lê Thị Hai");
        assertThat(ROOM.use(PrintDecisions.class).signedOn(three.scope(Ward.OTHER, "dossier.print"), three.day))
                .isEmpty();
    }

    @Test
    void anotherBranchIsRefused() {
        assertThatThrownBy(() -> ROOM.use(PrintBundle.class).print(two.scope(Ward.OTHER, "dossier.print"), two.id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(PapersOfDossier.class).of(two.scope(Ward.OTHER, "dossier.print"), two.id))
                .isInstanceOf(AccessRefused.class);
    }
}
