package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, as somebody who may open it, on a desk, the main ones on a phone: nothing that keeps people out, one heading, no sideways scrolling. */
@ResourceLock(value = Systems.DEMONSTRATION, mode = ResourceAccessMode.READ)
class AxeIT extends BrowserTest {
    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final int AT_ONCE = 20;
    private static final String SIDEWAYS = "document.documentElement.scrollWidth > window.innerWidth + 1";
    /** Whatever can be pressed, focused as by the keyboard, and looks as before. */
    private static final String FOCUS_UNSEEN =
            """
            () => [...document.querySelectorAll('a[href], button, summary')].filter(e => e.checkVisibility()).filter(e => {
                e.focus();
                const s = getComputedStyle(e);
                return document.activeElement === e && s.outlineStyle === 'none' && s.boxShadow === 'none' && !e.matches('.dv-skip');
            }).slice(0, 3).map(e => e.outerHTML.slice(0, 120))""";

    @ParameterizedTest
    @MethodSource
    void nothingKeepsAnybodyOut(String user, int from) {
        signIn(user);
        Example example = Example.near(login(user));
        var wrong = new ArrayList<String>();
        seenBy(user).skip(from).limit(AT_ONCE).forEach(row -> {
            page.navigate(example.in(row.address()));
            if (first(user, row.seenBy())) {
                lookForTheWayToTheContent(row.address(), wrong);
                look(row.address(), Barriers.on(page), wrong);
                lookForTheKeyboard(row.address(), wrong);
            } else {
                look(row.address(), List.of(), wrong);
            }
            resize(PHONE);
            look(row.address(), first(user, row.seenOnPhoneBy()) ? Barriers.butForColours(page) : List.of(), wrong);
            resize(DESK);
        });
        assertThat(wrong).isEmpty();
    }

    /** Everybody who looks at pages, with those in portions, so that several can be looked at at once. */
    static Stream<Arguments> nothingKeepsAnybodyOut() {
        return PageRow.all().stream()
                .flatMap(row -> row.seenBy().stream())
                .distinct()
                .sorted()
                .flatMap(
                        user -> IntStream.iterate(0, from -> from < seenBy(user).count(), from -> from + AT_ONCE)
                                .mapToObj(from -> Arguments.of(user, from)));
    }

    /** What keeps people out is looked for once at each width: as the first of those who look at the page. */
    private static boolean first(String user, List<String> lookers) {
        return !lookers.isEmpty() && lookers.get(0).equals(user);
    }

    private static Stream<PageRow> seenBy(String user) {
        return PageRow.all().stream().filter(row -> row.seenBy().contains(user));
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
            look(name, width == DESK ? Barriers.on(page) : Barriers.butForColours(page), wrong);
            lookForTheKeyboard(name, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void resize(int width) {
        page.setViewportSize(width, width == DESK ? 768 : 844);
    }

    private void look(String address, List<String> barriers, List<String> wrong) {
        barriers.forEach(barrier -> wrong.add(address + ": " + barrier));
        int headings = page.locator("h1").count();
        if (headings != 1) {
            wrong.add(address + " has " + headings + " headings h1");
        }
        if ((Boolean) page.evaluate(SIDEWAYS)) {
            wrong.add(address + " scrolls sideways");
        }
    }

    private void lookForTheKeyboard(String address, List<String> wrong) {
        page.keyboard().press("Tab");
        unseen().forEach(element -> wrong.add(address + " does not show the keyboard on " + element));
    }

    @SuppressWarnings("unchecked")
    private List<String> unseen() {
        return (List<String>) page.evaluate(FOCUS_UNSEEN);
    }

    private void lookForTheWayToTheContent(String address, List<String> wrong) {
        page.keyboard().press("Tab");
        Locator skip = page.locator("a.dv-skip");
        if (!(Boolean) page.evaluate("document.activeElement.classList.contains('dv-skip')") || !skip.isVisible()) {
            wrong.add(address + " does not begin with the way to its content");
        }
    }
}
