package vn.dangvu.server.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.dangvu.server.demo.DemoLogin;

/** Asks for pages as whoever has signed in, without a browser, and remembers every answer that is not the right one. */
final class Visitor {
    private static final Set<String> SEEN_LINKS = ConcurrentHashMap.newKeySet();
    /** A transfer leads to another branch: its name may be read there, of its people nothing. */
    private static final Set<String> SAYS_WHERE_TO = Set.of("/transfers/start-transfer.xhtml");

    private static final Pattern MISSING = Pattern.compile("\\?\\?\\?[^<\"]*");
    private static final Pattern LINK = Pattern.compile("href=\"(/(?!jakarta\\.faces)[^\"#]+)");

    private final WebSession http;
    private final DemoLogin login;
    private final Example near;
    private final List<Example> beyond;
    private final List<String> links = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    Visitor(WebSession http, DemoLogin login) {
        this.http = http;
        this.login = login;
        near = Example.near(login);
        beyond = Example.beyond(login);
    }

    /** About what the mandate reaches. */
    void ask(PageRow row) {
        switch (row.mark(login)) {
            case OPENS -> open(row);
            case ASKS -> hide(row, near, 200);
            case IS_REFUSED -> hide(row, near, refusal(row));
            case HAS_NONE -> {}
        }
    }

    /** About what it does not reach. */
    void askBeyond(PageRow row) {
        beyond.forEach(example -> hide(row, example, refusal(row)));
    }

    /** Whoever sees a photo at all, if only the own one: any other is as if there were none. */
    private int refusal(PageRow row) {
        return row.path().equals("/photos") && near.hasFile() ? 404 : 403;
    }

    /** One link of each kind on the pages, unless this person has followed it before. */
    void followLinks() {
        links.forEach(address -> answered(address, 200));
    }

    List<String> wrong() {
        return wrong;
    }

    private void open(PageRow row) {
        String address = near.in(row.address());
        String text = answered(address, 200);
        if (row.isPage()) {
            MISSING.matcher(text).results().forEach(key -> wrong.add(address + " lacks " + key.group()));
            LINK.matcher(text)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(this::remember);
            beyond.forEach(example -> traces(row, example).stream()
                    .filter(text::contains)
                    .forEach(trace -> wrong.add(address + " speaks of " + trace)));
        }
    }

    private static List<String> traces(PageRow row, Example example) {
        return SAYS_WHERE_TO.contains(row.path()) ? List.of(example.name()) : example.traces();
    }

    private void remember(String link) {
        if (SEEN_LINKS.add(login.username() + link.replaceAll("=[^&]*", ""))) {
            links.add(link.replace(" ", "%20"));
        }
    }

    private void hide(PageRow row, Example example, int status) {
        String address = example.in(row.address());
        if (answered(address, status).contains(example.name())) {
            wrong.add(address + " names " + example.name());
        }
    }

    /** @return what a page says */
    private String answered(String address, int status) {
        WebSession.Answer answer = http.get(address);
        if (answer.status() != status) {
            wrong.add(address + " answered " + answer.status());
        }
        return answer.text();
    }
}
