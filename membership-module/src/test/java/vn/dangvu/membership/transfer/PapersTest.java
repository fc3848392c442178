package vn.dangvu.membership.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;

class PapersTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Office OFFICE = new Office(ROOM);
    private static long id;

    @BeforeAll
    static void handedOver() {
        new People(ROOM)
                .ward()
                .member(1, 100, "Trịnh Thị Thùy Ngọc")
                .member(2, 100, "Lê Hữu Đạt")
                .number(1, "card", "026090000001");
        id = OFFICE.asks(1, Route.PROVINCE, false);
        OFFICE.handedOver(id, true, 10, LocalDate.of(2026, 8, 12));
    }

    private static Printed printed(String form, Format format) {
        return ROOM.use(PrintTransferPaper.class)
                .print(ROOM.scope(Office.CLERK, "transfer.read"), id, form, Map.of("a1", "A1. Giấy chứng nhận"), format)
                .orElseThrow();
    }

    private static String text(Printed paper) throws Exception {
        try (var pdf = Loader.loadPDF(paper.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void everyPaperOfTheWayIsPrintedInBothFormatsAndTwiceTheSame() {
        List<TransferPapers.Listed> listed =
                ROOM.use(TransferPapers.class).of(ROOM.scope(Office.CLERK, "transfer.read"), id);
        assertThat(listed)
                .extracting(TransferPapers.Listed::code)
                .containsExactly("dxc-shd", "tkd-shd", "ml-shd", "gt-shd", "1-shd", "bn-shd");
        assertThat(listed).filteredOn(l -> l.mark() == Mark.UNVERIFIED).hasSize(4);
        for (TransferPapers.Listed paper : listed) {
            for (Format format : Format.values()) {
                assertThat(printed(paper.code(), format).content()).hasSizeGreaterThan(1000);
                assertThat(printed(paper.code(), format).again()).isTrue();
            }
        }
    }

    @Test
    void theNoticeAndTheBoxesSayWhatIsKnown() throws Exception {
        assertThat(text(printed("1-shd", Format.PDF)))
                .contains("PHIẾU BÁO", "TRỊNH THỊ THÙY NGỌC", "026090000001", "PHIẾU TRẢ LỜI", "08 năm 2026");
        assertThat(text(printed("gt-shd", Format.PDF)))
                .contains("giấy 10 ô", "Ban tổ chức cấp tỉnh nơi đi", "Hồ sơ kèm theo: 1 tài liệu");
    }

    @Test
    void theBookHasALineForEachIntroductionOfTheYear() throws Exception {
        var book = ROOM.use(PrintTransferBook.class);
        Printed paper = book.book(ROOM.scope(Office.CLERK, "transfer.read"), 50, 2026, Format.PDF);
        assertThat(text(paper)).contains("SỔ GIỚI THIỆU SINH HOẠT ĐẢNG", "Trịnh Thị Thùy Ngọc");
        assertThat(book.book(ROOM.scope(Office.CLERK, "transfer.read"), 50, 2026, Format.DOCX)
                        .content())
                .hasSizeGreaterThan(1000);
        assertThatThrownBy(() -> book.book(ROOM.scope(Office.HOST, "transfer.read"), 50, 2026, Format.PDF))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aListAndItsMinutesNameEverybody() throws Exception {
        long batch = ROOM.use(StartCollective.class)
                .start(
                        ROOM.scope(Office.CLERK, "transfer.office"),
                        new StartCollective.Wish(100, 150L, null, "Sắp xếp", Office.ASKED, Office.ASKED, List.of(2L)));
        var collective = ROOM.use(PrintCollective.class);
        for (boolean minutes : new boolean[] {false, true}) {
            assertThat(text(collective.print(ROOM.scope(Office.CLERK, "transfer.read"), batch, minutes, Format.PDF)))
                    .contains("Lê Hữu Đạt", "TDP Minh Đức");
        }
    }

    @Test
    void aPaperOfALaterStepIsNotThereYet() {
        assertThat(ROOM.use(PrintTransferPaper.class)
                        .print(ROOM.scope(Office.CLERK, "transfer.read"), id, "2-shd", Map.of(), Format.PDF))
                .isEmpty();
        assertThatThrownBy(() -> ROOM.use(PrintTransferPaper.class)
                        .print(ROOM.scope(Office.HOST, "transfer.read"), id, "1-shd", Map.of(), Format.PDF))
                .isInstanceOf(AccessRefused.class);
    }
}
