package vn.dangvu.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of the settings, as the owner and as the application's user. */
final class Database {
    private static final int WAIT_SECONDS = 5;

    private final Settings settings;

    Database(Settings settings) {
        this.settings = settings;
    }

    DataSource owner() {
        return source(Setting.DB_OWNER, Setting.DB_OWNER_PASSWORD);
    }

    DataSource application() {
        return source(Setting.DB_USER, Setting.DB_PASSWORD);
    }

    List<Problem> check() {
        try (Connection owner = owner().getConnection()) {
            List<Problem> problems =
                    DatabaseFacts.read(owner, settings.get(Setting.DB_USER)).problems();
            return problems.isEmpty() ? checkApplication() : problems;
        } catch (SQLException e) {
            return List.of(explain(e, Setting.DB_OWNER, Setting.DB_OWNER_PASSWORD));
        }
    }

    private List<Problem> checkApplication() {
        try {
            application().getConnection().close();
            return List.of();
        } catch (SQLException e) {
            return List.of(explain(e, Setting.DB_USER, Setting.DB_PASSWORD));
        }
    }

    private Problem explain(SQLException e, Setting user, Setting password) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String url = settings.get(Setting.DB_URL);
        if (state.startsWith("28")) {
            return Problem.of(
                    "Cơ sở dữ liệu không nhận tài khoản %1$s: hãy kiểm tra %2$s, %3$s và quyền đăng nhập (pg_hba.conf).",
                    "The database refuses the user %1$s: check %2$s, %3$s and the right to log in (pg_hba.conf).",
                    settings.get(user),
                    user.variable(),
                    password.variable());
        }
        if (state.equals("3D000")) {
            return Problem.of(
                    "Không có cơ sở dữ liệu trong %1$s: hãy tạo trước (create database … owner %2$s encoding 'UTF8').",
                    "There is no database at %1$s: create it first (create database … owner %2$s encoding 'UTF8').",
                    url,
                    settings.get(Setting.DB_OWNER));
        }
        if (state.startsWith("08") || state.equals("57P03")) {
            return Problem.of(
                    "Không kết nối được tới cơ sở dữ liệu %1$s: hãy kiểm tra PostgreSQL đã chạy và địa chỉ trong DANGVU_DB_URL.",
                    "Cannot reach the database %1$s: check that PostgreSQL runs and the address in DANGVU_DB_URL.",
                    url);
        }
        return Problem.of(
                "Cơ sở dữ liệu %1$s báo lỗi: %2$s", "The database %1$s reports: %2$s", url, firstLine(e.getMessage()));
    }

    static String firstLine(String message) {
        return message == null ? "?" : message.strip().lines().findFirst().orElse("?");
    }

    private DataSource source(Setting user, Setting password) {
        var source = new PGSimpleDataSource();
        source.setUrl(settings.get(Setting.DB_URL));
        source.setUser(settings.get(user));
        source.setPassword(settings.get(password));
        source.setConnectTimeout(WAIT_SECONDS);
        source.setLoginTimeout(WAIT_SECONDS);
        source.setApplicationName("dangvu-start");
        return source;
    }
}
