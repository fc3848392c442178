package vn.dangvu.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;

/** A paper as the answer to a request: read in the browser as PDF, kept as a file as DOCX; not found when there is none. */
public final class PaperAnswer {
    private PaperAnswer() {}

    /** What is asked for: {@code format} docx, else pdf. */
    public static Format format(HttpServletRequest request) {
        return "docx".equals(request.getParameter("format")) ? Format.DOCX : Format.PDF;
    }

    public static void send(HttpServletResponse response, Optional<Printed> paper) throws IOException {
        if (paper.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Printed printed = paper.get();
        response.setContentType(printed.mediaType());
        response.setContentLength(printed.content().length);
        String how = printed.mediaType().equals(Format.PDF.mediaType()) ? "inline" : "attachment";
        response.setHeader("Content-Disposition", how + "; filename=\"" + printed.fileName() + "\"");
        response.getOutputStream().write(printed.content());
    }
}
