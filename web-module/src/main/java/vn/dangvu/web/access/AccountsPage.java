package vn.dangvu.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.AccountFilter;
import vn.dangvu.kernel.access.AccountRow;
import vn.dangvu.kernel.access.ListAccounts;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.Columns;
import vn.dangvu.web.list.Pager;

/** access/accounts.xhtml */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListAccounts listAccounts;

    @Inject
    private AskedDay asked;

    private Pager pager;
    private Columns columns;
    private AccountFilter filter;
    private Page<AccountRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("q", "state", "role", "on", "sort", "desc", "page", "size", "cols")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/access/accounts.xhtml", parameters));
        columns = new Columns(AccountListWords.COLUMNS, AccountListWords.USUAL, pager.getAddress());
        filter = filter(request, asked);
        page = listAccounts.page(access.scope("account.manage"), filter, pager.paging("username"));
        pager.total(page.total(), false);
    }

    static AccountFilter filter(HttpServletRequest request, AskedDay asked) {
        return new AccountFilter(
                asked.getOn(), request.getParameter("q"), request.getParameter("state"), request.getParameter("role"));
    }

    public List<AccountRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public Columns getColumns() {
        return columns;
    }

    public boolean shows(String column) {
        return columns.shows(column);
    }

    public AccountFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return filter.filters() || asked.isPast();
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
