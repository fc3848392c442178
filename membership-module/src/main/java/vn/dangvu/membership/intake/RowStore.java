package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dangvu.kernel.query.BulkInsert;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.membership.intake.paper.Problem;

/** Rows of a session and what stands against them. */
@ApplicationScoped
class RowStore {
    /** Rows that go through the checks and into the database together. */
    static final int BATCH = 1_000;

    private static final List<String> ROW = List.of(
            "session_id::bigint",
            "sheet::integer",
            "row_number::integer",
            "path",
            "unit_id::bigint",
            "original",
            "mended::jsonb",
            "confirmed::text[]",
            "taken::text[]",
            "draft::jsonb",
            "name",
            "state",
            "normalised::integer",
            "aside_reason",
            "same_citizen",
            "same_card",
            "same_person",
            "member_id::bigint");
    private static final List<String> PROBLEM = List.of(
            "session_id::bigint",
            "sheet::integer",
            "row_number::integer",
            "place::integer",
            "path",
            "severity",
            "kind",
            "field",
            "column_index::integer",
            "found",
            "parameters::text[]",
            "proposal::jsonb",
            "sure::boolean",
            "member_id::bigint");

    @Inject
    private Sql sql;

    void write(ImportSession session, Collection<ExaminedRow> examined) {
        var rows = new BulkInsert("membership.import_row", ROW);
        var problems = new BulkInsert("membership.import_problem", PROBLEM);
        for (ExaminedRow row : examined) {
            add(rows, session, row);
            int place = 0;
            for (RowFinding finding : row.findings) {
                add(problems, session, row.stored.row(), place++, finding);
            }
        }
        rows.write(sql);
        problems.write(sql);
    }

    private static void add(BulkInsert rows, ImportSession session, ExaminedRow row) {
        SheetRow at = row.stored.row();
        rows.add(
                session.id(),
                at.sheet(),
                at.number(),
                session.path(),
                row.unit == null ? null : row.unit.id(),
                Stored.cells(at.cells()),
                Stored.json(byKey(row.stored.mended())),
                Stored.array(row.stored.confirmed()),
                Stored.array(row.stored.taken()),
                Stored.json(row.draft),
                row.draft.getOrDefault("full_name", ""),
                row.state(),
                row.normalised,
                row.stored.asideReason(),
                row.draft.get("citizen"),
                row.draft.get("card"),
                row.person(),
                row.memberId);
    }

    private static void add(BulkInsert problems, ImportSession session, SheetRow at, int place, RowFinding finding) {
        Problem p = finding.problem();
        problems.add(
                session.id(),
                at.sheet(),
                at.number(),
                place,
                session.path(),
                p.severity().key(),
                p.kind(),
                p.field().key(),
                p.column(),
                p.column() < 0 ? "" : at.cell(p.column()).shown().strip(),
                Stored.array(p.values()),
                Stored.json(byKey(p.proposal())),
                p.sure(),
                finding.memberId());
    }

