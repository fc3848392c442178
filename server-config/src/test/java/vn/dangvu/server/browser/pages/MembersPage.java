package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Page;

/** members/members.xhtml */
public final class MembersPage extends PageObject {
    public MembersPage(Page page) {
        super(page);
    }

    public MembersPage open() {
        visit("/members/members.xhtml");
        return this;
    }

    /** How many the list says it holds. */
    public int total() {
        String line = page.locator(".dv-sub-line").innerText();
        return Integer.parseInt(
                line.replaceAll("(?s).*?([\\d.]+) đảng viên.*", "$1").replace(".", ""));
    }
}
