package vn.dangvu.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Whoever has signed in is remembered by the session; everybody else is sent to the sign-in page and back. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    static final String SIGNED_IN = "signed-in";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        SignedIn identity = session == null ? null : (SignedIn) session.getAttribute(SIGNED_IN);
        if (identity != null) {
            return context.notifyContainerAboutLogin(Long.toString(identity.accountId()), Set.of(SIGNED_IN));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        sendToSignIn(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) {
        boolean partial = "partial/ajax".equals(request.getHeader("Faces-Request"));
        String back = partial || !"GET".equals(request.getMethod()) ? referer(request) : self(request);
        String address =
                request.getContextPath() + "/login.xhtml?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        try {
            if (partial) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                                + "\"/></partial-response>");
            } else {
                response.sendRedirect(address);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String self(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }

    private static String referer(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        String here = request.getRequestURL()
                .substring(
                        0,
                        request.getRequestURL().length()
                                - request.getServletPath().length());
        return referer != null && referer.startsWith(here + "/") ? referer.substring(here.length()) : self(request);
    }
}
