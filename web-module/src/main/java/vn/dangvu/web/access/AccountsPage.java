package vn.dangvu.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.AccountRow;
import vn.dangvu.kernel.access.ListAccounts;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.web.list.Address;
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

    private Pager pager;
    private Page<AccountRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("q", "sort", "desc", "page", "size").forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/access/accounts.xhtml", parameters));
        page = listAccounts.page(access.scope("account.manage"), request.getParameter("q"), pager.paging("username"));
        pager.total(page.total(), false);
    }

    public List<AccountRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }
}
