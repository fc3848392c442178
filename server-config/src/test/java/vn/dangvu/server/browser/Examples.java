package vn.dangvu.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.membership.intake.LongList;
import vn.dangvu.server.DemoSystem;
import vn.dangvu.server.browser.pages.LoginPage;
import vn.dangvu.server.browser.pages.UploadPage;

/** examples.sql and a list that is checked and not written, put into the demonstration once. */
final class Examples {
    private static boolean prepared;

    private Examples() {}

    static synchronized void prepare() {
        if (!prepared) {
            write();
            checkAList();
            prepared = true;
        }
    }

    private static void write() {
        try (var script = Examples.class.getResourceAsStream("examples.sql");
                var connection = DemoSystem.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void checkAList() {
        try (BrowserContext context =
                Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(DemoSystem.address()))) {
            Page page = context.newPage();
            new LoginPage(page).open().signIn(BrowserTest.login("canbo"));
            UploadPage upload = new UploadPage(page).open();
            upload.send("ba-nguoi.csv", LongList.csv(3, List.of("TDP Khả Do")));
            upload.accepted().check();
        }
    }
}
