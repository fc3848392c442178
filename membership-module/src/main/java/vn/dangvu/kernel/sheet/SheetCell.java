package vn.dangvu.kernel.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What a cell shows.
 *
 * @param text as typed; a number without grouping and exponent; a date as yyyy-MM-dd
 * @param formula true when the text is the result stored beside a formula: it was not calculated here
 */
public record SheetCell(String text, Kind kind, boolean formula) implements Serializable {
    public static final SheetCell EMPTY = new SheetCell("", Kind.TEXT, false);

    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    public static SheetCell text(String text) {
        return new SheetCell(text, Kind.TEXT, false);
    }

    /** As a person would type it: a date as dd/MM/yyyy. */
    public String shown() {
        return kind == Kind.DATE ? LocalDate.parse(text).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) : text;
    }

    public boolean blank() {
        return text.isBlank();
    }
}
