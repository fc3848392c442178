package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** The pages about the file of a member, and their forms: fields of the file by their labels, the others by their names. */
public final class FileForm extends PageObject {
    public FileForm(Page page) {
        super(page);
    }

    /** @param path as in the address, such as {@code update-member.xhtml?id=5} */
    public FileForm open(String path) {
        visit("/members/" + path);
        return this;
    }

    /** The numbers of the first people of the list. */
    public List<Long> people() {
        visit("/members/members.xhtml");
        return page.locator("main a[href*='/members/member.xhtml?id=']").all().stream()
                .map(a -> Long.valueOf(a.getAttribute("href").replaceFirst(".*[?&]id=(\\d+).*", "$1")))
                .distinct()
                .toList();
    }

    public FileForm enterFact(String label, String value) {
        fact(label).fill(value);
        return this;
    }

    public String factValue(String label) {
        return fact(label).inputValue();
    }

    private Locator fact(String label) {
        return page.locator("[id='form'] tr:has(th:text-is('" + label + "'))").locator("input, textarea");
    }

    public FileForm enter(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public FileForm tick(String field) {
        field(field).check();
        return this;
    }

    public FileForm pickUnit(String field, String typed) {
        Locator input = page.locator("[id='form:" + field + "_input']");
        input.click();
        input.pressSequentially(typed);
        Locator first = page.locator("[id='form:" + field + "_panel'] li.ui-autocomplete-item")
                .first();
        first.waitFor();
        first.click();
        return this;
    }

    public String value(String field) {
        return field(field).inputValue();
    }

    public FileForm attach(String title, String fileName, byte[] content) {
        page.locator("[id='evidence:title']").fill(title);
        page.locator("[id='evidence:file']").setInputFiles(new FilePayload(fileName, "application/pdf", content));
        return press("evidence:attach");
    }

    /** Presses a button by its full name and waits for the answer. */
    public FileForm press(String button) {
        page.evaluate("document.body.dataset.before = 'yes'");
        page.locator("[id='" + button + "']").click();
        page.waitForFunction(
                "() => document.body && !document.body.dataset.before && document.readyState === 'complete'");
        return this;
    }

    public FileForm follow(String text) {
        page.locator("main a:has-text('" + text + "')").first().click();
        page.waitForLoadState();
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public String done() {
        return page.locator(".ui-messages-info").innerText();
    }

    public List<String> problems() {
        return page.locator(".ui-messages-error, .ui-message-error").allInnerTexts();
    }

    /** The number of what the page shows. */
    public long id() {
        return Long.parseLong(page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1"));
    }

    private Locator field(String name) {
        return page.locator("[id='form:" + name + "']");
    }
}
