package vn.dangvu.evaluation.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dangvu.kernel.inspection.Section;

/** Keeps what passes. */
final class PlainWords implements PackageWords {
    static final Set<String> VALUES = new HashSet<>();

    @Override
    public String title(Section section) {
        return section.code();
    }

    @Override
    public String column(String column) {
        return column;
    }

    @Override
    public String value(Section section, String column, String code) {
        VALUES.add(section.code() + " " + column + " " + code);
        return code;
    }

    @Override
    public String paper(String title, String about) {
        return title + " " + about;
    }

    @Override
    public String title(String unit, PackageWish wish) {
        return unit;
    }

    @Override
    public List<String> index() {
        return List.of("a", "b", "c", "d");
    }

    @Override
    public String readme(String fingerprint) {
        return fingerprint;
    }
}
