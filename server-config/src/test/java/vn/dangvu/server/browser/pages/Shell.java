package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** What surrounds every page once somebody has signed in: the menu first of all. */
public final class Shell extends PageObject {
    public Shell(Page page) {
        super(page);
    }

    /** The addresses the menu offers to this person, second level included. */
    public List<String> menu() {
        return page.locator("nav a[href]").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("/"))
                .distinct()
                .toList();
    }

    /** From Vietnamese to English and back. */
    public void changeLanguage() {
        page.locator("[id='tools:language']").click();
        page.waitForLoadState();
    }

    /** Signs out. */
    public LoginPage leave() {
        page.locator("[id='tools:leave']").click();
        page.waitForURL(url -> url.contains("/login.xhtml"));
        return new LoginPage(page);
    }
}
