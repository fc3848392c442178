package vn.dangvu.server.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures for the documents, taken while the tests walk by: {@code -Ddangvu.screenshots=docs/screenshots}. */
final class Screenshots {
    private static final int[][] SIZES = {{1366, 768}, {1920, 1080}, {390, 844}};

    private Screenshots() {}

    /** One picture at the size of an office screen. */
    static void take(Page page, String name) {
        take(page, name, SIZES[0]);
    }

    /** Office screen, large screen and telephone; the page keeps the office size afterwards. */
    static void takeAll(Page page, String name) {
        for (int[] size : SIZES) {
            take(page, size == SIZES[0] ? name : name + "-" + size[0], size);
        }
        page.setViewportSize(SIZES[0][0], SIZES[0][1]);
    }

    private static void take(Page page, String name, int[] size) {
        String folder = System.getProperty("dangvu.screenshots", "");
        if (!folder.isBlank()) {
            page.setViewportSize(size[0], size[1]);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }
}
