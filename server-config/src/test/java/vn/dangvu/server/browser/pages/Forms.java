package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms of the system as one actor uses them: fields by their names, one button that saves. */
public final class Forms extends PageObject {
    private final String form;

    public Forms(Page page) {
        this(page, "form");
    }

    private Forms(Page page, String form) {
        super(page);
        this.form = form;
    }

    /** Another form of the same page. */
    public Forms in(String other) {
        return new Forms(page, other);
    }

    public Forms open(String address) {
        int status = visit(address);
        if (status != 200) {
            throw new IllegalStateException(address + " answered " + status);
        }
        return this;
    }

    public Forms enter(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public Forms choose(String field, String code) {
        field(field).selectOption(code);
        return this;
    }

    /** The first of those that can be chosen whose words begin so. */
    public Forms chooseSaying(String field, String beginning) {
        String value = field(field).locator("option").all().stream()
                .filter(o -> o.innerText().strip().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody called " + beginning))
                .getAttribute("value");
        return choose(field, value);
    }

    public String entered(String field) {
        return field(field).inputValue();
    }

    public boolean asksFor(String field) {
        return field(field).count() > 0;
    }

    public Forms tick(String field) {
        field(field).check();
        return this;
    }

    /** Sends the form and waits for what comes back. */
    public Forms save() {
        return press("save");
    }

    /** @param button one of several, by its name */
    public Forms press(String button) {
        if (field(button).count() == 0) {
            throw new IllegalStateException(page.url() + " offers no " + button + ": " + text());
        }
        field(button).click();
        page.waitForLoadState();
        return this;
    }

    /** Whoever is found by a few letters, as a hint under the field tells. */
    public Forms find(String field, String name) {
        page.locator("[id='form:" + field + "_input']").pressSequentially(name);
        page.locator("[id='form:" + field + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        return this;
    }

    public Forms attach(String field, String fileName, String content) {
        field(field)
                .setInputFiles(new FilePayload(fileName, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** The box of a list to tick whose words begin so. */
    public Forms tickSaying(String beginning) {
        page.locator("[id='form'] label")
                .filter(new Locator.FilterOptions().setHasText(beginning))
                .first()
                .click();
        return this;
    }

    public Forms saved() {
        return savedBy("save");
    }

    public Forms savedBy(String button) {
        press(button);
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
    public Forms say(String label, String value) {
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

    public Forms fill(String selector, String value) {
        page.locator(selector).fill(value);
        return this;
    }

    public Forms tickOf(String selector) {
        page.locator(selector).check();
        return this;
    }

    /** How many of those summoned have a vote, as the list tells, and are said to have come. */
    public int voting() {
        return (int) page.locator("table:has(caption:has-text('Người được triệu tập')) tbody tr").all().stream()
                .filter(row ->
                        row.innerText().contains("Được tính") || row.innerText().contains("tính khi có mặt"))
                .filter(row -> row.locator("select").inputValue().equals("PRESENT"))
                .count();
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
        return page.locator("[id='" + form + ":" + name + "']");
    }
}
