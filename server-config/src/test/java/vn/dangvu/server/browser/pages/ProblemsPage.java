package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** intake/problems.xhtml */
public final class ProblemsPage extends PageObject {
    public ProblemsPage(Page page) {
        super(page);
    }

    public ProblemsPage open(long session) {
        visit("/intake/problems.xhtml?session=" + session);
        return this;
    }

    public ProblemsPage awaitChecked() {
        page.locator(".dv-counter").first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return this;
    }

    /** The number of the import, from the address. */
    public long session() {
        return Long.parseLong(page.url().replaceAll(".*session=(\\d+).*", "$1"));
    }

    /** The four counters: errors, questions, cells written otherwise, rows ready. */
    public List<String> counters() {
        return page.locator(".dv-counter b").allInnerTexts();
    }

    /** What stands below the counters of errors and of questions: in how many rows. */
    public List<String> rows() {
        return page.locator(".dv-counter small").allInnerTexts().subList(0, 2);
    }

    public ProblemsPage tab(int number) {
        page.locator(".dv-counter").nth(number).click();
        page.waitForLoadState();
        return this;
    }

    public RowPage row(String cell) {
        page.locator("a.dv-cellref", new Page.LocatorOptions().setHasText(cell))
                .last()
                .click();
        page.waitForURL("**/intake/row.xhtml?**");
        return new RowPage(page);
    }

    public ProblemsPage acceptSure() {
        page.locator("[id='lines:accept']").click();
        page.waitForLoadState();
        return this;
    }

    public ProblemsPage confirmAll() {
        tab(1);
        page.locator("[id='lines:confirm']").click();
        page.waitForLoadState();
        return this;
    }

    public ConfirmPage next() {
        page.locator("a[href*='/intake/confirm.xhtml']").last().click();
        page.waitForURL("**/intake/confirm.xhtml?**");
        return new ConfirmPage(page);
    }
}
