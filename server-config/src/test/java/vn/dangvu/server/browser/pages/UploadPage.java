package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** intake/upload.xhtml */
public final class UploadPage extends PageObject {
    public UploadPage(Page page) {
        super(page);
    }

    public UploadPage open() {
        visit("/intake/upload.xhtml");
        return this;
    }

    /** The browser names the kind by the name of the file, as it does for people. */
    public void send(String name, byte[] content) {
        page.locator("[id='form:file']").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.evaluate("document.body.dataset.before = 'yes'");
        page.locator("[id='form:send']").click();
        page.waitForFunction(
                "() => document.body && !document.body.dataset.before && document.readyState === 'complete'");
    }

    public ColumnsPage accepted() {
        page.waitForURL("**/intake/columns.xhtml?**");
        return new ColumnsPage(page);
    }

    /** Why the file was refused. */
    public String refusal() {
        return String.join("", page.locator(".dv-error, [id='messages']").allInnerTexts())
                .strip();
    }
}
