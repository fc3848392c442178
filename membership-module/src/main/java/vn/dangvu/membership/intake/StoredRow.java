package vn.dangvu.membership.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.membership.intake.paper.Field;

/** A row as it came, with what people have said about it since. */
record StoredRow(
        SheetRow row, Map<Field, String> mended, Set<String> confirmed, Set<String> taken, String asideReason) {
    static final String COLUMNS = "sheet, row_number, original, mended, confirmed, taken, aside_reason";

    static StoredRow fresh(SheetRow row) {
        return new StoredRow(row, Map.of(), Set.of(), Set.of(), null);
    }

    static StoredRow read(ResultSet row) throws SQLException {
        var mended = new EnumMap<Field, String>(Field.class);
        Stored.map(row.getString("mended"))
                .forEach((key, value) -> Field.of(key).ifPresent(f -> mended.put(f, value)));
        return new StoredRow(
                new SheetRow(row.getInt("sheet"), row.getInt("row_number"), Stored.cells(row.getString("original"))),
                mended,
                Set.copyOf(ImportSession.texts(row, "confirmed")),
                Set.copyOf(ImportSession.texts(row, "taken")),
                row.getString("aside_reason"));
    }

    StoredRow mend(Map<Field, String> changes) {
        var all = new EnumMap<Field, String>(Field.class);
        all.putAll(mended);
        all.putAll(changes);
        return new StoredRow(row, all, confirmed, taken, asideReason);
    }

    StoredRow confirm(String key) {
        return new StoredRow(row, mended, with(confirmed, key), taken, asideReason);
    }

    StoredRow take(String fact) {
        return new StoredRow(row, mended, confirmed, with(taken, fact), asideReason);
    }

    /** @param reason null brings the row back */
    StoredRow aside(String reason) {
        return new StoredRow(row, mended, confirmed, taken, reason);
    }

    private static Set<String> with(Set<String> set, String more) {
        var all = new TreeSet<>(set);
        all.add(more);
        return all;
    }
}
