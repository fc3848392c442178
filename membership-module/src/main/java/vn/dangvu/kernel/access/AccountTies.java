package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Accounts of people who are not members yet, for the modules that know such people. Used inside an operation. */
@ApplicationScoped
public class AccountTies {
    @Inject
    private Sql sql;

    /** An open account with neither a member's file nor a mandate; empty when there is none of that name. */
    public Optional<Long> stranger(String username) {
        return sql.first(
                Clause.of(
                        "select id from kernel.account a where username = ? and closed_at is null and member_id is null"
                                + " and not exists (select 1 from kernel.mandate m where m.account_id = a.id)",
                        username),
                row -> row.getLong(1));
    }

    /** Its holder became a member: from now on it opens the own file. Nothing happens when the member has an account already. */
    public void becomesMember(long account, long member) {
        sql.update(Clause.of(
                "update kernel.account set member_id = ?, version = version + 1 where id = ? and member_id is null"
                        + " and not exists (select 1 from kernel.account o where o.member_id = ? and o.closed_at is null)",
                member,
                account,
                member));
    }
}