    private static Map<String, String> byKey(Map<Field, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().key(), Map.Entry::getValue));
    }

    /** Everything not yet committed goes; it will be read from the file again. */
    void clear(long session) {
        sql.update(
                Clause.of("delete from membership.import_row where session_id = ? and state <> 'committed'", session));
    }

    void replace(ImportSession session, Collection<ExaminedRow> examined) {
        String[] places = examined.stream()
                .map(e -> e.stored.row().sheet() + ":" + e.stored.row().number())
                .toArray(String[]::new);
        sql.update(Clause.of(
                "delete from membership.import_row where session_id = ? and sheet || ':' || row_number = any (?)",
                session.id(),
                places));
        write(session, examined);
    }

    /** Rows by a condition, in batches, in their order. The condition must hold for a row until it has been handed over. */
    void each(long session, Clause condition, Consumer<List<StoredRow>> sink) {
        int sheet = -1;
        int number = 0;
        while (true) {
            List<StoredRow> rows = sql.list(
                    Clause.of(
                                    "select " + StoredRow.COLUMNS
                                            + " from membership.import_row where session_id = ? and (sheet, row_number) > (?, ?)",
                                    session,
                                    sheet,
                                    number)
                            .and(condition)
                            .then("order by sheet, row_number limit ?", BATCH),
                    StoredRow::read);
            if (rows.isEmpty()) {
                return;
            }
            SheetRow last = rows.get(rows.size() - 1).row();
            sheet = last.sheet();
            number = last.number();
            sink.accept(rows);
        }
    }

    StoredRow row(long session, int sheet, int number) {
        return sql.first(
                        Clause.of(
                                "select " + StoredRow.COLUMNS + " from membership.import_row"
                                        + " where session_id = ? and sheet = ? and row_number = ? and state <> 'committed'",
                                session,
                                sheet,
                                number),
                        StoredRow::read)
                .orElseThrow(() -> new ImportRefused("intake.row-gone"));
    }

    /** Finds rows of the session that are, or may be, one person, and settles the state of every open row. */
    void pair(ImportSession session) {
        long id = session.id();
        sql.update(Clause.of(
                "delete from membership.import_problem where session_id = ? and kind like 'duplicate.%'", id));
        sql.update(Clause.of(PAIRS, id, id, id, id, id, id));
        sql.update(Clause.of(STATES, id, id));
    }

    private static final String PAIRS =
            """
            with open as (
                select * from membership.import_row where session_id = ? and state in ('clean', 'confirm', 'error')
            ), numbered as (
                select a.sheet, a.row_number, b.sheet other_sheet, b.row_number other_row, 'citizen' field
                from open a join membership.import_row b on b.session_id = ? and b.same_citizen = a.same_citizen
                    and (b.sheet, b.row_number) <> (a.sheet, a.row_number) and b.state not in ('aside')
                union all
                select a.sheet, a.row_number, b.sheet, b.row_number, 'card'
                from open a join membership.import_row b on b.session_id = ? and b.same_card = a.same_card
                    and (b.sheet, b.row_number) <> (a.sheet, a.row_number) and b.state not in ('aside')
            ), named as (
                select a.sheet, a.row_number, b.sheet other_sheet, b.row_number other_row, 'full-name' field
                from open a join membership.import_row b on b.session_id = ? and b.same_person = a.same_person
                    and (b.sheet, b.row_number) <> (a.sheet, a.row_number) and b.state not in ('aside')
                    and (a.same_citizen is null or b.same_citizen is null)
                where not 'duplicate.person:full-name' = any (a.confirmed)
            ), pairs as (
                select distinct on (sheet, row_number) * from (
                    select *, 1 weight from numbered union all select *, 2 from named) p
                order by sheet, row_number, weight, other_sheet, other_row
            )
            insert into membership.import_problem (session_id, sheet, row_number, place, path, severity, kind, field, column_index,
                parameters, other_sheet, other_row)
            select r.session_id, r.sheet, r.row_number, 1000, r.path,
                case p.weight when 1 then 'error' else 'confirm' end,
                case when p.weight = 2 then 'duplicate.person'
                     when 'duplicate.number:citizen' = any (r.confirmed) then 'duplicate.shared'
                     else 'duplicate.number' end,
                p.field, -1, array[o.name, s.name, o.row_number::text], p.other_sheet, p.other_row
            from pairs p
            join open r on r.sheet = p.sheet and r.row_number = p.row_number
            join membership.import_row o on o.session_id = ? and o.sheet = p.other_sheet and o.row_number = p.other_row
            join membership.import_sheet s on s.session_id = ? and s.sheet = p.other_sheet""";

    private static final String STATES =
            """
            update membership.import_row r set state = c.state
            from (
                select r.sheet, r.row_number,
                    case when bool_or(p.severity = 'error') then 'error'
                         when bool_or(p.severity = 'confirm') then 'confirm' else 'clean' end state
                from membership.import_row r
                left join membership.import_problem p using (session_id, sheet, row_number)
                where r.session_id = ? and r.state in ('clean', 'confirm', 'error')
                group by r.sheet, r.row_number
            ) c
            where r.session_id = ? and r.sheet = c.sheet and r.row_number = c.row_number and r.state <> c.state""";
}
