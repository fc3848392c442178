package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Page;
import vn.dangvu.server.demo.DemoLogin;

public final class LoginPage extends PageObject {
    public LoginPage(Page page) {
        super(page);
    }

    public LoginPage open() {
        visit("/login.xhtml");
        return this;
    }

    public Shell signIn(DemoLogin login) {
        enter(login.username(), login.password());
        page.waitForURL(url -> !url.contains("/login.xhtml"));
        return new Shell(page);
    }

    public LoginPage enter(String username, String password) {
        page.locator("[id='login:username']").fill(username);
        page.locator("[id='login:password']").fill(password);
        page.locator("[id='login:enter']").click();
        page.waitForLoadState();
        return this;
    }

    public String error() {
        return page.locator("[role=alert]").innerText().strip();
    }

    public LoginPage changeLanguage() {
        page.locator("[id='look:language']").click();
        page.waitForLoadState();
        return this;
    }

    public boolean saysTheDataAreInvented() {
        return page.locator(".dv-note-soon").isVisible();
    }
}
