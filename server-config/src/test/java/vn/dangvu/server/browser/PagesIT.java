package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.server.browser.pages.Shell;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/** Every page for every role: it opens, whole and in both languages, or it is refused. */
class PagesIT extends BrowserTest {
    @ParameterizedTest
    @MethodSource("everyRole")
    void everyPageOpensWholeOrIsRefused(DemoLogin login) {
        signIn(login.username());
        var visitor = new Visitor(page.request(), login);
        PageRow.all().stream().filter(row -> !row.concernsSomebody()).forEach(visitor::ask);
        visitor.followLinks();
        assertThat(visitor.wrong()).as(login.username()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyoneWhoLooks")
    void everyPageSpeaksEnglishToo(DemoLogin login) {
        signIn(login.username()).changeLanguage();
        var visitor = new Visitor(page.request(), login);
        PageRow.all().stream()
                .filter(row -> row.seenBy().contains(login.username()))
                .forEach(visitor::ask);
        new Shell(page).changeLanguage();
        assertThat(visitor.wrong()).as(login.username()).isEmpty();
    }

    @Test
    void nothingOpensBeforeSomebodyHasSignedIn() {
        Example example = Example.near(login("canbo"));
        assertThat(PageRow.all()).allSatisfy(row -> assertThat(
                        page.request().get(example.in(row.address())).url())
                .as(row.address())
                .contains("/login.xhtml"));
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

    static Stream<DemoLogin> everyRole() {
        return DemoWard.logins().stream();
    }

    static Stream<DemoLogin> everyoneWhoLooks() {
        return everyRole().filter(login -> PageRow.all().stream()
                .anyMatch(row -> row.seenBy().contains(login.username())));
    }
}
