package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.dangvu.server.DemoSystem;
import vn.dangvu.server.browser.pages.LoginPage;
import vn.dangvu.server.browser.pages.Shell;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/** A test in a real browser on the running demonstration; any complaint of the browser fails it. */
@Execution(ExecutionMode.CONCURRENT)
abstract class BrowserTest {
    private final Watch watch = new Watch();
    private BrowserContext context;
    protected Page page;

    @BeforeEach
    void open() {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1366, 768));
        context.setDefaultTimeout(60_000);
        page = newTab();
    }

    /** Where the system under test answers, without the last slash. */
    protected String address() {
        return DemoSystem.address();
    }

    @AfterEach
    void noComplaint() {
        context.close();
        assertThat(watch.complaints()).as("what the browser complained of").isEmpty();
    }

    /** Another tab of the same person. */
    protected Page newTab() {
        Page tab = context.newPage();
        watch.over(tab);
        return tab;
    }

    /** What this tab complains of counts too. */
    protected void over(Page tab) {
        watch.over(tab);
    }

    /** This answer is what the test is about, not an accident. */
    protected void expectStatus(int status) {
        watch.expect(status);
    }

    protected Shell signIn(String username) {
        return new LoginPage(page).open().signIn(login(username));
    }

    protected static DemoLogin login(String username) {
        return DemoWard.logins().stream()
                .filter(login -> login.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** No violation of WCAG 2.1 A and AA that a program can find. */
    protected void assertAccessible() {
        assertThat(Barriers.on(page)).as("accessibility of " + page.url()).isEmpty();
    }
}
