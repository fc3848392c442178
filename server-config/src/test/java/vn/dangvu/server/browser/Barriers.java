package vn.dangvu.server.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a program can find on a page that breaks WCAG 2.1 A and AA. */
final class Barriers {
    /**
     * The colours of a text are judged once a page for each look (its class, colour, ground, size): judging every cell of a table takes
     * longer than all other rules. PrimeFaces makes an alert of each item in its list of messages: announced as it should be, but no list
     * for axe.
     */
    private static final String LOOK =
            """
            async colours => {
                await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                const looks = new Set();
                const ground = e => {
                    for (; e; e = e.parentElement) {
                        const s = getComputedStyle(e);
                        if (s.backgroundImage !== 'none' || s.backgroundColor !== 'rgba(0, 0, 0, 0)') {
                            return s.backgroundImage + s.backgroundColor;
                        }
                    }
                };
                const look = e => {
                    const s = getComputedStyle(e);
                    return [e.tagName, e.className, s.color, ground(e), s.fontSize, s.fontWeight, s.opacity].join();
                };
                if (colours) {
                    document.querySelectorAll('body *').forEach(e => {
                        if (e.childElementCount === 0 && e.checkVisibility()) {
                            const its = look(e);
                            e.toggleAttribute('data-judged', looks.has(its));
                            looks.add(its);
                        }
                    });
                }
                axe.configure({rules: [{id: 'color-contrast', selector: ':not([data-judged])'}]});
                const found = await axe.run({exclude: [['.ui-messages']]}, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
                    rules: {'color-contrast': {enabled: colours}},
                    resultTypes: ['violations']
                });
                return found.violations.map(v => v.id + ' (' + v.impact + ') ' + v.help + ': '
                    + v.nodes.slice(0, 3).map(n => n.html.trim()).join(' | '));
            }""";

    private Barriers() {}

    static List<String> on(Page page) {
        return look(page, true);
    }

    /** Of a page that was examined at another width: its colours are the same. */
    static List<String> butForColours(Page page) {
        return look(page, false);
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, boolean colours) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(LOOK, colours);
    }
}
