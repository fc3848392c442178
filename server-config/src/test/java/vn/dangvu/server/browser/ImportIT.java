package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.dangvu.server.WardSystem;
import vn.dangvu.server.browser.pages.ColumnsPage;
import vn.dangvu.server.browser.pages.ConfirmPage;
import vn.dangvu.server.browser.pages.MembersPage;
import vn.dangvu.server.browser.pages.ProblemsPage;
import vn.dangvu.server.browser.pages.ResultPage;
import vn.dangvu.server.browser.pages.RowPage;
import vn.dangvu.server.browser.pages.UploadPage;

/** The first day of an office: its lists come in, one after the other. Each test goes on where the one before ended. */
@ResourceLock(Systems.WARD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportIT extends BrowserTest {
    private static final String SAMPLE = "danh-sach-dang-vien-nam-viem.xlsx";
    private static final String OTHER = "so-theo-doi-dang-vien.xls";

    private static long session;

    @Override
    protected String address() {
        return WardSystem.shared().address();
    }

    @BeforeEach
    void enter() {
        signIn("canbo");
    }

    private UploadPage upload() {
        return new UploadPage(page).open();
    }

    private ColumnsPage upload(String file) {
        UploadPage upload = upload();
        upload.send(file, TestFiles.read(file));
        return upload.accepted();
    }

    private ProblemsPage problems() {
        return new ProblemsPage(page).open(session);
    }

    private int members() {
        return new MembersPage(page).open().total();
    }

    @Test
    @Order(1)
    void theSheetsOfTheSampleAreRecognisedWithTheirBranches() {
        upload();
        assertAccessible();
        Screenshots.takeAll(page, "nhap-chon-tep");
        ColumnsPage columns = upload(SAMPLE);
        assertAccessible();
        Screenshots.takeAll(page, "nhap-khop-cot");
        assertThat(columns.branches())
                .containsExactly(
                        "TDP Tân Minh",
                        "TDP Minh Đức",
                        "TDP Bảo Lộc",
                        "TDP Cả Đông",
                        "TDP Cả Đoài",
                        "TDP Khả Do",
                        "TDP Đức Cung",
                        "TDP Tân Lợi",
                        "Cơ quan phường",
                        "Trường Tiểu học",
                        "Công an phường");
        session = columns.check().session();
    }

    @Test
    @Order(2)
    void everyProblemOfEveryRowIsShownBeforeAnythingIsWritten() {
        ProblemsPage problems = problems();
        assertAccessible();
        Screenshots.takeAll(page, "nhap-xem-loi");
        assertThat(problems.counters().get(0)).isEqualTo("16");
        assertThat(problems.counters().get(1)).isEqualTo("25");
        assertThat(problems.counters().get(3)).isEqualTo("272");
        assertThat(problems.rows().get(0)).contains(" 17 ");
        assertThat(problems.rows().get(1)).contains(" 24 ");
        problems.tab(1);
        assertAccessible();
        Screenshots.takeAll(page, "nhap-can-xac-nhan");
        problems.tab(2);
        assertAccessible();
        assertThat(members()).isZero();
    }

    @Test
    @Order(3)
    void theCleanRowsAreWrittenAndTheSumAddsUp() {
        ConfirmPage confirm = problems().next();
        assertAccessible();
        Screenshots.takeAll(page, "nhap-xac-nhan");
        assertThat(confirm.rows()).isEqualTo("272");
        ResultPage result = confirm.commit();
        assertAccessible();
        Screenshots.takeAll(page, "nhap-ket-qua");
        assertThat(result.counters()).containsExactly("272", "0", "0", "41");
        assertThat(result.equation())
                .contains(
                        "412 hàng đọc được = 272 ghi mới + 0 bổ sung + 0 không đổi + 41 còn chờ + 0 để riêng + 99 tiêu đề");
        assertThat(members()).isEqualTo(272);
    }

    @Test
    @Order(4)
    void aRowKeptBackIsMendedOnScreenAndWritten() {
        RowPage row = problems().row("M41");
        assertThat(row.findings()).contains("M41");
        assertAccessible();
        Screenshots.takeAll(page, "nhap-sua-dong");
        row.mend("Ngày vào Đảng", "05/11/1982");
        ResultPage result = problems().next().commit();
        assertThat(result.counters()).containsExactly("273", "0", "0", "40");
        assertThat(members()).isEqualTo(273);
    }

    @Test
    @Order(5)
    void theSameFileAgainChangesNothing() {
        ColumnsPage columns = upload(SAMPLE);
        assertThat(columns.saysItWasImportedBefore()).isTrue();
        ProblemsPage problems = columns.check();
        assertThat(problems.counters().get(3)).isEqualTo("0");
        ResultPage result = new ResultPage(page).open(problems.session());
        assertThat(result.equation()).contains("412 hàng đọc được = 0 ghi mới + 0 bổ sung + 272 không đổi");
        assertThat(members()).isEqualTo(273);
    }

    @Test
    @Order(6)
    void theWholeImportIsTakenBack() {
        ResultPage result = new ResultPage(page).open(session);
        assertThat(result.takeBack("Nhầm tệp của năm trước")).contains("Nhầm tệp của năm trước");
        assertAccessible();
        assertThat(members()).isZero();
    }

    @Test
    @Order(7)
    void aRegisterKeptInAnotherWayComesInWithOneColumnNamedByHand() {
        ColumnsPage columns = upload(OTHER);
        assertThat(columns.field("TÊN ĐẢNG VIÊN")).isEqualTo("Họ và tên");
        assertThat(columns.field("TỔ DÂN PHỐ")).isEqualTo("không nhập");
        ProblemsPage problems = columns.choose("TỔ DÂN PHỐ", "Chi bộ").check();
        assertThat(problems.counters().get(3)).isEqualTo("0");
        problems.acceptSure().confirmAll();
        assertThat(problems.counters().get(3)).isEqualTo("15");
        assertThat(problems.tab(0).counters().get(0)).isEqualTo("1");
        problems.row("D14").mend("Ngày sinh", "28/02/1975");
        long other = problems.session();
        ResultPage result = new ProblemsPage(page).open(other).next().commit();
        assertThat(result.counters()).containsExactly("16", "0", "0", "0");
        assertThat(members()).isEqualTo(16);
        new ResultPage(page).open(other).takeBack("Thử xong");
        assertThat(members()).isZero();

        assertThat(upload(OTHER).field("TỔ DÂN PHỐ")).as("kept for next time").isEqualTo("Chi bộ");
    }

    @Test
    @Order(8)
    void aFileThatIsNoTableIsRefusedInPlainWords() {
        UploadPage upload = upload();
        upload.send("danh-sach.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        assertThat(upload.refusal()).startsWith("Đây không phải tệp bảng tính").contains("Chỉ nhận xlsx, xls và csv");
        assertAccessible();
        upload.send("ghi-chu.csv", "Không có danh sách nào ở đây".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(upload.refusal()).startsWith("Không tìm thấy danh sách đảng viên trong tệp");
        upload.send(
                "to-qua.csv",
                String.join("", Collections.nCopies(22 << 20, "a")).getBytes());
        assertThat(upload.refusal()).startsWith("Tệp lớn hơn 20 MB");
    }
}
