package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Exactly the list of accounts on the page, whole, as a sheet or on paper. */
@UseCase("account.manage")
@ApplicationScoped
public class ExportAccounts {
    private static final int FETCH = 500;

    @Inject
    private Sql sql;

    public void excel(
            Scope scope,
            AccountFilter filter,
            String sort,
            boolean descending,
            ListPaper<AccountRow> paper,
            ListFile.Target target) {
        ListFile<AccountRow> file = file(filter, sort, descending, paper);
        file.excel(target);
        recorded(scope, filter, "xlsx", file.count());
    }

    /** @throws IllegalArgumentException when the list is too long for paper */
    public byte[] pdf(Scope scope, AccountFilter filter, String sort, boolean descending, ListPaper<AccountRow> paper) {
        ListFile<AccountRow> file = file(filter, sort, descending, paper);
        byte[] pdf = file.pdf();
        recorded(scope, filter, "pdf", file.count());
        return pdf;
    }

    private ListFile<AccountRow> file(
            AccountFilter filter, String sort, boolean descending, ListPaper<AccountRow> paper) {
        Clause query = AccountRows.all(filter, sort, descending);
        return new ListFile<>(paper, row -> sql.each(query, FETCH, AccountRows::read, row));
    }

    private static void recorded(Scope scope, AccountFilter filter, String format, int count) {
        scope.trail()
                .about("account-list", null, null)
                .asOf(filter.on())
                .detail((format + " count=" + count + " " + filter.described()).strip());
    }
}
