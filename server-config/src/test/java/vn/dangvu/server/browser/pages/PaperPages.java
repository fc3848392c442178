package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The pages about the papers and the photo of a member. */
public final class PaperPages extends PageObject {
    private String member;

    public PaperPages(Page page) {
        super(page);
    }

    /** Whoever stands first in the list is the member meant. */
    public PaperPages firstMember() {
        visit("/members/members.xhtml");
        member = page.locator("a.dv-row-link").first().getAttribute("href").replaceFirst(".*id=(\\d+).*", "$1");
        return this;
    }

    public void openPhoto() {
        visit("/papers/photo.xhtml?id=" + member);
    }

    public void keepPhoto(FilePayload picture) {
        openPhoto();
        page.locator("[id='form:file']").setInputFiles(picture);
        save();
    }

    public void closePhoto(String reason) {
        visit("/papers/close-photo.xhtml?id=" + member);
        reason(reason);
    }

    public boolean photoInTheFile() {
        visit("/members/member.xhtml?id=" + member);
        return page.locator(".dv-photo img").count() == 1;
    }

    public String earlierPhotos() {
        return page.locator(".dv-seen").innerText();
    }

    public void addPaper(String title, FilePayload file) {
        visit("/papers/add-paper.xhtml?subject=member&id=" + member);
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:file']").setInputFiles(file);
        save();
    }

    public void closePaper(String title, String reason) {
        visit("/members/member.xhtml?id=" + member + "&tab=documents");
        visit(page.locator("tr", new Page.LocatorOptions().setHasText(title))
                .locator("a[href*='close-paper']")
                .getAttribute("href"));
        reason(reason);
    }

    /** Types the reason and saves. */
    public void reason(String reason) {
        page.locator("[id='form:reason']").fill(reason);
        save();
    }

    public String papers() {
        return page.locator(".ui-datatable table").first().innerText();
    }

    public String problems() {
        return page.locator(".ui-message-error").innerText();
    }

    private void save() {
        page.evaluate("document.body.dataset.before = 'yes'");
        page.locator("[id='form:save']").click();
        page.waitForFunction(
                "() => document.body && !document.body.dataset.before && document.readyState === 'complete'");
    }
}
