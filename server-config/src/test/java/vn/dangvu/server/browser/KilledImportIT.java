package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.dangvu.membership.intake.LongList;
import vn.dangvu.server.WardSystem;
import vn.dangvu.server.browser.pages.ColumnsPage;
import vn.dangvu.server.browser.pages.ProblemsPage;
import vn.dangvu.server.browser.pages.ResultPage;
import vn.dangvu.server.browser.pages.RowPage;
import vn.dangvu.server.browser.pages.UploadPage;

/** The power goes in the middle of a large import. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledImportIT extends BrowserTest {
    private static final int PEOPLE = 20_000;
    private static final String MENDED = "Số nhà đã sửa trên màn hình";

    private static WardSystem ward;
    private static long session;

    @BeforeAll
    static void start() {
        ward = WardSystem.open("killed-import");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    @Override
    protected String address() {
        return ward.address();
    }

    private static String count(String table) {
        return ward.value("select count(*) from membership." + table);
    }

    @Test
    @Order(1)
    void aLargeListIsCheckedUnderAMovingBarAndOneRowMended() {
        signIn("canbo");
        UploadPage upload = new UploadPage(page).open();
        upload.send("20-nghin.csv", LongList.csv(PEOPLE, List.of("TDP Tân Lợi", "TDP Khả Do")));
        ColumnsPage columns = upload.accepted();
        columns.startChecking();
        assertThat(page.locator("progress").isVisible()).isTrue();
        assertAccessible();
        Screenshots.take(page, "nhap-dang-kiem-tra");
        ProblemsPage problems = new ProblemsPage(page).awaitChecked();
        session = problems.session();
        assertThat(problems.counters()).containsExactly("0", "0", "0", "20000");
        new RowPage(page).open(session, 0, 2).mend("Chỗ ở hiện nay", MENDED);
    }

    @Test
    @Order(2)
    void theServerIsKilledWhileItWrites() {
        signIn("canbo");
        new ProblemsPage(page).open(session).next().startCommitting();
        new ResultPage(page).awaitPartway();
        Screenshots.take(page, "nhap-dang-ghi");
        page.navigate("about:blank");
        ward.kill();
        assertThat(ward.value("select state from membership.import_session")).isEqualTo("committing");
        assertThat(count("member")).isEqualTo("0");
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
        for (String table : List.of("member", "member_facts", "affiliation", "standing", "identifier")) {
            assertThat(count(table)).as(table).isEqualTo("0");
        }

        result.writeAgain();
        assertThat(result.counters()).containsExactly("20000", "0", "0", "0");
        assertThat(result.equation()).contains("20.001 hàng đọc được = 20.000 ghi mới");
        for (String table : List.of("member", "member_facts", "affiliation")) {
            assertThat(count(table)).as(table).isEqualTo("20000");
        }
        assertThat(count("identifier")).isEqualTo("40000");
        assertThat(count("member_facts where permanent_address = '" + MENDED + "'"))
                .isEqualTo("1");
    }
}
