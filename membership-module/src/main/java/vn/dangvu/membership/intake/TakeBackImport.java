package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.register.RegisterIntake;

/**
 * Takes a whole import back, as long as nobody has built on it. Who was entered is withdrawn; who was completed is as
 * before. Everything stays recorded, with the reason.
 */
@UseCase("member.import")
@ApplicationScoped
public class TakeBackImport {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private RegisterIntake register;

    private record Written(long memberId, boolean entered, Instant at) {}

    /** Members of this import about whom something else has been recorded since. */
    public List<Long> builtUpon(Scope scope, long id) {
        scope.trail().about("import", id, sessions.session(scope, id).path());
        return touched(written(id));
    }

    /** @throws ImportRefused when somebody has built on it */
    public int takeBack(Scope scope, long id, String reason) {
        sessions.take(scope, id, SessionState.COMMITTED);
        if (reason == null || reason.isBlank()) {
            throw new ImportRefused("intake.no-reason");
        }
        List<Written> written = written(id);
        List<Long> touched = touched(written);
        if (!touched.isEmpty()) {
            throw new ImportRefused("intake.built-upon", touched.size());
        }
        register.withdraw(
                scope,
                written.stream().filter(Written::entered).map(Written::memberId).toList(),
                reason);
        byTime(written.stream().filter(w -> !w.entered).toList())
                .forEach((at, members) -> register.undoCompletion(scope, members, at));
        sql.update(Clause.of(
                """
                update membership.import_session set state = 'taken-back', taken_back_at = now(), taken_back_by = ?,
                    taken_back_reason = ? where id = ?""",
                scope.actor(),
                reason,
                id));
        scope.trail().detail("rows=" + written.size());
        return written.size();
    }

    private List<Written> written(long id) {
        return sql.list(
                Clause.of(
                        "select member_id, entered, recorded_at from membership.import_row where session_id = ? and state = 'committed'",
                        id),
                row -> new Written(row.getLong(1), row.getBoolean(2), Sql.instant(row, "recorded_at")));
    }

    private List<Long> touched(List<Written> written) {
        return byTime(written).entrySet().stream()
                .flatMap(e -> register.touchedSince(e.getValue(), e.getKey()).stream())
                .toList();
    }

    private static Map<Instant, List<Long>> byTime(List<Written> written) {
        return written.stream()
                .collect(
                        Collectors.groupingBy(Written::at, Collectors.mapping(Written::memberId, Collectors.toList())));
    }
}
