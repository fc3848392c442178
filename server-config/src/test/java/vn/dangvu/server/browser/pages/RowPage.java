package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Page;

/** intake/row.xhtml */
public final class RowPage extends PageObject {
    public RowPage(Page page) {
        super(page);
    }

    public RowPage open(long session, int sheet, int row) {
        visit("/intake/row.xhtml?session=" + session + "&sheet=" + sheet + "&row=" + row);
        return this;
    }

    public String findings() {
        return page.locator("[id='findings']").innerText().strip();
    }

    public String value(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    /** Writes another value; the row is examined again. */
    public void mend(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
    }
}
