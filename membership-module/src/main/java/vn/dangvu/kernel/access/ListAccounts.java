package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.OfficialClock;

/** Accounts, page by page. Whoever manages accounts sees all of them: an account is not a member's file. */
@UseCase(value = "account.manage", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListAccounts {
    private static final Map<String, String> SORTS = Map.of(
            "username", "lower(a.username)", "name", "a.display_name collate \"vi-x-icu\"", "seen", "a.last_seen_at");

    private static final String COLUMNS =
            """
            select a.id, a.username, a.display_name, a.must_change, a.locked_until, a.last_seen_at, a.closed_reason, a.version,
                a.member_id is not null as own_file,
                (select count(*) from kernel.mandate m where m.account_id = a.id and m.valid_from <= ? and m.valid_to > ?) as mandates
            from kernel.account a""";

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    public Page<AccountRow> page(Scope scope, String text, Paging paging) {
        String like = "%" + VietnameseText.lowered(text == null ? "" : text).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        Clause filter = Clause.of("(lower(a.username) like ? or lower(a.display_name) like ?)", like, like);
        long total = sql.first(
                        Clause.of("select count(*) from kernel.account a where").then(filter), row -> row.getLong(1))
                .orElse(0L);
        LocalDate today = clock.today();
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("username"))
                + (paging.descending() ? " desc nulls last" : " nulls last");
        return new Page<>(
                sql.list(
                        Clause.of(COLUMNS + " where", today, today)
                                .then(filter)
                                .then("order by " + order + ", a.id limit ? offset ?", paging.size(), paging.first()),
                        ListAccounts::read),
                total);
    }

    public Optional<AccountRow> one(Scope scope, long id) {
        LocalDate today = clock.today();
        return sql.first(Clause.of(COLUMNS + " where a.id = ?", today, today, id), ListAccounts::read);
    }

    private static AccountRow read(ResultSet row) throws SQLException {
        return new AccountRow(
                row.getLong("id"),
                row.getString("username"),
                row.getString("display_name"),
                row.getBoolean("must_change"),
                Sql.instant(row, "locked_until"),
                Sql.instant(row, "last_seen_at"),
                row.getString("closed_reason"),
                row.getBoolean("own_file"),
                row.getInt("mandates"),
                row.getLong("version"));
    }
}
