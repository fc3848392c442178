package vn.dangvu.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.inspection.Period;
import vn.dangvu.kernel.inspection.Section;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;

/** One table of a package as a sheet, streamed row by row. */
@ApplicationScoped
class SectionFile {
    private static final int WIDTH = 20;

    @Inject
    private Sql sql;

    void write(PackageZip zip, int number, Section section, Period period, PackageWords words, String unit)
            throws IOException {
        String title = words.title(section);
        String name = "du-lieu/%02d-%s.xlsx"
                .formatted(number, VietnameseText.folded(title).replaceAll("[^a-z0-9]+", "-"));
        zip.add(name, title, out -> {
            var file = new ListFile<>(
                    paper(section, words, unit),
                    sink -> sql.each(
                            section.rows().apply(period),
                            500,
                            row -> {
                                var values = new ArrayList<String>();
                                for (int i = 1; i <= section.columns().size(); i++) {
                                    String value = row.getString(i);
                                    values.add(
                                            value == null
                                                    ? ""
                                                    : words.value(
                                                            section,
                                                            section.columns().get(i - 1),
                                                            value));
                                }
                                return (List<String>) values;
                            },
                            sink));
            file.excel(() -> out);
            return file.count();
        });
    }

    private static ListPaper<List<String>> paper(Section section, PackageWords words, String unit) {
        var columns = new ArrayList<ListPaper.Column<List<String>>>();
        for (int i = 0; i < section.columns().size(); i++) {
            int at = i;
            columns.add(new ListPaper.Column<>(words.column(section.columns().get(i)), WIDTH, row -> row.get(at)));
        }
        return new ListPaper<>(unit, "ĐẢNG CỘNG SẢN VIỆT NAM", words.title(section), List.of(), columns);
    }
}
