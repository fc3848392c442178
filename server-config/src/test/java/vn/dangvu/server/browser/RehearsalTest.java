package vn.dangvu.server.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.dangvu.server.Rehearsal;
import vn.dangvu.server.browser.pages.Forms;
import vn.dangvu.server.browser.pages.LoginPage;
import vn.dangvu.server.demo.DemoLogin;

/** Several people act, each in a browser of the own, over years. */
@ResourceLock(Systems.REHEARSAL)
abstract class RehearsalTest extends BrowserTest {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, BrowserContext> ACTORS = new HashMap<>();
    private static final Map<String, Page> TABS = new HashMap<>();
    private static final Map<String, Forms> DESKS = new HashMap<>();
    private static final Map<String, WebSession> READERS = new HashMap<>();
    private static final Map<String, Request> SENT = new HashMap<>();

    @AfterAll
    static void everybodyGoesHome() {
        ACTORS.values().forEach(BrowserContext::close);
        ACTORS.clear();
        TABS.clear();
        DESKS.clear();
        READERS.clear();
        SENT.clear();
    }

    @BeforeEach
    void everybodyIsHeard() {
        TABS.values().forEach(this::over);
    }

    @Override
    protected String address() {
        return Rehearsal.address();
    }

    protected Forms as(String username) {
        return DESKS.computeIfAbsent(username, name -> new Forms(signedIn(name)));
    }

    /** Where this person is. */
    protected Page tab(String username) {
        as(username);
        return TABS.get(username);
    }

    private Page signedIn(String username) {
        BrowserContext own = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1366, 768));
        own.setDefaultTimeout(60_000);
        ACTORS.put(username, own);
        Page desk = own.newPage();
        over(desk);
        TABS.put(username, desk);
        desk.onRequest(request -> {
            if (request.method().equals("POST") && request.isNavigationRequest()) {
                SENT.put(username, request);
            }
        });
        new LoginPage(desk).open().signIn(actor(username));
        return desk;
    }

    protected Forms home(String username) {
        return as(username).open("/index.xhtml?tab=mine");
    }

    /** @return what is answered when the form that this person sent last is sent once more as it was */
    protected static APIResponse sendAgain(String username) {
        Request sent = SENT.get(username);
        return TABS.get(username)
                .context()
                .request()
                .post(
                        sent.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", sent.headerValue("content-type"))
                                .setHeader("Origin", sent.headerValue("origin"))
                                .setData(sent.postDataBuffer()));
    }

    /** Whether the home page leads there; asked so often that it is asked without a browser. */
    protected boolean homeOffers(String username, String address) {
        String text = READERS.computeIfAbsent(username, name -> WebSession.fresh(address(), actor(name)))
                .get("/index.xhtml?tab=mine")
                .text();
        return text.substring(text.indexOf("<main"), text.indexOf("</main>"))
                .replace("&amp;", "&")
                .contains(address);
    }

    private static DemoLogin actor(String username) {
        return new DemoLogin(username, login("canbo").password(), username);
    }

    protected static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** @return the first value, null for none */
    protected static String value(String query) {
        try (var connection = Rehearsal.owner().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** One more way in, with the password of all. */
    protected static void account(String username) {
        try (var connection = Rehearsal.owner().getConnection()) {
            connection
                    .createStatement()
                    .execute("insert into kernel.account (id, username, display_name, password_hash, must_change)"
                            + " select nextval('kernel.ids'), '" + username + "', '" + username
                            + "', password_hash, false from kernel.account where username = 'dangvien'");
        } catch (SQLException e) {
            throw new IllegalStateException(username, e);
        }
    }

    /** The same mandates as somebody else's. */
    protected static void mandate(String username, String likeThose) {
        try (var connection = Rehearsal.owner().getConnection()) {
            connection
                    .createStatement()
                    .execute(
                            "insert into kernel.mandate (id, account_id, role, unit_id, valid_from, valid_to, basis, granted_by)"
                                    + " select nextval('kernel.ids'), n.id, m.role, m.unit_id, m.valid_from, m.valid_to, m.basis, m.granted_by"
                                    + " from kernel.mandate m join kernel.account a on a.id = m.account_id and a.username = '"
                                    + likeThose
                                    + "' join kernel.account n on n.username = '" + username + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(username, e);
        }
    }
}
