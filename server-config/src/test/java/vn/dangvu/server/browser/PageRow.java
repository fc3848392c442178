package vn.dangvu.server.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.server.demo.DemoLogin;

/** A line of pages.txt: a page, who opens it and who looks at it. */
record PageRow(String address, Map<String, Mark> marks, List<String> seenBy, List<String> seenOnPhoneBy) {
    /** By hand, for the pages one works on: {@code -Ddangvu.pages=/dues/,/my/dues.xhtml} leaves out all others. */
    private static final List<String> ONLY =
            List.of(System.getProperty("dangvu.pages", "/").split(","));

    private static final List<PageRow> ALL = read();

    /** Logins without a column of their own: another one opens the same. */
    private static final Map<String, String> SAME_AS = Map.of("dvgiupdo", "dangvien");

    /** Has neither a mandate nor a file. */
    private static final String APPLICANT = "quanchung";

    enum Mark {
        OPENS,
        ASKS,
        IS_REFUSED,
        HAS_NONE;

        private static Mark of(String sign) {
            return values()["x?.-".indexOf(sign)];
        }
    }

    static List<PageRow> all() {
        return ALL;
    }

    /** As the application names it. */
    String path() {
        return address.replaceFirst("(\\?|/\\{).*", "");
    }

    boolean isPage() {
        return path().endsWith(".xhtml");
    }

    /** A branch, a member, a paper: somebody's mandate reaches it, somebody else's does not. The review of a year is that of all branches of a ward. */
    boolean concernsSomebody() {
        return address.replaceAll("\\{(self|account|day|campaign)\\}", "").contains("{");
    }

    Mark mark(DemoLogin login) {
        String user = SAME_AS.getOrDefault(login.username(), login.username());
        if (user.equals(APPLICANT)) {
            return ofApplicant();
        }
        return marks.getOrDefault(user, marks.get(user.replaceFirst("\\..*", ".*")));
    }

    /** Opens the pages about the own account that everybody opens, and the own declaration, which nobody else has. */
    private Mark ofApplicant() {
        boolean own = path().startsWith("/my/")
                || path().startsWith("/duties/calendar")
                || path().equals("/index.xhtml")
                || path().equals("/help.xhtml");
        boolean everybody = marks.values().stream().allMatch(mark -> mark == Mark.OPENS);
        if (path().startsWith("/my/decl")) {
            return Mark.OPENS;
        }
        return address.contains("{self}") ? Mark.HAS_NONE : own && everybody ? Mark.OPENS : Mark.IS_REFUSED;
    }

    private static List<PageRow> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(PageRow.class.getResourceAsStream("pages.txt"), StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .toList();
            return rows.stream()
                    .skip(1)
                    .map(row -> row(rows.get(0), row))
                    .filter(row -> ONLY.stream().anyMatch(row.address()::startsWith))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageRow row(String[] heads, String[] cells) {
        Map<String, Mark> marks = new HashMap<>();
        for (int i = 1; i < cells.length - 1; i++) {
            marks.put(heads[i], Mark.of(cells[i]));
        }
        String seen = cells[cells.length - 1];
        return new PageRow(cells[0], marks, names(seen, false), names(seen, true));
    }

    private static List<String> names(String seen, boolean onPhone) {
        return Stream.of(seen.split(","))
                .filter(name -> !name.equals("-") && (!onPhone || name.endsWith("*")))
                .map(name -> name.replace("*", ""))
                .toList();
    }
}
