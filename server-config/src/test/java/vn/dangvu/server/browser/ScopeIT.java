package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.server.browser.pages.LoginPage;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/**
 * Page × role × scope: what concerns the branch of Khả Do, asked for by its address by everybody. Whoever has nothing to do with
 * that branch is refused, and nothing the person does see speaks of it.
 */
class ScopeIT extends BrowserTest {
    private static final String BRANCH = "TDP Khả Do";
    private static final Set<String> SEES = Set.of("canbo", "bithu", "thuongvu", "kiemtra", "bithu.khado");

    /** Addresses about the branch {unit}, its members {member} and {other}, and a proposal about one of them: who may open them. */
    private static final Map<String, Set<String>> ADDRESSES = new LinkedHashMap<>();

    static {
        about("/members/member.xhtml?id={member}", SEES);
        for (String tab :
                List.of("summary", "declaration", "family", "life", "merits", "documents", "history", "readers")) {
            about("/members/member.xhtml?id={member}&tab=" + tab, SEES);
        }
        about("/members/members.xhtml?unit={unit}", SEES);
        about("/members/members.xhtml?unit={unit}&on=31/12/2024&known=01/03/2025", SEES);
        about("/members/members.xhtml?frame={unit}&movement=transfer-in@2020-01-01..2026-12-31", SEES);
        about("/members/export?format=xlsx&unit={unit}", Set.of("canbo", "bithu", "bithu.khado"));
        about("/members/export?format=pdf&unit={unit}", Set.of("canbo", "bithu", "bithu.khado"));
        about("/members/propose-correction.xhtml?id={member}", Set.of("canbo", "bithu.khado"));
        about("/members/update-member.xhtml?id={member}", Set.of("canbo"));
        about("/members/duplicate.xhtml?a={member}&b={other}", Set.of("canbo"));
        about("/units/unit.xhtml?id={unit}", and(SEES, "captren"));
        for (String tab : List.of("committee", "history")) {
            about("/units/unit.xhtml?id={unit}&tab=" + tab, and(SEES, "captren"));
        }
        for (String tab : List.of("members", "quality", "documents")) {
            about("/units/unit.xhtml?id={unit}&tab=" + tab, SEES);
        }
        about("/figures/figures.xhtml?unit={unit}", and(SEES, "captren"));
        about("/figures/tables.xhtml?unit={unit}", and(SEES, "captren"));
        about("/figures/closings.xhtml?unit={unit}", and(SEES, "captren"));
        about("/figures/export?table=2a&unit={unit}", and(SEES, "captren"));
        about("/forms/print?unit={unit}", Set.of("canbo", "bithu", "thuongvu", "bithu.khado"));
        about("/forms/print?member={member}", Set.of("canbo", "bithu", "thuongvu", "bithu.khado"));
        about("/forms/print?member={member}&format=docx", Set.of("canbo", "bithu", "thuongvu", "bithu.khado"));
        about("/duties/quality.xhtml?unit={unit}", SEES);
        about("/audit/audit.xhtml", Set.of("bithu", "kiemtra"));
    }

    private record Known(String unit, String member, String other, String name, String birthYear, String card) {
        String address(String pattern) {
            return pattern.replace("{unit}", unit).replace("{member}", member).replace("{other}", other);
        }
    }

    private static Known known;

    private static void about(String address, Set<String> roles) {
        ADDRESSES.put(address, roles);
    }

    private static Set<String> and(Set<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    /** What the clerk sees of the branch and of one of its members. */
    @BeforeEach
    void lookWithTheEyesOfTheClerk() {
        if (known != null) {
            return;
        }
        new LoginPage(page).open().signIn(login("canbo"));
        page.navigate("/members/members.xhtml");
        String unit = page.locator("select[name=unit] option", new Page.LocatorOptions().setHasText(BRANCH))
                .first()
                .getAttribute("value");
        page.navigate("/members/members.xhtml?cols=born.card&unit=" + unit);
        var rows = page.locator(".dv-list tbody tr");
        String name = rows.first().locator("a.dv-row-link").innerText().strip();
        String born = rows.first().locator("td").nth(2).innerText();
        known = new Known(
                unit,
                id(rows.first().locator("a.dv-row-link").getAttribute("href")),
                id(rows.nth(1).locator("a.dv-row-link").getAttribute("href")),
                name,
                born.substring(born.length() - 4),
                digits(rows.first().innerText()));
        page.context().clearCookies();
    }

    private static String id(String href) {
        return href.replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private static String digits(String row) {
        Matcher number = Pattern.compile("\\b\\d{8,12}\\b").matcher(row);
        return number.find() ? number.group() : "";
    }

    static Stream<DemoLogin> everyRole() {
        return DemoWard.logins().stream();
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void whatConcernsABranchOpensForThoseItConcerns(DemoLogin login) {
        new LoginPage(page).open().signIn(login);
        var wrong = new ArrayList<String>();
        ADDRESSES.forEach((pattern, roles) -> {
            int expected = roles.contains(login.username()) ? 200 : 403;
            APIResponse answer = page.request().get(known.address(pattern));
            boolean asksForReason = login.username().equals("captren") && pattern.startsWith("/members/member.xhtml");
            if (answer.status() != (asksForReason ? 200 : expected)) {
                wrong.add(pattern + " answered " + answer.status() + " instead of " + expected);
            }
            if (expected == 403 && answer.text().contains(known.name())) {
                wrong.add(pattern + " names " + known.name());
            }
        });
        assertThat(wrong).as(login.username()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void nobodyIsFoundByThoseWhoDoNotSeeTheBranch(DemoLogin login) {
        new LoginPage(page).open().signIn(login);
        boolean sees = SEES.contains(login.username());
        String link = "id=" + known.member() + "\"";
        for (String typed : List.of(
                known.name(),
                known.name() + " " + known.birthYear(),
                known.card(),
                known.card().substring(known.card().length() - 4))) {
            String query = "/members/search.xhtml?q=" + typed.replace(" ", "%20");
            String list = "/members/members.xhtml?text=" + typed.replace(" ", "%20");
            for (String address : List.of(query, list)) {
                String text = page.request().get(address).text();
                assertThat(text.contains(link))
                        .as(login.username() + " " + address)
                        .isEqualTo(sees);
            }
        }
    }

    @Test
    void aBranchSecretarySeesNothingOfAnotherBranch() {
        new LoginPage(page).open().signIn(login("bithu.tanminh"));
        for (String address : List.of(
                "/index.xhtml",
                "/members/members.xhtml",
                "/members/badges.xhtml",
                "/duties/quality.xhtml",
                "/figures/figures.xhtml",
                "/figures/tables.xhtml",
                "/figures/closings.xhtml",
                "/forms/forms.xhtml",
                "/units/units.xhtml",
                "/members/corrections.xhtml",
                "/my/delegate.xhtml")) {
            APIResponse answer = page.request().get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.text())
                    .as(address)
                    .doesNotContain(BRANCH)
                    .doesNotContain("value=\"" + known.unit() + "\"");
        }
        assertThat(page.request().get("/members/duplicates.xhtml").status()).isEqualTo(403);
        assertThat(page.request().get("/audit/audit.xhtml").status()).isEqualTo(403);
    }

    @Test
    void countsAreThoseOfTheOwnBranch() {
        new LoginPage(page).open().signIn(login("bithu.tanminh"));
        page.navigate("/members/members.xhtml");
        assertThat(page.locator("main, body").first().innerText()).contains("44 ");
        page.navigate("/figures/figures.xhtml");
        assertThat(page.locator(".dv-eq-total .dv-figure").innerText().strip()).isEqualTo("44");
    }
}
