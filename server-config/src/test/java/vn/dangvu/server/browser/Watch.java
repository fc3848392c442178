package vn.dangvu.server.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Everything a browser complains of while a page is used. */
final class Watch {
    private static final String REPORT_POLICY =
            "addEventListener('securitypolicyviolation', e => console.error('content policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    void over(Page page) {
        page.addInitScript(REPORT_POLICY);
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("script error on " + page.url() + ": " + error));
        page.onResponse(this::answered);
        page.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add("failed: " + request.url() + " " + request.failure());
            }
        });
    }

    /** An answer that this test wants, named by its status; the browser's own line about it is no complaint either. */
    void expect(int status) {
        expected.add(Integer.toString(status));
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void heard(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        boolean wanted = message.text().startsWith("Failed to load resource")
                && expected.stream().anyMatch(status -> message.text().contains(status));
        if (bad && !wanted) {
            complaints.add("console " + message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !expected.contains(Integer.toString(response.status()))) {
            complaints.add(response.status() + " " + response.url());
        }
    }
}
