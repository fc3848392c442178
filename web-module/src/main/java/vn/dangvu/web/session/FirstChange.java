package vn.dangvu.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.access.Callers;

/** A temporary password opens one page: the one that changes it. A closed account opens none, a role only its own. */
@WebFilter({
    "*.xhtml",
    "/documents/*",
    "/photos/*",
    "/members/export",
    "/units/export",
    "/access/export",
    "/admission/figures-export",
    "/figures/export",
    "/forms/print",
    "/admission/print",
    "/meetings/print",
    "/work/print",
    "/attendance/export",
    "/dues/print",
    "/dues/export",
    "/directives/file",
    "/directives/export",
    "/visits/export",
    "/signals/export",
    "/ratings/differences-export",
    "/evaluation/export",
    "/evaluation/print",
    "/my/evaluation-print",
    "/duties/calendar.ics",
    "/duties/calendar.pdf",
    "/transfers/print",
    "/leave/print",
    "/leaving/print",
    "/ratings/print",
    "/review/print",
    "/review/export"
})
public class FirstChange implements Filter {
    @Inject
    private SessionCaller session;

    @Inject
    private PageAccess pages;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getServletPath();
        boolean free = path.equals("/login.xhtml")
                || path.startsWith("/error/")
                || path.startsWith("/jakarta.faces.resource")
                || path.equals("/my/password.xhtml");
        if (free) {
            chain.doFilter(request, response);
        } else if (session.known().isEmpty()) {
            ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/login.xhtml");
        } else if (session.known().map(Callers.Known::mustChange).orElse(false)) {
            ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/my/password.xhtml");
        } else {
            pages.check(path);
            chain.doFilter(request, response);
        }
    }
}
