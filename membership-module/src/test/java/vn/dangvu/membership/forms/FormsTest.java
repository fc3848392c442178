package vn.dangvu.membership.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.FormBook;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;

class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 15);

    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void people() {
        var people = new People(ROOM).ward();
        people.member(
                        1,
                        100,
                        "Nguyễn Thị Hường",
                        "sex",
                        "F",
                        "ethnicity",
                        "Kinh",
                        "religion",
                        "Không",
                        "home_town",
                        "Phường Nam Viêm (tên cũ: xã Nam Viêm), tỉnh Phú Thọ",
                        "general_education",
                        "12/12",
                        "professional",
                        "Cử nhân sư phạm Ngữ văn",
                        "political_theory",
                        "intermediate",
                        "born_on",
                        "1970-05-01",
                        "born_precision",
                        "M",
                        "martyr_family",
                        "true",
                        "readmitted_on",
                        "2014-05-19",
                        "readmitted_unit",
                        "Chi bộ TDP Minh Đức",
                        "second_introducer_1",
                        "Trần Văn Giới",
                        "legal_penalties",
                        "Không",
                        "former_regime",
                        "Không làm việc trong chế độ cũ",
                        "foreign_relations",
                        "Hội hữu nghị Việt Nam – Lào",
                        "foreign_relatives",
                        "Nguyễn Thị Xa, em ruột, CHLB Đức",
                        "household_income",
                        "240.000.000",
                        "land_owned",
                        "120")
                .number(1, "card", "03000890")
                .number(1, "file", "012345VPC")
                .number(1, "citizen", "026170494867");
        people.person(2, 100, "Trần Đỗ Ưng")
                .home(2, 100, "2010-01-01", "2025-03-01", "transfer", "death")
                .standing(2, "official", "2010-01-01");
        people.person(3, 100, "Lê Cũ")
                .home(3, 100, "2010-01-01", "2020-03-01", "opening", "removal")
                .standing(3, "official", "2010-01-01");
        people.unit(160, 50, "/50/160/", "Chi bộ mới", "branch");
        people.person(4, 150, "Phạm Trở Lại")
                .home(4, 150, "2010-01-01", "2012-05-06", "opening", "removal")
                .home(4, 150, "2014-01-01", "restoration")
                .standing(4, "official", "2010-01-01");
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, started_on, started_precision, ended_on, ended_precision, label, place, recorded_by)"
                        + " values (1, 'work', '1992-09-01', 'M', '2010-08-01', 'M', 'Giáo viên', 'Trường THCS Nam Viêm', 1)",
                "insert into membership.file_entry (member_id, kind, started_on, started_precision, label, relation, place, recorded_by)"
                        + " values (1, 'relative', '1945-01-01', 'Y', 'Nguyễn Văn Hòa', 'father', 'TDP Cả Đông', 1)",
                "insert into membership.file_entry (member_id, kind, started_on, started_precision, label, place, recorded_by)"
                        + " values (1, 'badge', '2025-02-03', 'D', '30', 'Số 123', 1)");
    }

    private static Scope clerk() {
        return ROOM.scope(Callers.with("organisation-clerk", 50, "/50/"), "print.form");
    }

    private static String text(Printed printed) throws IOException {
        if (printed.mediaType().equals("application/pdf")) {
            try (PDDocument document = Loader.loadPDF(printed.content())) {
                return new PDFTextStripper().getText(document);
            }
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(printed.content()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" ")).replace(" /", "/");
    }

    @Test
    void theCardFileSaysWhatTheFileSays() throws IOException {
        for (Format format : Format.values()) {
            Printed printed = ROOM.use(PrintMemberCard.class).print(clerk(), 1, DAY, format);
            Files.write(Path.of("target", printed.fileName()), printed.content());
            assertThat(flat(text(printed)))
                    .contains("PHIẾU", "ĐẢNG VIÊN", "Ảnh", "ĐẢNG BỘ XÃ (tương đương):", "Đảng bộ phường Nam Viêm")
                    .contains("01) Họ và tên khai sinh: NGUYỄN THỊ HƯỜNG")
                    .contains("04) Sinh ngày: 05/1970")
                    .contains("19) Số căn cước: 026170494867")
                    .contains("Lý luận chính trị: Trung cấp")
                    .contains("09/1992 - 08/2010")
                    .contains("Giáo viên, Trường THCS Nam Viêm")
                    .contains("Cha đẻ")
                    .contains(
                            "Ngày vào Đảng lần thứ 2: 19/05/2014",
                            "Người giới thiệu 1: Trần Văn Giới",
                            "nơi thi hành án...): Không",
                            "nơi làm việc...): Không làm việc trong chế độ cũ",
                            "tổ chức ở nước ngoài: Hội hữu nghị Việt Nam – Lào",
                            "ở nước nào?): Nguyễn Thị Xa, em ruột, CHLB Đức",
                            "(trong 1 năm): 240.000.000 đồng",
                            "+ Đất tự mua: 120 m²")
                    .contains("Gia đình liệt sỹ: X")
                    .doesNotContain("{", "}", "null");
            assertThat(text(printed).replaceAll("[\\s\\h]", ""))
                    .as("a box for each figure")
                    .contains("SỐTHẺĐẢNGVIÊN:03000890", "SỐLÝLỊCH:012345VPC", "HHĐảng(năm):X3040");
        }
    }

    @Test
    void whoWasOutOfThePartyReadsWhenAndWhereFromItem27() throws IOException {
        ROOM.asOwner(
                "update membership.standing set valid_to = '2012-05-06' where member_id = 4",
                "insert into membership.standing (member_id, standing, reason, valid_from, valid_to, recorded_at, recorded_by)"
                        + " values (4, 'out', 'removal', '2012-05-06', '2014-01-01', '2020-01-01', 1)");
        Printed printed = ROOM.use(PrintMemberCard.class).print(clerk(), 4, DAY, Format.PDF);
        assertThat(flat(text(printed))).contains("xin ra khỏi Đảng: Xóa tên, 06/05/2012, TDP Minh Đức");
    }

    @Test
    void threeHundredRowsRepeatTheirHeadingsAndNoRowsStillMakeABook() throws IOException {
        var people = new People(ROOM);
        for (int i = 0; i < 300; i++) {
            people.member(1000 + i, 200, "Công Tằng Tôn Nữ Hoàng Nguyễn Thị Phương Khánh " + i, "ethnicity", "Kinh");
        }
        for (Format format : Format.values()) {
            Printed book = ROOM.use(PrintMemberBook.class).print(clerk(), 200, DAY, format);
            Files.write(Path.of("target", "300-" + book.fileName()), book.content());
        }
        Printed book = ROOM.use(PrintMemberBook.class).print(clerk(), 200, DAY, Format.PDF);
        try (PDDocument document = Loader.loadPDF(book.content())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
            assertThat(text(book).split("STT", -1)).hasSize(document.getNumberOfPages() + 1);
            assertThat(flat(text(book))).contains("300 đảng viên trong danh sách");
        }
        Printed empty = ROOM.use(PrintMemberBook.class).print(clerk(), 160, DAY, Format.PDF);
        assertThat(flat(text(empty))).contains("0 đảng viên trong danh sách", "SỔ DANH SÁCH ĐẢNG VIÊN");
    }

    @Test
    void anEarlierDayGetsTheEarlierEdition() throws IOException {
        Printed printed = ROOM.use(PrintMemberCard.class).print(clerk(), 1, LocalDate.of(2025, 9, 28), Format.PDF);
        assertThat(flat(text(printed)))
                .contains("01) Họ và tên đang dùng", "03) Họ và tên khai sinh", "05) Nơi sinh", "ĐẢNG BỘ HUYỆN");
        assertThat(FormBook.shipped().of("2-HSĐV", LocalDate.of(2025, 9, 29)).version())
                .isEqualTo("2-HSĐV/38-HD.3");
    }

    @Test
    void aReprintIsTheSamePaperUntilTheDataChange() {
        LocalDate day = LocalDate.of(2025, 11, 1);
        Printed first = ROOM.use(PrintMemberCard.class).print(clerk(), 1, day, Format.PDF);
        Printed again = ROOM.use(PrintMemberCard.class).print(clerk(), 1, day, Format.PDF);
        assertThat(again.again()).isTrue();
        assertThat(again.content()).isEqualTo(first.content());
        ROOM.asOwner("update membership.member_facts set phone = '0912000000' where member_id = 1");
        Printed changed = ROOM.use(PrintMemberCard.class).print(clerk(), 1, day, Format.PDF);
        assertThat(changed.again()).isFalse();
        assertThat(changed.id()).isNotEqualTo(first.id());
        assertThat(ROOM.value("select count(*) from kernel.generated_form where id = " + first.id()
                        + " and template_version = '2-HSĐV/38-HD.3' and data like '%Nguyễn Thị Hường%'"
                        + " and sha256 = sha256(content)"))
                .isEqualTo("1");
    }

    @Test
    void theBookNamesThoseInTheListAndThoseWhoLeftThisYear() throws IOException {
        for (Format format : Format.values()) {
            Printed printed = ROOM.use(PrintMemberBook.class).print(clerk(), 100, DAY, format);
            Files.write(Path.of("target", printed.fileName()), printed.content());
            assertThat(flat(text(printed)))
                    .contains("SỔ DANH SÁCH ĐẢNG VIÊN", "TDP CẢ ĐÔNG", "1 đảng viên trong danh sách")
                    .contains("Nguyễn Thị Hường", "Trần Đỗ Ưng", "01/03/2025")
                    .doesNotContain("Lê Cũ")
                    .doesNotContain("null");
        }
    }

    @Test
    void nobodyPrintsOutsideTheScopeAndEachPrintIsWritten() {
        Scope branch = ROOM.scope(Callers.with("branch-secretary", 150, "/50/150/"), "print.form");
        assertThatThrownBy(() -> ROOM.use(PrintMemberCard.class).print(branch, 1, DAY, Format.PDF))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(PrintMemberCard.class).print(branch, 999, DAY, Format.PDF))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(PrintMemberBook.class).print(branch, 50, DAY, Format.PDF))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(PrintMemberBook.class).print(branch, 999, DAY, Format.PDF))
                .isInstanceOf(AccessRefused.class);
        ROOM.use(PrintMemberCard.class).print(clerk(), 1, DAY, Format.PDF);
        assertThat(ROOM.value("select action || ' ' || outcome || ' ' || subject_id || ' ' || detail"
                        + " from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("PrintMemberCard done 1 2-HSĐV PDF");
    }

    @Test
    void aMemberPrintsTheOwnCardFileOnly() {
        Scope own = ROOM.scope(Callers.member(1), "print.form");
        assertThat(ROOM.use(PrintMemberCard.class)
                        .print(own, 1, DAY, Format.PDF)
                        .content())
                .isNotEmpty();
        assertThatThrownBy(() -> ROOM.use(PrintMemberCard.class).print(own, 2, DAY, Format.PDF))
                .isInstanceOf(AccessRefused.class);
    }
}
