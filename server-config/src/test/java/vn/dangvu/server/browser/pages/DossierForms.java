package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The pages of admission as one actor uses them: fields by their names, one button that saves. */
public final class DossierForms extends PageObject {
    public DossierForms(Page page) {
        super(page);
    }

    public DossierForms open(String address) {
        int status = visit(address);
        if (status != 200) {
            throw new IllegalStateException(address + " answered " + status);
        }
        return this;
    }

    public DossierForms enter(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public DossierForms choose(String field, String code) {
        field(field).selectOption(code);
        return this;
    }

    /** The first of those that can be chosen whose words begin so. */
    public DossierForms chooseSaying(String field, String beginning) {
        String value = field(field).locator("option").all().stream()
                .filter(o -> o.innerText().strip().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody called " + beginning))
                .getAttribute("value");
        return choose(field, value);
    }

    public DossierForms tick(String field) {
        field(field).check();
        return this;
    }

    /** Sends the form and waits for what comes back. */
    public DossierForms save() {
        field("save").click();
        page.waitForLoadState();
        return this;
    }

    public DossierForms saved() {
        save();
        if (!problems().isEmpty()) {
            throw new IllegalStateException(page.url() + ": " + problems());
        }
        return this;
    }

    /** What stands above the form and beside its fields. */
    public List<String> problems() {
        return page
                .locator(".ui-messages-error-summary, .dv-error .ui-message-error-detail, span.ui-message-error-detail")
                .all()
                .stream()
                .map(Locator::innerText)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A field in the list of fields of a step, by what stands above it. */
    public DossierForms say(String label, String value) {
        Locator box = page.locator("#form .dv-field")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))))
                .first();
        Locator select = box.locator("select");
        if (select.count() > 0) {
            select.selectOption(value);
        } else {
            box.locator("input, textarea").first().fill(value);
        }
        return this;
    }

    public DossierForms fill(String selector, String value) {
        page.locator(selector).fill(value);
        return this;
    }

    public DossierForms tickOf(String selector) {
        page.locator(selector).check();
        return this;
    }

    /** How many of those summoned have a vote, as the list tells. */
    public int voting() {
        return page.locator("table:has(caption:has-text('Người được triệu tập')) tbody tr").all().stream()
                .map(Locator::innerText)
                .filter(row -> row.contains("Được tính") || row.contains("tính khi có mặt"))
                .toList()
                .size();
    }

    /** The number in the address. */
    public long id() {
        return Long.parseLong(page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1"));
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public boolean offers(String address) {
        return page.locator("main a[href*='" + address + "']").count() > 0;
    }

    private Locator field(String name) {
        return page.locator("[id='form:" + name + "']");
    }
}
