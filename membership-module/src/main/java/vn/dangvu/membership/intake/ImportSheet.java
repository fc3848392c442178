package vn.dangvu.membership.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.membership.intake.paper.RowSorter.Skipped;
import vn.dangvu.membership.intake.paper.SheetLayout;

/**
 * One sheet and how it is read.
 *
 * @param unitId where its people stand; null when the rows say it, or when nobody has chosen yet
 * @param people rows that are people; 0 before the file has been checked
 * @param statedTotal what the total row of the sheet says, null when there is none
 */
public record ImportSheet(
        int sheet,
        String name,
        boolean included,
        Long unitId,
        String unitName,
        String unitPath,
        SheetLayout layout,
        LocalDate asOf,
        int people,
        Integer statedTotal,
        List<Skipped> skipped) {
    static final String SELECT = "select s.*, u.short_name unit_name, u.path unit_path from membership.import_sheet s"
            + " left join membership.unit u on u.id = s.unit_id where ";

    static ImportSheet read(ResultSet row) throws SQLException {
        var columns = new LinkedHashMap<Integer, Field>();
        List<String> fields = ImportSession.texts(row, "columns");
        for (int i = 0; i < fields.size(); i++) {
            int column = i;
            Field.of(fields.get(i)).ifPresent(f -> columns.put(column, f));
        }
        var layout = new SheetLayout(
                row.getInt("sheet"),
                row.getString("name"),
                row.getBoolean("hidden"),
                ImportSession.texts(row, "titles"),
                row.getInt("header_first"),
                row.getInt("header_last"),
                ImportSession.texts(row, "labels"),
                columns,
                Sql.date(row, "as_of"));
        int stated = row.getInt("stated_total");
        Integer total = row.wasNull() ? null : stated;
        return new ImportSheet(
                layout.position(),
                layout.name(),
                row.getBoolean("included"),
                Sql.id(row, "unit_id"),
                row.getString("unit_name"),
                row.getString("unit_path"),
                layout,
                layout.asOf(),
                row.getInt("people"),
                total,
                ImportSession.texts(row, "skipped").stream()
                        .map(ImportSheet::skipped)
                        .toList());
    }

    private static Skipped skipped(String stored) {
        String[] parts = stored.split("\\|", 3);
        return new Skipped(Integer.parseInt(parts[0]), Skipped.Why.valueOf(parts[1]), parts[2]);
    }

    /** The field of each column by its place, empty where the column is not read. */
    static List<String> columns(Map<Integer, Field> columns, int width) {
        String[] fields = new String[width];
        Arrays.fill(fields, "");
        columns.forEach((column, field) -> fields[column] = field.key());
        return List.of(fields);
    }

    /** Its total row says another number than it has people. */
    public boolean countDiffers() {
        return statedTotal != null && included && people > 0 && statedTotal != people;
    }
}
