package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Accounts, page by page. Whoever manages accounts sees all of them: an account is not a member's file. */
@UseCase(value = "account.manage", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListAccounts {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    public Page<AccountRow> page(Scope scope, AccountFilter filter, Paging paging) {
        long total = sql.first(AccountRows.count(filter), row -> row.getLong(1)).orElse(0L);
        return new Page<>(
                sql.list(
                        AccountRows.all(filter, paging.sort(), paging.descending())
                                .then("limit ? offset ?", paging.size(), paging.first()),
                        AccountRows::read),
                total);
    }

    /** As it is today. */
    public Optional<AccountRow> one(Scope scope, long id) {
        return sql.first(AccountRows.one(new AccountFilter(clock.today(), "", "", ""), id), AccountRows::read);
    }
}
