package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, as somebody who may open it, on a desk, the main ones on a phone: nothing that keeps people out, one heading, no sideways scrolling. */
class AxeIT extends BrowserTest {
    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final String SIDEWAYS = "document.documentElement.scrollWidth > window.innerWidth + 1";
    private static final String FOCUS_SEEN =
            "() => { const s = getComputedStyle(document.activeElement); return document.activeElement !== document.body"
                    + " && (s.outlineStyle !== 'none' || s.boxShadow !== 'none' || parseFloat(s.left) > 0) }";

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void nothingKeepsAnybodyOut(String user, int width) {
        signIn(user);
        resize(width);
        Example example = Example.near(login(user));
        var wrong = new ArrayList<String>();
        for (PageRow row : PageRow.all()) {
            if (row.seenBy().contains(user)) {
                page.navigate(example.in(row.address()));
                boolean examined = width == DESK || row.seenOnPhoneBy().contains(user);
                look(row.address(), examined, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    static Stream<Arguments> nothingKeepsAnybodyOut() {
        return PageRow.all().stream()
                .flatMap(row -> row.seenBy().stream())
                .distinct()
                .sorted()
                .flatMap(user -> Stream.of(Arguments.of(user, DESK), Arguments.of(user, PHONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "missing", "expired", "failed"})
    void thePagesThatSayWhyNotKeepNobodyOutEither(String name) {
        expectStatus(403);
        signIn("canbo");
        var wrong = new ArrayList<String>();
        for (int width : List.of(DESK, PHONE)) {
            resize(width);
            page.navigate("/error/" + name + ".xhtml");
            look(name, true, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void resize(int width) {
        page.setViewportSize(width, width == DESK ? 768 : 844);
    }

    private void look(String address, boolean examined, List<String> wrong) {
        if (examined) {
            barriers().forEach(barrier -> wrong.add(address + ": " + barrier));
        }
        int headings = page.locator("h1").count();
        if (headings != 1) {
            wrong.add(address + " has " + headings + " headings h1");
        }
        if ((Boolean) page.evaluate(SIDEWAYS)) {
            wrong.add(address + " scrolls sideways");
        }
        page.keyboard().press("Tab");
        Locator skip = page.locator("a.dv-skip");
        if (!(Boolean) page.evaluate("document.activeElement.classList.contains('dv-skip')") || !skip.isVisible()) {
            wrong.add(address + " does not begin with the way to its content");
        }
        page.keyboard().press("Tab");
        if (!(Boolean) page.evaluate(FOCUS_SEEN)) {
            wrong.add(address + " does not show where the keyboard is");
        }
    }
}
