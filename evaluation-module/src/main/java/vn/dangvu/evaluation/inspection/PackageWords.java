package vn.dangvu.evaluation.inspection;

import java.util.List;
import vn.dangvu.kernel.inspection.Section;

/** The words of a package, in the language of whoever makes it; the web gives them. */
public interface PackageWords {
    String title(Section section);

    String column(String column);

    /** A code as people say it; the code itself where there is no word. */
    String value(Section section, String column, String code);

    /** @param title key of what a printed paper is called */
    String paper(String title, String about);

    String title(String unit, PackageWish wish);

    /** Headings of the index: file, content, rows, SHA-256. */
    List<String> index();

    /** How to verify the package without this system. */
    String readme(String fingerprint);
}
