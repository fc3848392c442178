package vn.dangvu.web.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dangvu.kernel.paper.Format;
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
            write(response, "inline", name, Format.PDF, pdf.get());
        } else {
            excel.accept(() -> {
                response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
                return response.getOutputStream();
            });
        }
    }

    /** The same, and {@code format=docx} for Word: what is set on paper is set in either form. */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            Function<Format, byte[]> paper,
            Consumer<ListFile.Target> excel)
            throws IOException {
        if ("docx".equals(request.getParameter("format"))) {
            write(response, "attachment", name, Format.DOCX, paper.apply(Format.DOCX));
        } else {
            send(request, response, name, () -> paper.apply(Format.PDF), excel);
        }
    }

    private static void write(HttpServletResponse response, String how, String name, Format format, byte[] paper)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", how + "; filename=\"" + format.fileName(name) + "\"");
        response.getOutputStream().write(paper);
    }
}
