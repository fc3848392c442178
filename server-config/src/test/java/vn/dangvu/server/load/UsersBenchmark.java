package vn.dangvu.server.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvu.server.DemoSystem;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/**
 * So many people at once on the demonstration, through HTTP and the real server: each signs in and then opens page after page
 * with a second to read it. Tells how long the pages took and how much memory the server holds. Nothing fails, everything is reported.
 */
public final class UsersBenchmark {
    private static final Duration WORK = Duration.ofSeconds(90);
    private static final int READING_MILLIS = 1_000;
    private static final List<String> PEOPLE = List.of("canbo", "bithu", "thuongvu", "bithu.tanminh", "bithu.khado");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("href=\"([^\"]*/members/member\\.xhtml\\?id=\\d+[^\"]*)\"");

    private final Map<String, List<Long>> millis = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final String address = DemoSystem.address();

    private UsersBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int users = arguments.length == 0 ? 50 : Math.min(500, Integer.parseInt(arguments[0]));
        new UsersBenchmark().run(users);
        System.exit(0);
    }

    private void run(int users) throws Exception {
        get(HttpClient.newHttpClient(), "first page of all", "/login.xhtml");
        long idle = DemoSystem.residentMegabytes();
        var pool = Executors.newFixedThreadPool(users);
        long end = System.nanoTime() + WORK.toNanos();
        for (int i = 0; i < users; i++) {
            int number = i;
            pool.submit(() -> work(number, end));
        }
        pool.shutdown();
        pool.awaitTermination(WORK.toSeconds() * 3, TimeUnit.SECONDS);
        report(users, idle, DemoSystem.residentMegabytes());
    }

    private void work(int number, long end) {
        try {
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            signIn(client, PEOPLE.get(number % PEOPLE.size()));
            for (int turn = number; System.nanoTime() < end; turn++) {
                Matcher file = FILE.matcher(get(client, "list", "/members/members.xhtml?page=" + (1 + turn % 3)));
                if (file.find()) {
                    get(client, "file", file.group(1).replace("&amp;", "&"));
                }
                get(client, "home", "/index.xhtml");
                get(client, "statistics", "/figures/figures.xhtml");
                get(client, "tree", "/units/units.xhtml");
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            failures.incrementAndGet();
            System.out.println(e);
        }
    }

    private void signIn(HttpClient client, String username) throws IOException, InterruptedException {
        DemoLogin login = DemoWard.logins().stream()
                .filter(l -> l.username().equals(username))
                .findFirst()
                .orElseThrow();
        Matcher state = STATE.matcher(get(client, "sign-in page", "/login.xhtml"));
        String found = "";
        while (state.find()) {
            found = state.group(1);
        }
        String form = form(Map.of(
                "login",
                "login",
                "login:username",
                login.username(),
                "login:password",
                login.password(),
                "login:enter",
                "",
                "jakarta.faces.ViewState",
                found));
        var request = HttpRequest.newBuilder(URI.create(address + "/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.uri().getPath().contains("login")) {
            throw new IllegalStateException(username + " was not let in: " + answer.statusCode());
        }
    }

    private static String form(Map<String, String> values) {
        var parts = new ArrayList<String>();
        values.forEach((name, value) -> parts.add(encoded(name) + "=" + encoded(value)));
        return String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String get(HttpClient client, String what, String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        millis.computeIfAbsent(what, w -> Collections.synchronizedList(new ArrayList<>()))
                .add((System.nanoTime() - start) / 1_000_000);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        Thread.sleep(READING_MILLIS);
        return answer.body();
    }

    private void report(int users, long idle, long busy) throws IOException {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%d people at once for %d s: server %,d MB resident before, %,d MB after; %d gave up%n%n",
                users,
                WORK.toSeconds(),
                idle,
                busy,
                failures.get()));
        text.append("| page | requests | p50 ms | p95 ms |\n|---|---:|---:|---:|\n");
        new TreeMap<>(millis).forEach((page, times) -> {
            var sorted = times.stream().sorted().toList();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d |%n",
                    page,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100)));
        });
        System.out.print(text);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("benchmark-users-" + users + ".md"), text);
    }
}
