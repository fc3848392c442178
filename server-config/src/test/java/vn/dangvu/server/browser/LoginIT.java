package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.server.browser.pages.LoginPage;
import vn.dangvu.server.browser.pages.Shell;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

class LoginIT extends BrowserTest {
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

    @ParameterizedTest
    @MethodSource
    void everyRoleComesIn(DemoLogin login) {
        Shell shell = new LoginPage(page).open().signIn(login);
        assertThat(shell.menu()).isNotEmpty();
    }

    static Stream<DemoLogin> everyRoleComesIn() {
        return DemoWard.logins().stream();
    }
}
