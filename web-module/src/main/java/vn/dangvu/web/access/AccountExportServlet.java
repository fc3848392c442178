package vn.dangvu.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.AccountFilter;
import vn.dangvu.kernel.access.AccountRow;
import vn.dangvu.kernel.access.ExportAccounts;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.ListDownload;

/** The list of access/accounts.xhtml as a file: the same address with {@code format=xlsx} or {@code pdf}. */
@WebServlet("/access/export")
public class AccountExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ExportAccounts exportAccounts;

    @Inject
    private transient AccountListWords words;

    @Inject
    private transient AskedDay asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scope scope = access.scope("account.manage");
        AccountFilter filter = AccountsPage.filter(request, asked);
        String sort = request.getParameter("sort");
        boolean descending = "true".equals(request.getParameter("desc"));
        ListPaper<AccountRow> paper = words.paper(filter, request.getParameter("cols"));
        ListDownload.send(
                request,
                response,
                "danh-sach-tai-khoan-" + asked.getOn(),
                () -> exportAccounts.pdf(scope, filter, sort, descending, paper),
                target -> exportAccounts.excel(scope, filter, sort, descending, paper, target));
    }
}
