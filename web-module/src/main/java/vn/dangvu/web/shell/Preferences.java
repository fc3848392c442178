package vn.dangvu.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Callers;
import vn.dangvu.kernel.access.KeepPreferences;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.session.SessionCaller;

/** Language and size of type: of the account once signed in, before that of a cookie. */
@Named
@RequestScoped
public class Preferences {
    @Inject
    private HttpServletRequest request;

    @Inject
    private jakarta.faces.context.ExternalContext external;

    @Inject
    private SessionCaller session;

    @Inject
    private Access access;

    @Inject
    private KeepPreferences keep;

    public Locale getLocale() {
        return Locale.forLanguageTag(language());
    }

    private String language() {
        return session.known()
                .map(Callers.Known::locale)
                .or(() -> cookie("dv-language"))
                .filter("en"::equals)
                .orElse("vi");
    }

    public boolean isLargeText() {
        return session.known()
                .map(Callers.Known::largeText)
                .orElseGet(() -> cookie("dv-large").filter("1"::equals).isPresent());
    }

    public boolean isVietnamese() {
        return "vi".equals(language());
    }

    /** From the sign-in page. */
    public String toggleLargeText() {
        return Redirect.to(changeLargeText((HttpServletResponse) external.getResponse()));
    }

    /** From the sign-in page. */
    public String toggleLanguage() {
        return Redirect.to(changeLanguage((HttpServletResponse) external.getResponse()));
    }

    /** @return the page it was asked from */
    String changeLargeText(HttpServletResponse response) {
        return save(response, !isLargeText(), language());
    }

    /** @return the page it was asked from */
    String changeLanguage(HttpServletResponse response) {
        return save(response, isLargeText(), isVietnamese() ? "en" : "vi");
    }

    private String save(HttpServletResponse response, boolean large, String language) {
        if (session.known().isPresent()) {
            keep.keep(access.scope("own.account"), large, language);
        }
        cookie(response, "dv-large", large ? "1" : "0");
        cookie(response, "dv-language", language);
        return here();
    }

    private String here() {
        String referer = request.getHeader("Referer");
        String root = request.getRequestURL()
                .substring(
                        0,
                        request.getRequestURL().length()
                                - request.getServletPath().length());
        return referer != null && referer.startsWith(root + "/") && referer.contains(".xhtml")
                ? referer.substring(root.length())
                : "/index.xhtml";
    }

    private Optional<String> cookie(String name) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void cookie(HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(31_536_000);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
