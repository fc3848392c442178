package vn.dangvu.kernel.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The query of the list of accounts. */
final class AccountRows {
    private static final Map<String, String> SORTS = Map.of(
            "username",
            "lower(a.username)",
            "name",
            "a.display_name collate \"vi-x-icu\"",
            "seen",
            "a.last_seen_at",
            "opened",
            "a.created_at");

    private static final String COLUMNS =
            """
            select a.id, a.username, a.display_name, a.must_change, a.locked_until, a.last_seen_at, a.created_at, a.version,
                case when a.closed_at < ? then a.closed_reason end as closed_reason, a.member_id is not null as own_file,
                m.mandates, m.roles
            from kernel.account a cross join lateral (select count(*) as mandates, string_agg(distinct m.role, ',') as roles
                from kernel.mandate m where m.account_id = a.id and m.valid_from <= ? and m.valid_to > ?) m
            where""";

    private AccountRows() {}

    static Clause count(AccountFilter filter) {
        return Clause.of("select count(*) from kernel.account a where").then(filter.condition());
    }

    static Clause all(AccountFilter filter, String sort, boolean descending) {
        String order = SORTS.getOrDefault(Objects.requireNonNullElse(sort, ""), SORTS.get("username"))
                + (descending ? " desc nulls last" : " nulls last");
        return rows(filter, filter.condition()).then("order by " + order + ", a.id");
    }

    static Clause one(AccountFilter filter, long id) {
        return rows(filter, Clause.of("a.id = ?", id));
    }

    private static Clause rows(AccountFilter filter, Clause condition) {
        return Clause.of(COLUMNS, filter.end(), filter.on(), filter.on()).then(condition);
    }

    static AccountRow read(ResultSet row) throws SQLException {
        String roles = row.getString("roles");
        return new AccountRow(
                row.getLong("id"),
                row.getString("username"),
                row.getString("display_name"),
                row.getBoolean("must_change"),
                Sql.instant(row, "locked_until"),
                Sql.instant(row, "last_seen_at"),
                Sql.instant(row, "created_at"),
                row.getString("closed_reason"),
                row.getBoolean("own_file"),
                row.getInt("mandates"),
                roles == null ? List.of() : Arrays.asList(roles.split(",")),
                row.getLong("version"));
    }
}
