package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Page;

/** intake/confirm.xhtml */
public final class ConfirmPage extends PageObject {
    ConfirmPage(Page page) {
        super(page);
    }

    public String rows() {
        return page.locator(".dv-key-number").innerText();
    }

    public ResultPage commit() {
        startCommitting();
        return new ResultPage(page).awaitWritten();
    }

    public void startCommitting() {
        page.locator("[id='form:commit']").click();
        page.waitForURL("**/intake/result.xhtml?**");
    }
}
