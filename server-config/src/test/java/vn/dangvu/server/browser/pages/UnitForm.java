package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Any form about a unit: fields by their names, one button that saves. */
public final class UnitForm extends PageObject {
    public UnitForm(Page page) {
        super(page);
    }

    /** @param file as in the address, such as {@code open-unit} */
    public UnitForm open(String file, long unit) {
        visit("/units/" + file + ".xhtml?id=" + unit);
        return this;
    }

    public UnitForm enter(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public UnitForm choose(String field, String label) {
        field(field).selectOption(label);
        return this;
    }

    /** Types into a field that searches and takes the first that is offered and says this too; its name. */
    public String pick(String field, String typed, String saying) {
        Locator input = page.locator("[id='form:" + field + "_input']");
        input.click();
        input.pressSequentially(typed);
        Locator first = page.locator("[id='form:" + field + "_panel'] li.ui-autocomplete-item")
                .first();
        first.waitFor();
        String label = first.innerText().strip();
        first.click();
        page.waitForCondition(() -> picked(field).equals(label));
        return label;
    }

    public String picked(String field) {
        return page.locator("[id='form:" + field + "_input']").inputValue();
    }

    /** The decision: the number tells which. */
    public UnitForm decision(String number) {
        enter("number", number).enter("signedOn", "02/03/2026");
        return enter("body", "Đảng ủy phường").enter("decisionTitle", "Về tổ chức đảng");
    }

    /** In the form of a split: the first so many members go to the new unit of that number. Their names. */
    public List<String> sendFirst(int count, String number) {
        List<Locator> rows = page.locator(".dv-plain-table > tbody > tr").all().subList(0, count);
        return rows.stream()
                .map(row -> {
                    row.locator("input[value='" + number + "']").check();
                    return row.locator("td").first().innerText().strip();
                })
                .toList();
    }

    /** Ticks the units to be merged below one, and goes on to the form. */
    public UnitForm merge(long above, List<String> names) {
        visit("/units/merge-units.xhtml?id=" + above);
        names.forEach(name -> page.locator("label", new Page.LocatorOptions().setHasText(name + " ·"))
                .last()
                .click());
        page.locator("[id='choose:next']").click();
        page.waitForURL(url -> url.contains("from="));
        return this;
    }

    public String value(String field) {
        return field(field).inputValue();
    }

    public UnitPage save() {
        saveInVain();
        if (!page.url().contains("/units/units.xhtml")) {
            throw new AssertionError(problems());
        }
        return new UnitPage(page);
    }

    /** Saves, and the same page answers with what is wrong. */
    public UnitForm saveInVain() {
        page.evaluate("document.body.dataset.before = 'yes'");
        button().click();
        page.waitForFunction(
                "() => document.body && !document.body.dataset.before && document.readyState === 'complete'");
        return this;
    }

    public UnitPage saveTwiceAtOnce() {
        button().dblclick();
        page.waitForURL(url -> url.contains("/units/units.xhtml"));
        return new UnitPage(page);
    }

    /** Saves when nobody is signed in any more: the page to sign in. */
    public LoginPage saveSignedOut() {
        button().click();
        page.waitForURL(url -> url.contains("/login.xhtml"));
        return new LoginPage(page);
    }

    public List<String> problems() {
        return page.locator(".ui-messages-error, .ui-message-error").allInnerTexts();
    }

    public boolean saysThatSomethingCameBack() {
        return page.locator(".dv-kept").isVisible();
    }

    public UnitForm dropWhatCameBack() {
        page.locator(".dv-kept button").click();
        page.waitForLoadState();
        return this;
    }

    /** What this tab remembers, whoever asks. */
    public String remembered() {
        return (String) page.evaluate("JSON.stringify(sessionStorage)");
    }

    private Locator field(String name) {
        return page.locator("[id='form:" + name + "']");
    }

    private Locator button() {
        return page.locator("[id='form:save']");
    }
}
