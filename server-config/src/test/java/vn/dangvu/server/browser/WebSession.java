package vn.dangvu.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.dangvu.server.demo.DemoLogin;

/** Somebody who asks for pages without a browser: thousands of them in a minute. */
final class WebSession {
    private static final Map<String, WebSession> SIGNED_IN = new ConcurrentHashMap<>();

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param text empty for what is no page; {@code at} where the redirects ended */
    record Answer(int status, String text, String at) {}

    private WebSession(String address) {
        this.address = address;
    }

    /** @param address of the system, without the last slash */
    static WebSession unknown(String address) {
        return new WebSession(address);
    }

    /** One session of each person on each system: signing in is made slow on purpose. */
    static WebSession of(String address, DemoLogin login) {
        return SIGNED_IN.computeIfAbsent(address + " " + login.username(), key -> fresh(address, login));
    }

    static WebSession fresh(String address, DemoLogin login) {
        var session = new WebSession(address);
        session.get("/login.xhtml");
        Answer in = session.post(
                "/login.xhtml",
                Map.of(
                        "login", "login",
                        "login:to", "",
                        "login:username", login.username(),
                        "login:password", login.password(),
                        "login:enter", "",
                        "jakarta.faces.ViewState", "stateless"));
        if (in.status() != 200 || in.at().contains("/login.xhtml")) {
            throw new IllegalStateException(login.username() + " could not sign in: " + in.status());
        }
        return session;
    }

    void changeLanguage() {
        post("/tools", Map.of("do", "language"));
    }

    Answer get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> got = client.send(request, BodyHandlers.ofByteArray());
            boolean page = got.headers().firstValue("content-type").orElse("").startsWith("text/html");
            return new Answer(
                    got.statusCode(),
                    page ? new String(got.body(), StandardCharsets.UTF_8) : "",
                    got.uri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
