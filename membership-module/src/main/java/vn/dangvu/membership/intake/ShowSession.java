package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Sql;

/** Imports, and one import as it stands: its sheets and its sums. */
@UseCase(value = "member.import", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowSession {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private WorkAtHand work;

    /** A line of the list of imports. */
    public record Line(ImportSession session, int people, int committed, int open) {}

    /**
     * Where every row of the file has gone: {@code read} = entered + completed + unchanged + clean + waiting + broken + aside +
     * skipped + notChosen.
     *
     * @param skipped titles, headings, totals, signatures
     * @param notChosen rows of sheets that are not imported
     */
    public record Sums(
            int read,
            int people,
            int entered,
            int completed,
            int unchanged,
            int clean,
            int waiting,
            int broken,
            int aside,
            int skipped,
            int notChosen,
            int errors,
            int questions,
            int normalised) {}

    public ImportSession session(Scope scope, long id) {
        return sessions.session(scope, id);
    }

    public List<ImportSheet> sheets(Scope scope, long id) {
        sessions.session(scope, id);
        return sessions.sheets(id);
    }

    /** The branches that a sheet may be given to, by id. */
    public Map<Long, String> branches(Scope scope, long id) {
        return sessions.branches(sessions.session(scope, id).path()).names();
    }

    /** What is proposed for each sheet. */
    public List<MapColumns.Choice> proposal(Scope scope, long id) {
        return sheets(scope, id).stream()
                .map(s -> new MapColumns.Choice(
                        s.sheet(),
                        s.included(),
                        s.unitId(),
                        s.asOf(),
                        s.layout().columns()))
                .toList();
    }

    public Sums sums(Scope scope, long id) {
        ImportSession session = sessions.session(scope, id);
        int skipped = sessions.sheets(id).stream()
                .filter(ImportSheet::included)
                .mapToInt(s -> s.skipped().size())
                .sum();
        return sql.first(
                        Clause.of(
                                """
                                select count(*) people, count(*) filter (where state = 'committed' and entered) entered,
                                    count(*) filter (where state = 'committed' and not entered) completed,
                                    count(*) filter (where state = 'unchanged') unchanged,
                                    count(*) filter (where state = 'clean') clean,
                                    count(*) filter (where state = 'confirm') waiting,
                                    count(*) filter (where state = 'error') broken,
                                    count(*) filter (where state = 'aside') aside,
                                    coalesce(sum(normalised), 0) normalised,
                                    (select count(*) - count(*) filter (where kind in ('duplicate.number', 'duplicate.shared')) / 2
                                     from membership.import_problem where session_id = ? and severity = 'error') errors,
                                    (select count(*) from membership.import_problem where session_id = ? and severity = 'confirm') questions
                                from membership.import_row where session_id = ?""",
                                id,
                                id,
                                id),
                        row -> new Sums(
                                session.rowsRead(),
                                row.getInt("people"),
                                row.getInt("entered"),
                                row.getInt("completed"),
                                row.getInt("unchanged"),
                                row.getInt("clean"),
                                row.getInt("waiting"),
                                row.getInt("broken"),
                                row.getInt("aside"),
                                skipped,
                                session.rowsRead() - row.getInt("people") - skipped,
                                row.getInt("errors"),
                                row.getInt("questions"),
                                row.getInt("normalised")))
                .orElseThrow();
    }

    /** The same file imported before, if it was. */
    public List<ImportSession> twins(Scope scope, long id) {
        sessions.session(scope, id);
        return sql.list(
                Clause.of(
                                ImportSession.SELECT
                                        + "s.id <> ? and s.file_hash = (select file_hash from membership.import_session where id = ?)",
                                id,
                                id)
                        .and(scope.within("s.path"))
                        .then("order by s.id desc limit 3"),
                ImportSession::read);
    }

    /** Newest first. */
    public Page<Line> list(Scope scope, int first, int size) {
        Clause within = scope.within("s.path");
        int total = sql.first(
                        Clause.of("select count(*) from membership.import_session s where")
                                .then(within),
                        row -> row.getInt(1))
                .orElse(0);
        return new Page<>(
                sql.list(
                        Clause.of(
                                        """
                                        select s.*, u.short_name unit_name, coalesce(n.people, 0) people, coalesce(n.committed, 0) committed,
                                            coalesce(n.open, 0) open
                                        from membership.import_session s join membership.unit u on u.id = s.unit_id
                                        left join lateral (
                                            select count(*) people, count(*) filter (where state = 'committed') committed,
                                                count(*) filter (where state in ('clean', 'confirm', 'error')) open
                                            from membership.import_row r where r.session_id = s.id) n on true
                                        where""")
                                .then(within)
                                .then("order by s.id desc offset ? limit ?", first, size),
                        row -> new Line(
                                ImportSession.read(row),
                                row.getInt("people"),
                                row.getInt("committed"),
                                row.getInt("open"))),
                total);
    }

    /** How the checking or writing stands, whichever server does it. */
    public ImportProgress progress(Scope scope, long id) {
        return work.of(sessions.session(scope, id).id());
    }
}
