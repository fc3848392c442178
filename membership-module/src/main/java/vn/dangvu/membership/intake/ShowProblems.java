package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.membership.intake.paper.RowCheck;
import vn.dangvu.membership.intake.paper.Severity;

/** What stands against the rows of an import. */
@UseCase(value = "member.import", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowProblems {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private RowStore rows;

    @Inject
    private ClassLists lists;

    /**
     * One finding.
     *
     * @param cell such as M40; the row alone when the finding is about the row
     * @param found what the cell holds
     * @param proposal what to write instead, by field key; empty when nothing can be derived
     * @param memberId somebody of the register it is about, or null
     */
    public record Line(
            int sheet,
            int row,
            int place,
            String sheetName,
            String cell,
            String name,
            String severity,
            String kind,
            String field,
            String found,
            List<String> values,
            Map<String, String> proposal,
            boolean sure,
            Long memberId) {

        public boolean proposed() {
            return !proposal.isEmpty();
        }
    }

    /** Two rows that may be one person, with the values of both by their names in the register. */
    public record Pair(
            int sheet,
            int row,
            String sheetName,
            int otherSheet,
            int otherRow,
            String otherSheetName,
            String name,
            String kind,
            Map<String, String> one,
            Map<String, String> other) {}

    /** A cell that was written otherwise and has been put right. */
    public record Normalised(
            String sheetName, String cell, String name, String kind, String field, List<String> values) {}

    /** Pairs of rows are not among the lines: see {@link #pairs}. @param sheet null for all */
    public Page<Line> lines(Scope scope, long id, Severity severity, Integer sheet, int first, int size) {
        sessions.session(scope, id);
        Clause where =
                Clause.of("p.session_id = ? and p.severity = ? and p.kind not like 'duplicate.%'", id, severity.key());
        if (sheet != null) {
            where = where.and(Clause.of("p.sheet = ?", sheet));
        }
        int total = sql.first(
                        Clause.of("select count(*) from membership.import_problem p where")
                                .then(where),
                        row -> row.getInt(1))
                .orElse(0);
        return new Page<>(
                sql.list(LINES.then(where).then(ORDER + " offset ? limit ?", first, size), ShowProblems::line), total);
    }

    /** All findings of one row. */
    public List<Line> ofRow(Scope scope, long id, int sheet, int row) {
        sessions.session(scope, id);
        return sql.list(
                LINES.then(Clause.of("p.session_id = ? and p.sheet = ? and p.row_number = ?", id, sheet, row))
                        .then(ORDER),
                ShowProblems::line);
    }

    /** All findings of one sheet. */
    public List<Line> ofSheet(Scope scope, long id, int sheet) {
        sessions.session(scope, id);
        return sql.list(
                LINES.then(Clause.of("p.session_id = ? and p.sheet = ?", id, sheet))
                        .then(ORDER),
                ShowProblems::line);
    }

    private static final Clause LINES = Clause.of(
            """
            select p.*, s.name sheet_name, r.name member_name from membership.import_problem p
            join membership.import_row r using (session_id, sheet, row_number)
            join membership.import_sheet s using (session_id, sheet) where""");
    private static final String ORDER = "order by p.sheet, p.row_number, p.place";

    private static Line line(ResultSet row) throws SQLException {
        int column = row.getInt("column_index");
        int number = row.getInt("row_number");
        return new Line(
                row.getInt("sheet"),
                number,
                row.getInt("place"),
                row.getString("sheet_name"),
                (column < 0 ? "" : SheetRow.letters(column)) + number,
                row.getString("member_name"),
                row.getString("severity"),
                row.getString("kind"),
                row.getString("field"),
                row.getString("found"),
                ImportSession.texts(row, "parameters"),
                Stored.map(row.getString("proposal")),
                row.getBoolean("sure"),
                Sql.id(row, "member_id"));
    }

    /** Findings by sheet, sheets without any left out. */
    public Map<Integer, Integer> bySheet(Scope scope, long id, Severity severity) {
        sessions.session(scope, id);
        var counts = new LinkedHashMap<Integer, Integer>();
        sql.list(
                Clause.of(
                        "select sheet, count(*) from membership.import_problem where session_id = ? and severity = ?"
                                + " and kind not like 'duplicate.%' group by sheet order by sheet",
                        id, severity.key()),
                row -> counts.put(row.getInt(1), row.getInt(2)));
        return counts;
    }

    /** At most twenty; the next come when these are decided. */
    public List<Pair> pairs(Scope scope, long id) {
        sessions.session(scope, id);
        return sql.list(
                Clause.of(
                        """
                        select p.*, s.name sheet_name, o.name other_name, a.name member_name, a.draft, b.draft other_draft
                        from membership.import_problem p
                        join membership.import_row a on a.session_id = p.session_id and a.sheet = p.sheet and a.row_number = p.row_number
                        join membership.import_row b on b.session_id = p.session_id and b.sheet = p.other_sheet and b.row_number = p.other_row
                        join membership.import_sheet s on s.session_id = p.session_id and s.sheet = p.sheet
                        join membership.import_sheet o on o.session_id = p.session_id and o.sheet = p.other_sheet
                        where p.session_id = ? and p.kind like 'duplicate.%' and b.state in ('clean', 'confirm', 'error')
                            and (p.sheet, p.row_number) < (p.other_sheet, p.other_row)
                        order by p.sheet, p.row_number limit 20""",
                        id),
                row -> new Pair(
                        row.getInt("sheet"),
                        row.getInt("row_number"),
                        row.getString("sheet_name"),
                        row.getInt("other_sheet"),
                        row.getInt("other_row"),
                        row.getString("other_name"),
                        row.getString("member_name"),
                        row.getString("kind"),
                        Stored.map(row.getString("draft")),
                        Stored.map(row.getString("other_draft"))));
    }

    /** Cells put right by themselves, of a page of rows that have any. */
    public Page<Normalised> normalised(Scope scope, long id, int first, int size) {
        ImportSession session = sessions.session(scope, id);
        var sheets = new LinkedHashMap<Integer, ImportSheet>();
        sessions.sheets(id).forEach(s -> sheets.put(s.sheet(), s));
        int total = sql.first(
                        Clause.of(
                                "select count(*) from membership.import_row where session_id = ? and normalised > 0",
                                id),
                        row -> row.getInt(1))
                .orElse(0);
        var check = new RowCheck(lists);
        List<Normalised> found = sql
                .list(
                        Clause.of(
                                "select " + StoredRow.COLUMNS
                                        + " from membership.import_row where session_id = ? and normalised > 0"
                                        + " order by sheet, row_number offset ? limit ?",
                                id,
                                first,
                                size),
                        StoredRow::read)
                .stream()
                .flatMap(stored -> {
                    ImportSheet sheet = sheets.get(stored.row().sheet());
                    var checked = check.check(
                            sheet.layout(),
                            stored.row(),
                            stored.mended(),
                            stored.confirmed(),
                            sheet.asOf() == null ? session.asOf() : sheet.asOf());
                    return checked.problems().stream()
                            .filter(p -> p.severity() == Severity.NORMALISED)
                            .map(p -> new Normalised(
                                    sheet.name(),
                                    (p.column() < 0 ? "" : SheetRow.letters(p.column()))
                                            + stored.row().number(),
                                    checked.draft().getOrDefault("full_name", ""),
                                    p.kind(),
                                    p.field().key(),
                                    p.values()));
                })
                .toList();
        return new Page<>(found, total);
    }

    /** What each field of a row says now, mended or as in the file, in the order of the columns. */
    public Map<Field, String> values(Scope scope, long id, int sheet, int row) {
        sessions.session(scope, id);
        StoredRow stored = rows.row(id, sheet, row);
        Map<Field, String> values = asInTheFile(id, sheet, stored);
        values.putAll(stored.mended());
        values.remove(Field.ORDINAL);
        values.putIfAbsent(Field.OLD_IDENTITY, "");
        return values;
    }

    /** What the cells of a row held in the file. */
    public Map<Field, String> original(Scope scope, long id, int sheet, int row) {
        sessions.session(scope, id);
        return asInTheFile(id, sheet, rows.row(id, sheet, row));
    }

    private Map<Field, String> asInTheFile(long id, int sheet, StoredRow stored) {
        ImportSheet from = sessions.sheets(id).stream()
                .filter(s -> s.sheet() == sheet)
                .findFirst()
                .orElseThrow();
        var values = new EnumMap<Field, String>(Field.class);
        from.layout()
                .columns()
                .forEach((column, field) ->
                        values.put(field, stored.row().cell(column).shown()));
        return values;
    }
}
