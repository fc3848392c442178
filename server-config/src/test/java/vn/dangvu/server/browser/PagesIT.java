package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.server.browser.pages.LoginPage;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/** Every page of the menu for every role: it opens, whole and quiet, or it is refused. */
class PagesIT extends BrowserTest {
    private static final Set<String> EVERYBODY = Set.of();
    private static final Set<String> COMMITTEE = Set.of("canbo", "bithu", "thuongvu", "capuy", "kiemtra");
    private static final Set<String> BRANCH = Set.of("bithu.tanminh", "bithu.khado", "chiuy.tanminh");

    private static Set<String> and(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(java.util.stream.Collectors.toSet());
    }

    private static final Set<String> READERS = and(COMMITTEE, BRANCH.toArray(String[]::new));
    private static final Map<String, Set<String>> PAGES = Map.ofEntries(
            Map.entry("/index.xhtml", EVERYBODY),
            Map.entry("/help.xhtml", EVERYBODY),
            Map.entry("/my/account.xhtml", EVERYBODY),
            Map.entry("/my/password.xhtml", EVERYBODY),
            Map.entry("/members/members.xhtml", READERS),
            Map.entry("/members/search.xhtml?q=hong", READERS),
            Map.entry("/members/badges.xhtml", READERS),
            Map.entry("/members/number-blocks.xhtml", READERS),
            Map.entry("/duties/quality.xhtml", READERS),
            Map.entry("/members/duplicates.xhtml", Set.of("canbo")),
            Map.entry("/units/units.xhtml", and(READERS, "captren")),
            Map.entry("/units/chart.xhtml", and(READERS, "captren")),
            Map.entry("/units/merge-units.xhtml", Set.of("canbo")),
            Map.entry("/figures/figures.xhtml", and(READERS, "captren")),
            Map.entry("/figures/closings.xhtml", and(READERS, "captren")),
            Map.entry("/intake/sessions.xhtml", Set.of("canbo")),
            Map.entry("/intake/upload.xhtml", Set.of("canbo")),
            Map.entry("/audit/audit.xhtml", Set.of("bithu", "kiemtra")),
            Map.entry("/access/mandates.xhtml", Set.of("canbo", "bithu", "kiemtra")),
            Map.entry("/access/accounts.xhtml", Set.of("quantri")),
            Map.entry("/access/account.xhtml", Set.of("quantri")));

    @ParameterizedTest
    @MethodSource("everyRole")
    void everyPageOpensWholeOrIsRefused(DemoLogin login) {
        new LoginPage(page).open().signIn(login);
        var wrong = new ArrayList<String>();
        PAGES.forEach((path, roles) -> {
            boolean open = roles.isEmpty() || roles.contains(login.username());
            int status = open
                    ? page.navigate(path).status()
                    : page.request().get(path).status();
            if (status != (open ? 200 : 403)) {
                wrong.add(path + " answered " + status);
            } else if (open && page.content().contains("???")) {
                wrong.add(path + " lacks a sentence");
            }
        });
        assertThat(wrong).as(login.username()).isEmpty();
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

    @Test
    void theSuperiorLevelIsOfferedNoLinkThatIsRefused() {
        signIn("captren");
        page.navigate("/units/units.xhtml");
        List<String> offered = page.locator("main a[href^='/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> !href.matches("/units/units.xhtml\\?id=\\d+"))
                .distinct()
                .limit(12)
                .toList();

        assertThat(offered)
                .isNotEmpty()
                .allSatisfy(href ->
                        assertThat(page.request().get(href).status()).as(href).isEqualTo(200));
    }

    static Stream<DemoLogin> everyRole() {
        return DemoWard.logins().stream();
    }
}
