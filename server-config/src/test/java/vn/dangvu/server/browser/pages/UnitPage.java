package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A unit in the tree: its name, its tabs, what can be done with it. */
public final class UnitPage extends PageObject {
    public UnitPage(Page page) {
        super(page);
    }

    /** The unit at the top of what the caller sees. */
    public UnitPage open() {
        visit("/units/units.xhtml");
        return this;
    }

    public UnitPage open(long id) {
        visit("/units/units.xhtml?id=" + id);
        return this;
    }

    public long id() {
        String here = page.locator(".ui-breadcrumb a").last().getAttribute("href");
        return Long.parseLong(here.replaceFirst(".*[?&]id=(\\d+).*", "$1"));
    }

    /** The unit directly below, of the table on the page. */
    public UnitPage below(String name) {
        page.locator("main table")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
        return this;
    }

    public List<String> namesBelow() {
        return page.locator("main table a.dv-row-link").allInnerTexts();
    }

    public List<String> breadcrumb() {
        return page.locator(".ui-breadcrumb a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    public boolean isClosed() {
        return heading().contains("Đã kết thúc");
    }

    /** How many members count today. */
    public int members() {
        return Integer.parseInt(
                page.locator(".dv-kpis .dv-figure").first().innerText().strip());
    }

    /** On the tab of members: the first who is official. */
    public String official() {
        return page.locator("main table tbody tr:has-text('Chính thức') a")
                .first()
                .innerText()
                .strip();
    }

    public String done() {
        return page.locator(".ui-messages-info").innerText().strip();
    }

    /** @param name as it stands on the tab */
    public UnitPage tab(String name) {
        page.locator(".ui-tabmenu")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForLoadState();
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public UnitForm task(String file) {
        return new UnitForm(page).open(file, id());
    }

    /** The row that names somebody: its link that ends what it says. */
    public UnitForm endOf(String name) {
        page.getByLabel("Thôi giữ: " + name).first().click();
        page.waitForLoadState();
        return new UnitForm(page);
    }
}
