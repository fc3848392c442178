package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** A page as its reader sees it; tests speak of what is on it, never of its markup. */
public abstract class PageObject {
    protected final Page page;

    protected PageObject(Page page) {
        this.page = page;
    }

    public String title() {
        return page.title();
    }

    public String heading() {
        return page.locator("h1").first().innerText().strip();
    }

    public String language() {
        return page.locator("html").getAttribute("lang");
    }

    /** Goes there by address. @return the status of the answer */
    public int visit(String path) {
        Response response = page.navigate(path);
        return response.status();
    }
}
