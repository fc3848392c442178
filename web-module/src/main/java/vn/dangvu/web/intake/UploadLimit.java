package vn.dangvu.web.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.sheet.TableFile;

/** A file announced as too large is refused with a sentence before a byte of it is read. */
@WebFilter(urlPatterns = "/intake/upload.xhtml", asyncSupported = true)
public class UploadLimit extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int REST_OF_THE_FORM = 1 << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > TableFile.LARGEST + REST_OF_THE_FORM) {
            response.setHeader("Connection", "close");
            response.sendRedirect(request.getContextPath() + "/intake/upload.xhtml?refused=too-large");
            return;
        }
        chain.doFilter(request, response);
    }
}
