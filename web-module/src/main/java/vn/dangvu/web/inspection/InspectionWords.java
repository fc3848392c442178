package vn.dangvu.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.evaluation.inspection.PackageWish;
import vn.dangvu.evaluation.inspection.PackageWords;
import vn.dangvu.kernel.inspection.Section;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** The words of a package. A code is said as the pages say it, a day and a yes as people write them. */
@RequestScoped
public class InspectionWords implements PackageWords {
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Override
    public String title(Section section) {
        return texts.get("inspection.section." + section.code());
    }

    @Override
    public String column(String column) {
        return texts.get("inspection.column." + column);
    }

    @Override
    public String value(Section section, String column, String code) {
        if (code.matches(DAY)) {
            return formats.date(LocalDate.parse(code));
        }
        return Stream.of("inspection.value." + column + ".", "inspection.value.any.")
                .map(part -> part + code)
                .filter(key -> key.matches("[a-z.\\-]+") && texts.has(key))
                .findFirst()
                .map(texts::get)
                .orElse(code);
    }

    @Override
    public String paper(String title, String about) {
        return texts.get(title) + " · " + about;
    }

    @Override
    public String title(String unit, PackageWish wish) {
        return texts.of("inspection.package.title", unit, formats.date(wish.from()), formats.date(wish.to()));
    }

    @Override
    public List<String> index() {
        return Stream.of("file", "content", "rows", "sum")
                .map(c -> texts.get("inspection.index." + c))
                .toList();
    }

    @Override
    public String readme(String fingerprint) {
        return texts.of("inspection.readme", fingerprint);
    }
}
