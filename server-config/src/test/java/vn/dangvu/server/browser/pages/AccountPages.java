package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opening an account, changing a password, passing a mandate on and taking it back. */
public final class AccountPages extends PageObject {
    private static final Pattern LAST_WORD = Pattern.compile("([a-zA-Z0-9-]{8,})\\W*$");

    public AccountPages(Page page) {
        super(page);
    }

    /** @return the temporary password shown */
    public String openAccount(String username) {
        visit("/access/account.xhtml");
        field("open:username").fill(username);
        field("open:display").fill("Người mới vào");
        press("open:save");
        String told = page.locator(".dv-note, .ui-messages").first().innerText();
        Matcher word = LAST_WORD.matcher(told.split("\n")[0].strip());
        if (!word.find()) {
            throw new AssertionError(told);
        }
        return word.group(1);
    }

    public void changePassword(String old, String fresh) {
        visit("/my/password.xhtml");
        field("form:old").fill(old);
        field("form:fresh").fill(fresh);
        field("form:again").fill(fresh);
        press("form:save");
    }

    public void delegate(String username, LocalDate until) {
        visit("/my/delegate.xhtml");
        field("form:mandate").selectOption(new SelectOption().setIndex(1));
        field("form:unit").selectOption(new SelectOption().setIndex(1));
        field("form:username").fill(username);
        field("form:until").fill(until.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        field("form:reason").fill("đi công tác");
        press("form:save");
    }

    /** How many of those given still hold. */
    public int delegations() {
        return page.locator("[id^='passed:given:'][id$=':end']").count();
    }

    public void endDelegation() {
        page.locator("[id^='passed:given:'][id$=':end']").first().click();
        page.waitForLoadState();
    }

    private void press(String id) {
        field(id).click();
        page.waitForLoadState();
    }

    private com.microsoft.playwright.Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }
}
