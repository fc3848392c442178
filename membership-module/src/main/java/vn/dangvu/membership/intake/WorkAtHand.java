package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Who works on an import, and how far it has come, for every server and after any crash: the connection that works holds an
 * advisory lock, and its name says the rows done. Neither waits for the transaction to commit, both end with it or with the
 * connection.
 */
@ApplicationScoped
class WorkAtHand {
    private static final int LOCKS = 13_000;
    private static final Pattern NAME = Pattern.compile("dangvu import \\d+: (\\d+)/(\\d+)");

    @Inject
    private Sql sql;

    /** Takes the work for this transaction. @throws ImportRefused when somebody else is at it */
    void take(long session, int total) {
        boolean free = sql.first(
                        Clause.of("select pg_try_advisory_xact_lock(?, ?::integer)", LOCKS, session),
                        row -> row.getBoolean(1))
                .orElse(false);
        if (!free) {
            throw new ImportRefused("intake.not-now.committing");
        }
        say(session, 0, total);
    }

    void say(long session, int done, int total) {
        sql.first(
                Clause.of(
                        "select set_config('application_name', ?, true)",
                        "dangvu import %d: %d/%d".formatted(session, done, total)),
                row -> row.getString(1));
    }

    /** @throws ImportRefused when somebody is at it */
    void mustBeFree(ImportSession session) {
        if (of(session.id()).work() == ImportProgress.Work.RUNNING) {
            throw new ImportRefused("intake.not-now." + session.state().code());
        }
    }

    /** Between being asked for and being taken by a thread a few seconds may pass: until then it counts as running. */
    ImportProgress of(long session) {
        return sql.first(
                        Clause.of(
                                """
                                select s.begun_at > now() - interval '10 seconds' fresh, (
                                    select coalesce(nullif(a.application_name, ''), '?')
                                    from pg_locks l join pg_stat_activity a using (pid)
                                    where l.locktype = 'advisory' and l.granted and l.objsubid = 2
                                      and l.database = (select oid from pg_database where datname = current_database())
                                      and l.classid = ?::bigint::oid and l.objid = s.id::oid) worker
                                from membership.import_session s where s.id = ? and s.state in ('checking', 'committing')""",
                                LOCKS,
                                session),
                        row -> read(row.getBoolean("fresh"), row.getString("worker")))
                .orElse(new ImportProgress(ImportProgress.Work.NONE, 0, 0));
    }

    private static ImportProgress read(boolean fresh, String worker) {
        if (worker == null) {
            return new ImportProgress(fresh ? ImportProgress.Work.RUNNING : ImportProgress.Work.CUT_OFF, 0, 0);
        }
        Matcher name = NAME.matcher(worker);
        return name.matches()
                ? new ImportProgress(
                        ImportProgress.Work.RUNNING, Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)))
                : new ImportProgress(ImportProgress.Work.RUNNING, 0, 0);
    }
}
