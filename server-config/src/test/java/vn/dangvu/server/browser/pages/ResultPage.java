package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** intake/result.xhtml */
public final class ResultPage extends PageObject {
    public ResultPage(Page page) {
        super(page);
    }

    public ResultPage open(long session) {
        visit("/intake/result.xhtml?session=" + session);
        return this;
    }

    public ResultPage awaitWritten() {
        page.locator(".dv-counter").first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return this;
    }

    /** Entered, completed, unchanged, still waiting. */
    public List<String> counters() {
        return page.locator(".dv-counter b").allInnerTexts();
    }

    /** The sum in words: every row of the file and where it went. */
    public String equation() {
        return page.locator(".dv-note-plain").innerText().strip();
    }

    /** Waits until the bar shows that some rows are written, of those there are. */
    public void awaitPartway() {
        page.waitForCondition(() -> percent() > 10);
    }

    private double percent() {
        return Double.parseDouble(page.locator("progress").getAttribute("value"));
    }

    /** What is said about a work that was cut off or came to nothing. */
    public String warning() {
        return page.locator(".dv-note-late").innerText().strip();
    }

    public ResultPage writeAgain() {
        page.locator("[id='again:commit']").click();
        page.waitForLoadState();
        return awaitWritten();
    }

    public String takeBack(String reason) {
        page.locator("[id='form:reason']").fill(reason);
        page.locator("[id='form:back']").click();
        page.waitForLoadState();
        return page.locator(".dv-note-soon").first().innerText().strip();
    }
}
