package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.server.browser.pages.UnitPage;

/** Every page, as somebody who may open it, on a desk and on a phone: nothing that keeps people out, one heading, no sideways scrolling. */
class AxeIT extends BrowserTest {
    private static final List<int[]> SIZES = List.of(new int[] {1366, 768}, new int[] {390, 844});
    private static final String SIDEWAYS = "document.documentElement.scrollWidth > window.innerWidth + 1";
    private static final String FOCUS_SEEN =
            "() => { const s = getComputedStyle(document.activeElement); return document.activeElement !== document.body"
                    + " && (s.outlineStyle !== 'none' || s.boxShadow !== 'none' || parseFloat(s.left) > 0) }";

    /** By who opens them; {unit}, {branch}, {member} are the first there are. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "canbo",
            List.of(
                    "/index.xhtml",
                    "/help.xhtml",
                    "/my/account.xhtml",
                    "/my/password.xhtml",
                    "/units/units.xhtml?id={unit}",
                    "/units/units.xhtml?id={branch}&tab=members",
                    "/units/units.xhtml?id={branch}&tab=committee",
                    "/units/units.xhtml?id={branch}&tab=quality",
                    "/units/units.xhtml?id={branch}&tab=documents",
                    "/units/units.xhtml?id={branch}&tab=history",
                    "/units/chart.xhtml?id={unit}",
                    "/units/open-unit.xhtml?id={unit}",
                    "/units/rename-unit.xhtml?id={branch}",
                    "/units/move-unit.xhtml?id={branch}",
                    "/units/split-unit.xhtml?id={branch}",
                    "/units/merge-units.xhtml?id={unit}",
                    "/units/merge-units.xhtml?id={unit}&from={branch}",
                    "/units/dissolve-unit.xhtml?id={branch}",
                    "/units/record-term.xhtml?id={branch}",
                    "/units/record-post.xhtml?id={branch}",
                    "/units/assign-branch.xhtml?id={branch}",
                    "/units/record-consent.xhtml?id={branch}",
                    "/members/members.xhtml",
                    "/members/search.xhtml?q=hong",
                    "/members/badges.xhtml",
                    "/members/member.xhtml?id={member}",
                    "/members/update-member.xhtml?id={member}",
                    "/members/corrections.xhtml",
                    "/members/propose-correction.xhtml?id={member}",
                    "/members/duplicates.xhtml",
                    "/duties/quality.xhtml",
                    "/duties/quality.xhtml?unit={branch}",
                    "/figures/figures.xhtml",
                    "/figures/tables.xhtml",
                    "/figures/closings.xhtml",
                    "/forms/forms.xhtml",
                    "/intake/sessions.xhtml",
                    "/intake/upload.xhtml",
                    "/access/mandates.xhtml",
                    "/settings/rules.xhtml",
                    "/settings/calendar.xhtml"),
            "bithu",
            List.of("/index.xhtml", "/audit/audit.xhtml", "/my/delegate.xhtml", "/members/corrections.xhtml"),
            "quantri",
            List.of("/index.xhtml", "/access/accounts.xhtml", "/access/account.xhtml"),
            "dangvien",
            List.of("/index.xhtml", "/my/file.xhtml", "/help.xhtml"));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void nothingKeepsAnybodyOut(String user, int width) {
        signIn(user);
        int[] size = SIZES.stream().filter(s -> s[0] == width).findFirst().orElseThrow();
        page.setViewportSize(size[0], size[1]);
        Map<String, String> ids = user.equals("canbo") ? ids() : Map.of();
        var wrong = new ArrayList<String>();
        for (String template : PAGES.get(user)) {
            String path = template;
            for (var id : ids.entrySet()) {
                path = path.replace(id.getKey(), id.getValue());
            }
            page.navigate(path);
            barriers().forEach(b -> wrong.add(template + ": " + b));
            look(template, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    static Stream<Arguments> nothingKeepsAnybodyOut() {
        return PAGES.keySet().stream().sorted().flatMap(u -> SIZES.stream().map(s -> Arguments.of(u, s[0])));
    }

    private void look(String template, List<String> wrong) {
        int headings = page.locator("h1").count();
        if (headings != 1) {
            wrong.add(template + " has " + headings + " headings h1");
        }
        if ((Boolean) page.evaluate(SIDEWAYS)) {
            wrong.add(template + " scrolls sideways");
        }
        page.keyboard().press("Tab");
        Locator skip = page.locator("a.dv-skip");
        if (!(Boolean) page.evaluate("document.activeElement.classList.contains('dv-skip')") || !skip.isVisible()) {
            wrong.add(template + " does not begin with the way to its content");
        }
        page.keyboard().press("Tab");
        if (!(Boolean) page.evaluate(FOCUS_SEEN)) {
            wrong.add(template + " does not show where the keyboard is");
        }
    }

    private Map<String, String> ids() {
        long unit = new UnitPage(page).open().id();
        String branch = id("main table a.dv-row-link");
        page.navigate("/members/members.xhtml");
        return Map.of("{unit}", Long.toString(unit), "{branch}", branch, "{member}", id("a.dv-row-link"));
    }

    private String id(String link) {
        return page.locator(link).first().getAttribute("href").replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }
}
