package vn.dangvu.server;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the operator has set, completed with the standard values. */
final class Settings {
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private Settings(Map<String, String> environment) {
        for (Setting setting : Setting.values()) {
            String given = environment.get(setting.variable());
            String value = given == null || given.isBlank() ? setting.standard : given.strip();
            if (value != null) {
                values.put(setting, value);
            }
        }
    }

    /** @throws CannotStart naming every variable that is unknown, missing or holds what it cannot hold */
    static Settings of(Map<String, String> environment) {
        var settings = new Settings(environment);
        List<Problem> problems = new ArrayList<>(unknown(environment));
        settings.values.forEach((setting, value) -> wrong(setting, value).ifPresent(problems::add));
        problems.addAll(settings.incomplete());
        CannotStart.ifAny(problems);
        return settings;
    }

    String get(Setting setting) {
        return values.get(setting);
    }

    int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    boolean tls() {
        return number(Setting.HTTPS_PORT) > 0;
    }

    /** Where people find the system. */
    String address() {
        String host = get(Setting.HOST);
        String shown = host.equals("*") || host.equals("127.0.0.1") ? "localhost" : host;
        return tls()
                ? "https://" + shown + ":" + get(Setting.HTTPS_PORT) + "/"
                : "http://" + shown + ":" + get(Setting.HTTP_PORT) + "/";
    }

    /** Where the server says whether it is ready; on this machine, never encrypted. */
    URI health() {
        boolean reachable = tls() || get(Setting.HOST).equals("*");
        String host = reachable ? "127.0.0.1" : get(Setting.HOST);
        return URI.create("http://" + host + ":" + get(Setting.HTTP_PORT) + "/health/ready");
    }

    /** What the application server is told: everything but the owner of the schemas. */
    Map<String, String> forServer() {
        var told = new TreeMap<String, String>();
        values.forEach((setting, value) -> told.put(setting.variable(), value));
        told.remove(Setting.DB_OWNER.variable());
        told.remove(Setting.DB_OWNER_PASSWORD.variable());
        return told;
    }

    private static List<Problem> unknown(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(Setting.PREFIX))
                .filter(name -> Setting.named(name).isEmpty())
                .sorted()
                .map(name -> Problem.of(
                        "Không có biến %1$s. Biến gần giống nhất là %2$s: hãy sửa tên hoặc bỏ biến này.",
                        "There is no variable %1$s. The nearest is %2$s: correct the name or remove it.",
                        name,
                        nearest(name)))
                .toList();
    }

    private static String nearest(String name) {
        return Stream.of(Setting.values())
                .map(Setting::variable)
                .min(Comparator.comparingInt(known -> Likeness.distance(known, name)))
                .orElseThrow();
    }

    private static Optional<Problem> wrong(Setting setting, String value) {
        String variable = setting.variable();
        return switch (setting.kind) {
            case TEXT -> Optional.empty();
            case PORT ->
                isBetween(value, 1, 65535) || value.equals(setting.standard)
                        ? Optional.empty()
                        : Optional.of(Problem.of(
                                "%1$s = “%2$s” không phải là số cổng: hãy đặt một số từ 1 đến 65535.",
                                "%1$s = “%2$s” is not a port: set a number from 1 to 65535.", variable, value));
            case DAYS ->
                isBetween(value, 0, 3660)
                        ? Optional.empty()
                        : Optional.of(Problem.of(
                                "%1$s = “%2$s” không hợp lệ: hãy đặt một số ngày từ 0 đến 3660.",
                                "%1$s = “%2$s” is not valid: set a number of days from 0 to 3660.", variable, value));
            case COUNT ->
                isBetween(value, 2, 500)
                        ? Optional.empty()
                        : Optional.of(Problem.of(
                                "%1$s = “%2$s” không hợp lệ: hãy đặt một số từ 2 đến 500.",
                                "%1$s = “%2$s” is not valid: set a number from 2 to 500.", variable, value));
            case FILE ->
                value.isEmpty() || Files.isReadable(Path.of(value))
                        ? Optional.empty()
                        : Optional.of(Problem.of(
                                "%1$s: không đọc được tệp “%2$s”. Hãy kiểm tra đường dẫn và quyền đọc.",
                                "%1$s: cannot read the file “%2$s”. Check the path and the right to read it.",
                                variable,
                                value));
            case DATABASE ->
                value.matches("jdbc:postgresql://[^/\\s]+/[^/?\\s]+(\\?\\S*)?")
                        ? Optional.empty()
                        : Optional.of(Problem.of(
                                "%1$s = “%2$s” không đúng dạng: hãy đặt jdbc:postgresql://máy-chủ:5432/tên-cơ-sở-dữ-liệu.",
                                "%1$s = “%2$s” has the wrong form: set jdbc:postgresql://host:5432/database.",
                                variable,
                                value));
            case DIRECTORY ->
                value.matches("(ldaps?://[^/\\s]+/?)?")
                        ? Optional.empty()
                        : Optional.of(Problem.of(
                                "%1$s = “%2$s” không đúng dạng: hãy đặt ldaps://máy-chủ:636.",
                                "%1$s = “%2$s” has the wrong form: set ldaps://host:636.", variable, value));
        };
    }

    private List<Problem> incomplete() {
        var problems = new ArrayList<Problem>();
        for (Setting setting : Setting.values()) {
            if (!values.containsKey(setting)) {
                problems.add(Problem.of(
                        "Chưa đặt biến %1$s: hãy đặt rồi khởi động lại (xem hướng dẫn vận hành).",
                        "The variable %1$s is not set: set it and start again (see the operator's guide).",
                        setting.variable()));
            }
        }
        boolean key = !get(Setting.TLS_KEYSTORE).isEmpty();
        if (key == get(Setting.HTTPS_PORT).equals("-1")) {
            problems.add(Problem.of(
                    "%1$s và %2$s phải đặt cùng nhau: có chứng thư thì mới mở được cổng HTTPS.",
                    "%1$s and %2$s go together: an HTTPS port needs a certificate, a certificate needs a port.",
                    Setting.HTTPS_PORT.variable(),
                    Setting.TLS_KEYSTORE.variable()));
        }
        if (!get(Setting.LDAP_URL).isEmpty() && !get(Setting.LDAP_USER).contains("{0}")) {
            problems.add(Problem.of(
                    "%1$s phải chứa {0}, nơi đặt tên đăng nhập, ví dụ uid={0},ou=people,dc=phuong,dc=vn.",
                    "%1$s must hold {0}, where the account's name goes, for instance uid={0},ou=people,dc=ward,dc=vn.",
                    Setting.LDAP_USER.variable()));
        }
        if (get(Setting.DB_USER).equals(get(Setting.DB_OWNER))) {
            problems.add(Problem.of(
                    "%1$s và %2$s đang là một: ứng dụng phải dùng tài khoản cơ sở dữ liệu riêng, không phải chủ sở hữu.",
                    "%1$s and %2$s are the same: the application needs a database user of its own, not the owner.",
                    Setting.DB_USER.variable(),
                    Setting.DB_OWNER.variable()));
        }
        return problems;
    }

    private static boolean isBetween(String value, int lowest, int highest) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) >= lowest && Integer.parseInt(value) <= highest;
    }
}
