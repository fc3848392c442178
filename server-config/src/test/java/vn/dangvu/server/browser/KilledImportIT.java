package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.dangvu.membership.intake.LongList;
import vn.dangvu.server.WardSystem;
import vn.dangvu.server.browser.pages.ColumnsPage;
import vn.dangvu.server.browser.pages.MembersPage;
import vn.dangvu.server.browser.pages.ProblemsPage;
import vn.dangvu.server.browser.pages.ResultPage;
import vn.dangvu.server.browser.pages.RowPage;
import vn.dangvu.server.browser.pages.UploadPage;

/** The power goes in the middle of a large import, which is held up there. */
@ResourceLock(Systems.WARD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledImportIT extends BrowserTest {
    private static final int PEOPLE = 4_000;
    private static final String MENDED = "Số nhà đã sửa trên màn hình";
    private static final List<String> TABLES =
            List.of("member", "member_facts", "affiliation", "standing", "identifier");

    private static final Map<String, Integer> BEFORE = new HashMap<>();
    private static long session;

    private final WardSystem ward = WardSystem.shared();

    @Override
    protected String address() {
        return ward.address();
    }

    private int count(String table) {
        return Integer.parseInt(ward.value("select count(*) from membership." + table));
    }

    /** How many rows of it this import has written. */
    private int written(String table) {
        return count(table) - BEFORE.get(table);
    }

    @Test
    @Order(1)
    void aLargeListIsCheckedUnderAMovingBarAndOneRowMended() {
        TABLES.forEach(table -> BEFORE.put(table, count(table)));
        signIn("canbo");
        UploadPage upload = new UploadPage(page).open();
        upload.send("4-nghin.csv", LongList.csv(PEOPLE, List.of("TDP Tân Lợi", "TDP Khả Do")));
        ColumnsPage columns = upload.accepted();
        ward.holdUp("import_row", "row_number = 2500", () -> {
            columns.startChecking();
            assertThat(page.locator("progress").isVisible()).isTrue();
            assertAccessible();
            Screenshots.take(page, "nhap-dang-kiem-tra");
        });
        ProblemsPage problems = new ProblemsPage(page).awaitChecked();
        session = problems.session();
        assertThat(problems.counters()).containsExactly("0", "0", "0", "4000");
        new RowPage(page).open(session, 0, 2).mend("Chỗ ở hiện nay", MENDED);
    }

    @Test
    @Order(2)
    void theServerIsKilledWhileItWrites() {
        signIn("canbo");
        ward.holdUp("identifier", "value = '30002500'", () -> {
            new ProblemsPage(page).open(session).next().startCommitting();
            new ResultPage(page).awaitPartway();
            Screenshots.take(page, "nhap-dang-ghi");
            page.navigate("about:blank");
            ward.kill();
        });
        assertThat(ward.value("select state from membership.import_session where id = " + session))
                .isEqualTo("committing");
        ward.start();
    }

    @Test
    @Order(3)
    void afterwardsThePageSaysThatNothingWasWrittenAndWritesAgain() {
        signIn("canbo");
        ResultPage result = new ResultPage(page).open(session);
        assertThat(result.warning()).contains("bị ngắt giữa chừng").contains("Chưa dòng nào", "Bấm ghi lại");
        assertAccessible();
        Screenshots.takeAll(page, "nhap-bi-ngat");
        assertThat(TABLES)
                .allSatisfy(table -> assertThat(written(table)).as(table).isZero());

        result.writeAgain();
        assertThat(result.counters()).containsExactly("4000", "0", "0", "0");
        assertThat(result.equation()).contains("4.001 hàng đọc được = 4.000 ghi mới");
        for (String table : List.of("member", "member_facts", "affiliation")) {
            assertThat(written(table)).as(table).isEqualTo(PEOPLE);
        }
        assertThat(written("identifier")).isEqualTo(2 * PEOPLE);
        assertThat(count("member_facts where permanent_address = '" + MENDED + "'"))
                .isEqualTo(1);

        new MembersPage(page).open();
        new ResultPage(page).open(session).takeBack("Thử xong");
        assertThat(count("member where withdrawn_at is null")).isZero();
    }
}
