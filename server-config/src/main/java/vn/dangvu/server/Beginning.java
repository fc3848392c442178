package vn.dangvu.server;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * The first unit and the first account of a new installation: a system administrator, who then opens the accounts of the office and
 * sees no member. Once a unit or an account exists it refuses.
 */
record Beginning(String type, String name, LocalDate founded, String username) {
    static final int WORDS = 4;
    static final String USAGE =
            "dang-bo-phuong|dang-bo-co-so|tinh-uy|trung-uong \"Đảng bộ phường …\" dd/MM/yyyy quantri";

    private static final Map<String, String> TYPES = Map.of(
            "dang-bo-phuong",
            "ward",
            "dang-bo-co-so",
            "base-committee",
            "tinh-uy",
            "province",
            "trung-uong",
            "central");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String SIGNS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 12;

    /** @throws CannotStart when a word cannot be understood */
    static Beginning of(List<String> words) {
        String type = TYPES.get(words.get(0));
        if (type == null || words.get(1).isBlank()) {
            throw wrong(words.get(0) + " \"" + words.get(1) + "\"");
        }
        if (!words.get(3).matches("[a-z0-9][a-z0-9.-]{2,39}")) {
            throw wrong(words.get(3));
        }
        try {
            return new Beginning(type, words.get(1).strip(), LocalDate.parse(words.get(2), DAY), words.get(3));
        } catch (DateTimeParseException e) {
            throw wrong(words.get(2));
        }
    }

    private static CannotStart wrong(String word) {
        return new CannotStart(Problem.of(
                "Không hiểu %1$s: hãy viết begin %2$s", "Cannot understand %1$s: write begin %2$s", word, USAGE));
    }

    /**
     * @return the password for the first sign-in, which has to be changed at once
     * @throws CannotStart when the installation has already begun
     */
    String write(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            mustBeEmpty(connection);
            String password = password();
            write(connection, password);
            connection.commit();
            return password;
        } catch (SQLException e) {
            throw new CannotStart(
                    Problem.of("Không ghi được: %s", "Cannot be written: %s", Database.firstLine(e.getMessage())));
        }
    }

    private static void mustBeEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table membership.unit, kernel.account in exclusive mode");
            try (var row = statement.executeQuery(
                    "select exists (select 1 from membership.unit) or exists (select 1 from kernel.account)")) {
                row.next();
                if (row.getBoolean(1)) {
                    throw new CannotStart(
                            Problem.of(
                                    "Hệ thống đã có tổ chức đảng hoặc tài khoản: người quản trị hệ thống mở tài khoản mới trên trang Tài khoản.",
                                    "There are units or accounts already: the system administrator opens new accounts on the page Accounts."));
                }
            }
        }
    }

    private void write(Connection connection, String password) throws SQLException {
        long unit = id(connection, "membership.ids");
        long account = id(connection, "kernel.ids");
        long mandate = id(connection, "kernel.ids");
        String path = "/" + unit + "/";
        run(
                connection,
                "insert into membership.unit (id, type, path, name, short_name, folded, opened_on) values (?, ?, ?, ?, ?, ?, ?)",
                unit,
                type,
                path,
                name,
                name,
                VietnameseText.folded(name),
                founded);
        run(
                connection,
                "insert into kernel.account (id, username, display_name, password_hash) values (?, ?, ?, ?)",
                account,
                username,
                "Quản trị hệ thống",
                Pbkdf2.hash(password, SecureRandom.getSeed(Pbkdf2.SALT_BYTES)));
        run(
                connection,
                "insert into membership.unit_period (unit_id, type, path, name, short_name, valid_from, recorded_by) values (?, ?, ?, ?, ?, ?, ?)",
                unit,
                type,
                path,
                name,
                name,
                founded,
                account);
        run(
                connection,
                "insert into kernel.mandate (id, account_id, role, unit_id, valid_from, basis, granted_by)"
                        + " values (?, ?, 'system-administrator', ?, current_date, 'Cài đặt ban đầu', ?)",
                mandate,
                account,
                unit,
                account);
        run(
                connection,
                "insert into kernel.audit_entry (actor_id, actor_name, mandate_id, role, unit_id, path, action, subject_type, subject_id,"
                        + " outcome, detail) values (?, ?, ?, 'system-administrator', ?, ?, 'BeginInstallation', 'unit', ?, 'done', ?)",
                account,
                username,
                mandate,
                unit,
                path,
                unit,
                name);
    }

    private static long id(Connection connection, String sequence) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select nextval('" + sequence + "')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection connection, String command, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String password() {
        var random = new SecureRandom();
        return random.ints(PASSWORD_LENGTH, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .reduce("", String::concat);
    }
}
