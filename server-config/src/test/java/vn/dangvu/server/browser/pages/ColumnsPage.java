package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** intake/columns.xhtml */
public final class ColumnsPage extends PageObject {
    ColumnsPage(Page page) {
        super(page);
    }

    /** The branch chosen for each sheet. */
    public List<String> branches() {
        return page.locator("select[id$=':unit'] option:checked").allInnerTexts();
    }

    /** What the column is taken for. */
    public String field(String label) {
        return column(label).locator("option:checked").innerText();
    }

    public ColumnsPage choose(String label, String field) {
        column(label).locator("select").selectOption(new SelectOption().setLabel(field));
        return this;
    }

    private Locator column(String label) {
        return page.locator(".dv-field")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    public boolean saysItWasImportedBefore() {
        return page.locator(".dv-note-soon").first().isVisible();
    }

    /** Checks the rows and waits until that is done. */
    public ProblemsPage check() {
        startChecking();
        return new ProblemsPage(page).awaitChecked();
    }

    public void startChecking() {
        page.locator("[id='form:save']").click();
        page.waitForURL("**/intake/problems.xhtml?**");
    }
}
