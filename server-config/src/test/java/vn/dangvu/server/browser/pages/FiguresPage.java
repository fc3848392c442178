package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The figures of a period, the names behind one of them, and the list that shows them all. */
public final class FiguresPage extends PageObject {
    public FiguresPage(Page page) {
        super(page);
    }

    public FiguresPage open(String question) {
        visit("/figures/figures.xhtml?" + question);
        return this;
    }

    public int closing() {
        return number(page.locator(".dv-eq-total .dv-figure"));
    }

    public void openClosing() {
        page.locator(".dv-eq-total .dv-figure a").click();
        page.waitForURL(url -> url.contains("pick="));
    }

    /** The number above the names. */
    public int picked() {
        return number(page.locator("#names .dv-figure"));
    }

    public void openWholeList() {
        page.locator("#names .dv-btns a").click();
        page.waitForURL(url -> url.contains("/members/members.xhtml"));
    }

    /** How many the list holds. */
    public int listed() {
        return number(page.locator("h1 ~ *, .dv-page-sub").locator("b").first());
    }

    /** The line that says up to which day entries count, empty when there is none. */
    public String knowledge() {
        Locator line = page.locator(".dv-known");
        return line.count() == 0 ? "" : line.innerText();
    }

    public List<String> exports() {
        return page.locator("a[href*='/members/export']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    public void backToToday() {
        page.locator(".dv-known a").click();
        page.waitForURL(url -> !url.contains("known"));
    }

    private static int number(Locator text) {
        return Integer.parseInt(text.innerText().replaceAll("\\D", ""));
    }
}
