package vn.dangvu.membership.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;

/** How a declaration lies in the columns of {@code member_facts}. */
final class FactColumns {
    /** Made from the name, for searching and sorting. */
    private static final List<String> DERIVED = List.of("sort_name", "folded", "lowered");

    /** On what a version rests. */
    static final List<String> GROUNDS = List.of("decision_number", "correction_id::bigint");

    private FactColumns() {}

    /** Each column with its type, as {@link vn.dangvu.kernel.query.BulkInsert} wants it. */
    static List<String> typed() {
        var columns = new ArrayList<String>();
        for (Fact fact : Fact.values()) {
            switch (fact.kind()) {
                case DATE -> {
                    columns.add(fact.column() + "::date");
                    columns.add(fact.precisionColumn());
                }
                case DAY -> columns.add(fact.column() + "::date");
                case FLAG -> columns.add(fact.column() + "::boolean");
                default -> columns.add(fact.column());
            }
        }
        columns.addAll(DERIVED);
        return columns;
    }

    /** The columns alone, with the grounds of a correction. */
    static List<String> names() {
        return Stream.concat(typed().stream().map(c -> c.split("::")[0]), Stream.of("decision_number", "correction_id"))
                .toList();
    }

    static List<Object> values(Declaration declaration) {
        var values = new ArrayList<Object>();
        for (Fact fact : Fact.values()) {
            switch (fact.kind()) {
                case DATE -> {
                    Optional<PartialDate> date = declaration.date(fact);
                    values.add(date.map(PartialDate::day).orElse(null));
                    values.add(date.map(PartialDate::precision).orElse(null));
                }
                case DAY ->
                    values.add(declaration.date(fact).map(PartialDate::day).orElse(null));
                default -> values.add(declaration.text(fact));
            }
        }
        String name = declaration.fullName();
        values.add(VietnameseText.sortName(name));
        values.add(VietnameseText.folded(name));
        values.add(VietnameseText.lowered(name));
        return values;
    }

    static Declaration read(ResultSet row) throws SQLException {
        var values = new EnumMap<Fact, String>(Fact.class);
        for (Fact fact : Fact.values()) {
            values.put(fact, read(row, fact));
        }
        return Declaration.of(values);
    }

    private static String read(ResultSet row, Fact fact) throws SQLException {
        return switch (fact.kind()) {
            case DATE -> written(Sql.date(row, fact.column()), row.getString(fact.precisionColumn()));
            case DAY -> written(Sql.date(row, fact.column()), null);
            case FLAG -> {
                boolean flag = row.getBoolean(fact.column());
                yield row.wasNull() ? null : Boolean.toString(flag);
            }
            default -> row.getString(fact.column());
        };
    }

    private static String written(LocalDate day, String precision) {
        return day == null ? null : PartialDate.of(day, precision).format();
    }
}
