package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The attendance of a branch in a year, by the keys alone. */
public final class AttendanceGrid extends PageObject {
    public AttendanceGrid(Page page) {
        super(page);
    }

    public AttendanceGrid open(long unit, int year) {
        visit("/attendance/attendance.xhtml?unit=" + unit + "&year=" + year);
        return this;
    }

    public int people() {
        return page.locator("table.dv-att-grid tbody tr").count();
    }

    /** What stands for this person on the day, empty for nothing. */
    public String letter(String name, String day) {
        Locator head = page.locator("table.dv-att-grid thead th[data-column]")
                .filter(new Locator.FilterOptions().setHasText(day.substring(0, 5)))
                .first();
        Locator cell = page.locator("table.dv-att-grid tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("td[data-column='" + head.getAttribute("data-column") + "']");
        Locator field = cell.locator("input");
        return field.count() > 0 ? field.inputValue() : cell.innerText().strip();
    }

    /** Tabs until a cell has the focus. @return how often */
    public int reach() {
        page.locator("body").focus();
        for (int i = 1; i < 200; i++) {
            page.keyboard().press("Tab");
            if (inCell()) {
                return i;
            }
        }
        throw new IllegalStateException("no cell was reached");
    }

    private boolean inCell() {
        return (Boolean) page.evaluate("document.activeElement.matches('.dv-att-grid input[data-key]')");
    }

    /** Whose cell, and of which meeting. */
    public String where() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.id");
    }

    public AttendanceGrid press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    public AttendanceGrid type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Tabs on to the button and presses it. */
    public AttendanceGrid save() {
        for (int i = 0; i < 30; i++) {
            if ((Boolean) page.evaluate("document.activeElement.id === 'grid:save'")) {
                page.keyboard().press("Enter");
                page.waitForLoadState();
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new IllegalStateException("the button was not reached");
    }

    /** The cell with the focus is whole on the screen, covered by nothing. */
    public boolean seesWhereItIs() {
        return (Boolean)
                page.evaluate(
                        """
                () => { const f = document.activeElement, r = f.getBoundingClientRect();
                    const top = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
                    return r.top >= 0 && r.bottom <= innerHeight && r.left >= 0 && r.right <= innerWidth && (top === f || f.parentNode.contains(top)); }""");
    }
}
