package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.BulkInsert;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.membership.intake.paper.RowSorter;
import vn.dangvu.membership.intake.paper.SheetLayout;

/** Sessions, their files and sheets. */
@ApplicationScoped
class SessionStore {
    @Inject
    private Sql sql;

    /** @throws AccessRefused outside the scope or not there at all: the answer is the same */
    ImportSession session(Scope scope, long id) {
        return sql.first(
                        Clause.of(ImportSession.SELECT + "s.id = ?", id).and(scope.within("s.path")),
                        ImportSession::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    /** The session, locked until the end of the transaction, in one of these states. */
    ImportSession take(Scope scope, long id, SessionState... states) {
        ImportSession seen = session(scope, id);
        ImportSession session = sql.first(
                        Clause.of(ImportSession.SELECT + "s.id = ? for update of s", seen.id()), ImportSession::read)
                .orElseThrow();
        scope.trail().about("import", id, session.path());
        if (!Arrays.asList(states).contains(session.state())) {
            throw new ImportRefused("intake.not-now." + session.state().code());
        }
        return session;
    }

    List<ImportSheet> sheets(long session) {
        return sql.list(
                Clause.of(ImportSheet.SELECT + "s.session_id = ? order by s.sheet", session), ImportSheet::read);
    }

    byte[] content(long session) {
        return sql.first(
                        Clause.of("select content from membership.import_file where session_id = ?", session),
                        row -> row.getBytes(1))
                .orElseThrow();
    }

    void state(long session, SessionState state) {
        state(session, state, null);
    }

    void state(long session, SessionState state, String failure) {
        sql.update(Clause.of(
                "update membership.import_session set state = ?, failure = nullif(?, '') where id = ?",
                state.code(),
                failure == null ? "" : failure,
                session));
    }

    /** Long work is asked for; a thread will take it up. */
    void begin(long session, SessionState state) {
        sql.update(Clause.of(
                "update membership.import_session set state = ?, failure = null, begun_at = now() where id = ?",
                state.code(),
                session));
    }

    /** The branches below a unit, itself included: where people of a list may stand. */
    UnitFinder branches(String path) {
        PathRange range = PathRange.under(path);
        return new UnitFinder(sql.list(
                Clause.of(
                        "select id, path, name, short_name from membership.unit where closed_on is null and path >= ? and path < ?"
                                + " and type like '%branch' order by path",
                        range.lo(), range.hi()),
                row -> new UnitFinder.Place(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))));
    }

    /** What this unit chose the last time for the same headings. */
    Optional<Map<Integer, Field>> remembered(long unit, SheetLayout layout) {
        return sql.first(
                Clause.of(
                        "select columns from membership.import_mapping where unit_id = ? and fingerprint = ?",
                        unit,
                        layout.fingerprint()),
                row -> {
                    var columns = new java.util.LinkedHashMap<Integer, Field>();
                    List<String> fields = ImportSession.texts(row, "columns");
                    for (int i = 0; i < fields.size(); i++) {
                        int column = i;
                        Field.of(fields.get(i)).ifPresent(f -> columns.put(column, f));
                    }
                    return columns;
                });
    }

    void remember(ImportSession session, SheetLayout layout, long actor) {
        sql.update(Clause.of(
                "insert into membership.import_mapping (unit_id, path, fingerprint, columns, used_by) values (?, ?, ?, ?, ?)"
                        + " on conflict (unit_id, fingerprint) do update set columns = excluded.columns, used_at = now(), used_by = excluded.used_by",
                session.unitId(),
                session.path(),
                layout.fingerprint(),
                columns(layout).toArray(String[]::new),
                actor));
    }

    void addSheets(ImportSession session, List<SheetLayout> layouts, UnitFinder units) {
        var rows = new BulkInsert(
                "membership.import_sheet",
                List.of(
                        "session_id::bigint",
                        "sheet::integer",
                        "path",
                        "name",
                        "hidden::boolean",
                        "included::boolean",
                        "unit_id::bigint",
                        "titles::text[]",
                        "header_first::integer",
                        "header_last::integer",
                        "labels::text[]",
                        "columns::text[]",
                        "as_of::date"));
        for (SheetLayout l : layouts) {
            var texts = new ArrayList<>(l.titles());
            texts.add(l.name());
            UnitFinder.Place unit = units.findIn(texts)
                    .or(() -> l.has(Field.UNIT) ? Optional.empty() : units.only())
                    .orElse(null);
            rows.add(
                    session.id(),
                    l.position(),
                    session.path(),
                    l.name(),
                    l.hidden(),
                    l.readable() && !l.hidden(),
                    unit == null ? null : unit.id(),
                    Stored.array(l.titles()),
                    l.headerFirst(),
                    l.headerLast(),
                    Stored.array(l.labels()),
                    Stored.array(columns(l)),
                    l.asOf());
        }
        rows.write(sql);
    }

    private static List<String> columns(SheetLayout layout) {
        int width =
                layout.columns().keySet().stream().mapToInt(c -> c + 1).max().orElse(0);
        return ImportSheet.columns(
                layout.columns(), Math.max(width, layout.labels().size()));
    }

    void choose(long session, int sheet, boolean included, Long unit, LocalDate asOf, SheetLayout layout) {
        sql.update(Clause.of(
                "update membership.import_sheet set included = ?, unit_id = ?, as_of = ?, columns = ? where session_id = ? and sheet = ?",
                included,
                unit == null ? new Sql.Null(Types.BIGINT) : unit,
                asOf == null ? new Sql.Null(Types.DATE) : asOf,
                columns(layout).toArray(String[]::new),
                session,
                sheet));
    }

    void counted(long session, int sheet, RowSorter sorter) {
        Integer total = sorter.statedTotal();
        sql.update(Clause.of(
                "update membership.import_sheet set people = ?, stated_total = ?, skipped = ? where session_id = ? and sheet = ?",
                sorter.people(),
                total == null ? new Sql.Null(Types.INTEGER) : total,
                sorter.skipped().stream()
                        .map(s -> s.number() + "|" + s.why() + "|" + s.text())
                        .toArray(String[]::new),
                session,
                sheet));
    }
}
