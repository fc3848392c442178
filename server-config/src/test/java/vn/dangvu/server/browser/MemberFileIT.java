package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dangvu.server.browser.pages.FileForm;
import vn.dangvu.server.browser.pages.LoginPage;
import vn.dangvu.server.browser.pages.Shell;

/** The file of a member is kept in the browser: updated, corrected by two people with their paper, merged and taken apart. */
class MemberFileIT extends BrowserTest {
    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private List<Long> people;

    @BeforeEach
    void theClerkIsThere() {
        signIn("canbo");
        people = new FileForm(page).people();
    }

    @Test
    void aFieldIsUpdatedAndWhatCannotBeReadStaysAsTyped() {
        long member = people.get(0);
        FileForm form = new FileForm(page).open("update-member.xhtml?id=" + member + "&section=RESIDENCE");
        form.enterFact("Điện thoại", "0912 345 678").enter("from", "31/02/2026").press("form:save");
        assertThat(form.problems()).isNotEmpty();
        assertThat(form.factValue("Điện thoại")).isEqualTo("0912 345 678");

        form.enter("from", "02/03/2026").press("form:save");

        assertThat(form.done()).isNotBlank();
        assertThat(form.text()).contains("0912 345 678");
        Screenshots.take(page, "ho-so-ly-lich");
        assertThat(form.open("member.xhtml?id=" + member + "&tab=readers").text())
                .contains("Cập nhật: Điện thoại")
                .doesNotContain("PHONE", "declaration");
        Screenshots.take(page, "ho-so-ai-da-xem");
    }

    @Test
    void aCorrectionWithItsPaperIsApprovedByAnotherPerson() {
        long member = people.get(1);
        FileForm form = new FileForm(page).open("propose-correction.xhtml?id=" + member + "&section=IDENTITY");
        form.enterFact("Quê quán", "Nam Viêm, Phúc Yên").enter("basis", "Hồ sơ gốc, trang 2");
        form.press("form:send");
        assertThat(form.problems()).as("the reason is missing").isNotEmpty();
        assertThat(form.factValue("Quê quán")).isEqualTo("Nam Viêm, Phúc Yên");
        form.enter("reason", "Ghi nhầm khi nhập").tick("original").press("form:send");
        long proposal = form.id();

        form.attach("", "trang 2.pdf", PAPER);
        assertThat(form.problems()).isNotEmpty();
        form.attach("Lý lịch gốc, trang 2", "trang 2.pdf", PAPER);
        assertThat(form.text()).contains("Mở tài liệu");
        Screenshots.take(page, "de-nghi-sua");
        assertThat(form.open("member.xhtml?id=" + member + "&tab=documents").text())
                .contains("Lý lịch gốc, trang 2");
        String paper = page.locator("main a[href*='/documents/']").first().getAttribute("href");
        assertThat(page.request().get(paper).body()).isEqualTo(PAPER);

        new Shell(page).leave();
        new LoginPage(page).signIn(login("bithu"));
        form.open("correction.xhtml?id=" + proposal).press("form:approve");

        assertThat(form.text()).contains("Nam Viêm, Phúc Yên");
        assertThat(form.open("member.xhtml?id=" + member + "&tab=declaration").text())
                .contains("Nam Viêm, Phúc Yên");
    }

    @Test
    void theCitizensNumberIsShownOnAskingAndThatIsWrittenDown() {
        long member = people.get(2);
        FileForm form = new FileForm(page).open("member.xhtml?id=" + member + "&show=citizen");

        assertThat(form.open("member.xhtml?id=" + member + "&tab=readers").text())
                .contains("Xem đủ số: số căn cước");
    }

    @Test
    void twoFilesAreMergedAndTakenApartAgain() {
        FileForm form = new FileForm(page).open("duplicate.xhtml?a=" + people.get(3) + "&b=" + people.get(4));
        Screenshots.take(page, "doi-chieu-trung");
        form.press("form:merge");
        assertThat(form.done()).isNotBlank();
        assertThat(form.people()).doesNotContain(people.get(4));

        form.open("duplicate.xhtml?a=" + people.get(3) + "&b=" + people.get(4)).press("form:undo");

        assertThat(form.done()).isNotBlank();
        assertThat(form.people()).contains(people.get(3), people.get(4));
    }

    @Test
    void aBlockOfFileNumbersIsEntered() {
        FileForm form = new FileForm(page).open("number-blocks.xhtml").pickUnit("unit", "tan minh");
        form.enter("letters", "VP").enter("first", "1200").enter("last", "1100");
        form.enter("from", "05/08/2025").enter("basis", "12-CV/BTCTU ngày 05/8/2025").press("form:save");
        assertThat(form.problems()).anyMatch(p -> p.contains("Dải số không hợp lệ"));
        assertThat(form.value("basis")).isEqualTo("12-CV/BTCTU ngày 05/8/2025");

        form.enter("last", "1299").press("form:save");

        assertThat(form.text()).contains("001200 VP – 001299 VP");
        assertAccessible();
        Screenshots.take(page, "dai-so-ly-lich");
    }
}
