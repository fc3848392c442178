package vn.dangvu.web.ratings.differences;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.web.list.ListDownload;

/** The figures of ratings/differences.xhtml as a file: the same address with {@code format=xlsx} or {@code pdf}; it names nobody. */
@WebServlet("/ratings/differences-export")
public class DifferenceExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DifferencesPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = new ListFile<>(page.paper(), sink -> page.told().forEach(sink));
        ListDownload.send(request, response, "doi-chieu-xep-loai-" + page.getYear(), file::pdf, file::excel);
    }
}
