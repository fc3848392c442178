package vn.dangvu.web.members;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.membership.roll.Criterion;
import vn.dangvu.membership.roll.ExportMembers;
import vn.dangvu.membership.roll.MemberFilter;
import vn.dangvu.membership.roll.MemberRow;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.ListDownload;

/** The list of members/members.xhtml as a file: the same address with {@code format=xlsx} or {@code pdf}. */
@WebServlet("/members/export")
public class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ExportMembers exportMembers;

    @Inject
    private transient ListWords words;

    @Inject
    private transient AskedDay asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scope scope = access.scope("export.list");
        var filter = new MemberFilter(asked.asOf(), criteria(request));
        String sort = request.getParameter("sort") == null ? "name" : request.getParameter("sort");
        boolean descending = "true".equals(request.getParameter("desc"));
        ListPaper<MemberRow> paper = words.paper(filter, request.getParameter("cols"));
        ListDownload.send(
                request,
                response,
                "danh-sach-dang-vien-" + asked.getOn(),
                () -> exportMembers.pdf(scope, filter, sort, descending, paper),
                target -> exportMembers.excel(scope, filter, sort, descending, paper, target));
    }

    private static Map<Criterion, String> criteria(HttpServletRequest request) {
        var criteria = new EnumMap<Criterion, String>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            criteria.put(criterion, request.getParameter(criterion.parameter()));
        }
        return criteria;
    }
}
