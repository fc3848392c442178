package vn.dangvu.kernel.legal;

import java.time.LocalDate;
import java.util.Map;

/** The law of a day with one value that a committee has set itself, without a database. */
public final class LocalLaw {
    private LocalLaw() {}

    public static LawOn with(LocalDate day, String key, String value) {
        LawBook book = LawBook.shipped();
        var citation = new Citation("11-QĐ/TU", "2", "", Mark.LOCAL, "test");
        return new LawOn(
                book,
                day,
                Map.of(key, new Version(book.parameter(key).unit().parse(value), day, null, citation, "", 7L)));
    }
}
