package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.dangvu.server.browser.pages.FiguresPage;
import vn.dangvu.server.browser.pages.LoginPage;

@ResourceLock(value = Systems.DEMONSTRATION, mode = ResourceAccessMode.READ)
class FiguresIT extends BrowserTest {
    @BeforeEach
    void clerk() {
        new LoginPage(page).open().signIn(login("canbo"));
    }

    @Test
    void aFigureOfThePastOpensTheNamesKnownThenAndLeadsBackToToday() {
        FiguresPage figures = new FiguresPage(page).open("from=01/01/2024&to=31/12/2024&known=10/01/2025");
        assertThat(figures.closing()).isEqualTo(304);

        figures.openClosing();
        assertThat(figures.picked()).isEqualTo(304);
        figures.openWholeList();

        assertThat(figures.listed()).isEqualTo(304);
        assertThat(figures.knowledge()).contains("đến hết ngày 10/01/2025");
        assertThat(figures.exports()).isNotEmpty().allSatisfy(address -> assertThat(address)
                .contains("known=10%2F01%2F2025"));
        figures.backToToday();
        assertThat(page.url()).doesNotContain("known");
        assertThat(figures.knowledge()).isEmpty();
        assertAccessible();
    }

    @Test
    void theOfficialTablesBalanceAndComeAsASheet() {
        new FiguresPage(page).open("from=01/01/2025&to=31/12/2025");
        assertAccessible();
        page.navigate("/figures/tables.xhtml?from=01/01/2025&to=31/12/2025");
        assertThat(page.locator("h2").allInnerTexts())
                .anySatisfy(h -> assertThat(h).contains("Biểu số 1"))
                .anySatisfy(h -> assertThat(h).contains("Biểu số 2a"))
                .anySatisfy(h -> assertThat(h).contains("Biểu số 2b"));
        List<String> sheets = page.locator("a[href*='/figures/export']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(sheets).isNotEmpty().allSatisfy(address -> {
            var answer = page.request().get(address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-type")).contains("spreadsheetml");
        });
        assertAccessible();
    }
}
