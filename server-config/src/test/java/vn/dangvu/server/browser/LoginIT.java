package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.server.browser.pages.AccountPages;
import vn.dangvu.server.browser.pages.LoginPage;
import vn.dangvu.server.browser.pages.Shell;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

@Order(Systems.ALONE_FIRST)
@ResourceLock(Systems.DEMONSTRATION)
class LoginIT extends BrowserTest {
    private static final String SESSION = "DANGVU";
    private static final String CHOSEN = "0000chosen-by-another";

    @Test
    void theSignInPageAnswersInVietnameseAndIsAccessible() {
        LoginPage login = new LoginPage(page).open();
        assertThat(login.heading()).isEqualTo("Đăng nhập");
        assertThat(login.language()).isEqualTo("vi");
        assertThat(login.saysTheDataAreInvented()).isTrue();
        assertAccessible();
        Screenshots.takeAll(page, "dang-nhap");
    }

    @Test
    void itSpeaksEnglishWhenAsked() {
        LoginPage login = new LoginPage(page).open().changeLanguage();
        assertThat(login.language()).isEqualTo("en");
        assertAccessible();
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingWhatWasWrong() {
        LoginPage login = new LoginPage(page).open().enter("nobody", "wrong");
        assertThat(login.error()).isNotBlank();
        assertAccessible();
    }

    @Test
    void anAddressInsideLeadsToTheSignInPageAndBack() {
        new LoginPage(page).visit("/my/password.xhtml");
        assertThat(page.url()).contains("/login.xhtml?to=");
        new LoginPage(page).signIn(login("canbo"));
        assertThat(page.url()).endsWith("/my/password.xhtml");
    }

    @Test
    void aSignInPageLeftOpenUntilTheSessionIsGoneStillLetsIn() {
        LoginPage login = new LoginPage(page).open();
        page.context().clearCookies();
        assertThat(login.signIn(login("canbo")).menu()).isNotEmpty();
    }

    @Test
    void theSessionFromBeforeTheSignInOpensNothingAfterwards() {
        LoginPage login = new LoginPage(page).open();
        String before = session();
        login.signIn(login("canbo"));
        assertThat(session()).isNotEqualTo(before);

        plant(before);
        login.visit("/index.xhtml");
        assertThat(page.url()).contains("/login.xhtml");
    }

    @Test
    void aSessionChosenByAnotherIsNeverTaken() {
        plant(CHOSEN);
        LoginPage login = new LoginPage(page).open();
        assertThat(session()).doesNotContain(CHOSEN);
        plant(CHOSEN);
        login.signIn(login("canbo"));
        assertThat(session()).doesNotContain(CHOSEN);

        plant(CHOSEN);
        login.visit("/index.xhtml");
        assertThat(page.url()).contains("/login.xhtml");
    }

    @Test
    void aTemporaryPasswordOpensThePageThatChangesItAndNoOther() {
        Shell shell = signIn("quantri");
        AccountPages accounts = new AccountPages(page);
        String temporary = accounts.openAccount("moi.vao");
        shell.leave().enter("moi.vao", temporary);
        Example example = Example.near(login("canbo"));
        assertThat(PageRow.all()).allSatisfy(row -> assertThat(
                        page.request().get(example.in(row.address())).url())
                .as(row.address())
                .endsWith("/my/password.xhtml"));
        accounts.changePassword(temporary, "hoa sen nở 2026 thật đẹp");
        accounts.visit("/my/account.xhtml");
        assertThat(page.url()).endsWith("/my/account.xhtml");
    }

    @Test
    void whatWasDelegatedIsTakenBackOnTheSamePage() {
        signIn("bithu");
        AccountPages accounts = new AccountPages(page);
        accounts.delegate("canbo", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(3));
        assertThat(accounts.delegations()).isEqualTo(1);
        accounts.endDelegation();
        assertThat(accounts.delegations()).isZero();
    }

    private void plant(String session) {
        page.context().addCookies(List.of(new Cookie(SESSION, session).setUrl(address())));
    }

    private String session() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource
    void everyRoleComesIn(DemoLogin login) {
        Shell shell = new LoginPage(page).open().signIn(login);
        assertThat(shell.menu()).isNotEmpty();
    }

    static Stream<DemoLogin> everyRoleComesIn() {
        return DemoWard.logins().stream();
    }

    @Test
    void theTopBarFailsNoPageAndLeavesItWhereItWas() {
        signIn("bithu");
        for (String path : List.of("/index.xhtml", "/units/units.xhtml", "/audit/audit.xhtml?outcome=read")) {
            page.navigate(path);
            String address = page.url();
            for (String pressed : List.of("true", "false")) {
                page.locator("[id='tools:large']").click();
                assertThat(page.locator("[id='tools:large']").getAttribute("aria-pressed"))
                        .as(path)
                        .isEqualTo(pressed);
                assertThat(page.url()).isEqualTo(address);
            }
        }
    }
}
