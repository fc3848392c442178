package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The attendance of a branch in a year, by the keys alone. */
public final class AttendanceGrid extends PageObject {
    public AttendanceGrid(Page page) {
        super(page);
    }

    public AttendanceGrid open(long unit, int year) {
        visit("/attendance/attendance.xhtml?unit=" + unit + "&year=" + year);
        return this;
    }

    /** Those who belonged to the branch on the day and can be marked. */
    public List<String> names(String day) {
        return page
                .locator("table.dv-att-grid tbody tr:has(td[data-column='" + column(day) + "'] input) th[scope=row]")
                .allInnerTexts()
                .stream()
                .map(String::strip)
                .toList();
    }

    /** What stands for this person on the day, empty for nothing. */
    public String letter(String name, String day) {
        Locator cell = cell(name, day);
        Locator field = cell.locator("input");
        return field.count() > 0 ? field.inputValue() : cell.innerText().strip();
    }

    /** The reason or the other place. */
    public String note(String name, String day) {
        return cell(name, day).locator("input").getAttribute("data-note");
    }

    private Locator cell(String name, String day) {
        return page.locator("table.dv-att-grid tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .locator("td[data-column='" + column(day) + "']");
    }

    private String column(String day) {
        return page.locator("table.dv-att-grid thead th[data-column]")
                .filter(new Locator.FilterOptions().setHasText(day.substring(0, 5)))
                .first()
                .getAttribute("data-column");
    }

    /** @param line present, excused, unexcused, unrecorded: what stands under the column */
    public int sum(String line, String day) {
        String text = page.locator("td[data-foot='" + line + "'][data-column='" + column(day) + "']")
                .innerText()
                .strip();
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** From any cell to the first of that day's, by the arrows. */
    public AttendanceGrid toColumn(String day) {
        int wanted = Integer.parseInt(column(day));
        press("Home");
        for (int i = 0; at("column") != wanted; i++) {
            if (i > 200) {
                throw new IllegalStateException(day + " was not reached");
            }
            if (at("column") < wanted) {
                press("ArrowRight");
            } else {
                press("ArrowDown", "Home");
            }
        }
        for (int row = -1; row != at("row"); ) {
            row = at("row");
            press("ArrowUp");
        }
        return this;
    }

    private int at(String part) {
        return Integer.parseInt(
                (String) page.evaluate("document.activeElement.closest('[data-" + part + "]').dataset." + part));
    }

    /** Whose entries somebody else has written meanwhile. */
    public List<String> conflicts() {
        return page.locator(".dv-conflict-table tbody th").allInnerTexts().stream()
                .map(text -> text.lines().findFirst().orElse("").strip())
                .toList();
    }

    /** Of two entries the own one is to stand. */
    public AttendanceGrid keepMine(String name) {
        page.locator(".dv-conflict-table tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("td:nth-child(3) input[type=radio]")
                .check();
        loaded(() -> page.locator("[id='grid:save']").click());
        return this;
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
                loaded(() -> page.keyboard().press("Enter"));
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new IllegalStateException("the button was not reached");
    }

    private void loaded(Runnable sent) {
        var seen = new AtomicBoolean();
        Consumer<Page> listener = loaded -> seen.set(true);
        page.onLoad(listener);
        sent.run();
        page.waitForCondition(seen::get);
        page.offLoad(listener);
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
