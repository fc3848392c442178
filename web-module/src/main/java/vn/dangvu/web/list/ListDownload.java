package vn.dangvu.web.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.dangvu.kernel.paper.ListFile;

/** Sends a list as the file that the address asks for: {@code format=pdf} on paper, otherwise a sheet. */
public final class ListDownload {
    private ListDownload() {}

    /** @param name of the file without its ending; plain letters */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            Supplier<byte[]> pdf,
            Consumer<ListFile.Target> excel)
            throws IOException {
        if ("pdf".equals(request.getParameter("format"))) {
            byte[] paper = pdf.get();
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
            response.getOutputStream().write(paper);
        } else {
            excel.accept(() -> {
                response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
                return response.getOutputStream();
            });
        }
    }
}
