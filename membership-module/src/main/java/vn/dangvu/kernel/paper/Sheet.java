package vn.dangvu.kernel.paper;

import java.util.Arrays;

/** The sizes a paper may have, upright, in millimetres; the small ones have narrower margins. */
enum Sheet {
    A3(297, 420, "A3"),
    A4(210, 297, "A4"),
    A5(148, 210, "A5"),
    /** The bound book of 205 × 145 mm. */
    BOOK(145, 205, "145mm 205mm");

    private final int shorter;
    private final int longer;
    private final String css;

    Sheet(int shorter, int longer, String css) {
        this.shorter = shorter;
        this.longer = longer;
        this.css = css;
    }

    static boolean has(String name) {
        return Arrays.stream(values()).anyMatch(s -> s.name().equals(name));
    }

    static Sheet of(Paper paper) {
        return valueOf(paper.size());
    }

    int width(boolean wide) {
        return wide ? longer : shorter;
    }

    int height(boolean wide) {
        return wide ? shorter : longer;
    }

    /** Top and bottom. */
    int margin(boolean wide) {
        return small() ? wide ? 10 : 14 : wide ? 15 : 20;
    }

    int left(boolean wide) {
        return small() ? wide ? 10 : 18 : wide ? 15 : 30;
    }

    int right() {
        return small() ? 10 : 15;
    }

    /** The length of a line. */
    int line(boolean wide) {
        return width(wide) - left(wide) - right();
    }

    private boolean small() {
        return this == A5 || this == BOOK;
    }

    /** The rule of the page in the language of styles. */
    String page(boolean wide) {
        String size =
                this == BOOK ? wide ? longer + "mm " + shorter + "mm" : css : css + (wide ? " landscape" : " portrait");
        return "size: " + size + "; margin: "
                + (wide
                        ? margin(true) + "mm"
                        : margin(false) + "mm " + right() + "mm " + margin(false) + "mm " + left(false) + "mm");
    }
}
