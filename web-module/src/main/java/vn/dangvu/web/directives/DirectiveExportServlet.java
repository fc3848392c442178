package vn.dangvu.web.directives;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.membership.directives.DirectiveTaskRow;
import vn.dangvu.membership.directives.ExportDirectiveTasks;
import vn.dangvu.web.list.ListDownload;

/** The list of directives/tasks.xhtml as a file: the same address with {@code format=xlsx} or {@code pdf}. */
@WebServlet("/directives/export")
public class DirectiveExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ExportDirectiveTasks export;

    @Inject
    private transient DirectiveTasksPaper words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scope scope = access.scope("directive.read");
        ExportDirectiveTasks.Asked asked = words.asked();
        ListPaper<DirectiveTaskRow> paper = words.paper(asked);
        ListDownload.send(
                request,
                response,
                "viec-theo-van-ban-" + asked.state() + "-" + asked.today(),
                () -> export.pdf(scope, asked, paper),
                target -> export.excel(scope, asked, paper, target));
    }
}
