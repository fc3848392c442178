package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Accounts that are locked, or whose first password nobody has used: for the system administrator, who sees no member. */
@ApplicationScoped
class AccountsToMend implements Source {
    private static final int UNUSED_DAYS = 7;

    @Inject
    private Sql sql;

    private record Trouble(String username, boolean locked, Instant since) {}

    @Override
    public List<Task> tasks(Desk desk) {
        if (!desk.acts(Actor.ADMINISTRATOR, null)) {
            return List.of();
        }
        Instant start = desk.day.atStartOfDay(OfficialClock.ZONE).toInstant();
        Instant unused = desk.day
                .minusDays(UNUSED_DAYS)
                .plusDays(1)
                .atStartOfDay(OfficialClock.ZONE)
                .toInstant();
        Clause query = Clause.of(
                "select username, coalesce(locked_until > ?, false) as locked, coalesce(locked_until, created_at) as since from kernel.account"
                        + " where closed_at is null and (locked_until > ? or (must_change and last_seen_at is null and created_at < ?))"
                        + " order by username limit " + Crowd.MOST,
                start,
                start,
                unused);
        return sql
                .list(
                        query,
                        row -> new Trouble(
                                row.getString("username"), row.getBoolean("locked"), Sql.instant(row, "since")))
                .stream()
                .map(t -> desk.undated(
                        t.locked ? "account-locked" : "account-unused",
                        null,
                        "/access/accounts.xhtml",
                        null,
                        Actor.ADMINISTRATOR,
                        t.username,
                        LocalDate.ofInstant(t.since, OfficialClock.ZONE)))
                .toList();
    }
}
