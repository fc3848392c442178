package vn.dangvu.membership.intake.paper;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.sheet.RowSink;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.kernel.sheet.TableFile;
import vn.dangvu.membership.ClassLists;

/** A file read in one go, for tests. */
final class ReadPaper implements RowSink {
    record Sheet(SheetLayout layout, List<SheetRow> people, RowSorter sorter) {}

    private record Raw(String name, List<SheetRow> rows) {}

    private final List<Raw> raw = new ArrayList<>();
    final List<Sheet> sheets = new ArrayList<>();

    static ReadPaper of(byte[] content) {
        var paper = new ReadPaper();
        TableFile.of(content).read(paper);
        for (int i = 0; i < paper.raw.size(); i++) {
            List<SheetRow> rows = paper.raw.get(i).rows;
            SheetLayout layout = new LayoutFinder()
                    .find(
                            i,
                            paper.raw.get(i).name,
                            false,
                            rows.subList(0, Math.min(rows.size(), LayoutFinder.ROWS_LOOKED_AT)));
            var sorter = new RowSorter(layout);
            paper.sheets.add(
                    new Sheet(layout, rows.stream().filter(sorter::person).toList(), sorter));
        }
        return paper;
    }

    static ReadPaper resource(String name) {
        try (InputStream in = ReadPaper.class.getResourceAsStream("/intake/" + name)) {
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    record Found(String sheet, SheetRow row, RowCheck.Checked checked) {
        String where(Problem p) {
            return sheet.replace("CB ", "").replace("TDP ", "") + " " + SheetRow.letters(p.column()) + row.number();
        }
    }

    List<Found> check(LocalDate otherwise) {
        var check = new RowCheck(new ClassLists());
        var found = new ArrayList<Found>();
        for (Sheet sheet : sheets) {
            LocalDate asOf = sheet.layout.asOf() == null ? otherwise : sheet.layout.asOf();
            sheet.people.forEach(row -> found.add(
                    new Found(sheet.layout.name(), row, check.check(sheet.layout, row, Map.of(), Set.of(), asOf))));
        }
        return found;
    }

    @Override
    public void sheet(int position, String name, boolean hidden) {
        raw.add(new Raw(name, new ArrayList<>()));
    }

    @Override
    public void row(SheetRow row) {
        raw.get(row.sheet()).rows.add(row);
    }
}
