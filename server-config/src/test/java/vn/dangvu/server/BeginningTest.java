package vn.dangvu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.audit.ChainCheck;
import vn.dangvu.kernel.testing.TestServer;

class BeginningTest {
    private static final List<String> WORDS =
            List.of("dang-bo-phuong", "Đảng bộ phường Nam Viêm", "07/02/2018", "quantri");

    private static String database;
    private static String password;

    @BeforeAll
    static void begin() {
        database = TestServer.fresh();
        password = Beginning.of(WORDS).write(TestServer.source(database, TestServer.OWNER));
    }

    @Test
    void theUnitStandsFromItsFoundingWithAPathOfItsOwn() throws SQLException {
        assertThat(value(
                        "select u.type || ' ' || u.name || ' ' || (u.path = '/' || u.id || '/') || ' ' || p.valid_from || ' ' || p.valid_to"
                                + " from membership.unit u join membership.unit_period p on p.unit_id = u.id"))
                .isEqualTo("ward Đảng bộ phường Nam Viêm true 2018-02-07 infinity");
    }

    @Test
    void theOnlyAccountIsASystemAdministratorsAndMustChangeItsPassword() throws SQLException {
        assertThat(
                        value(
                                "select a.username || ' ' || a.must_change || ' ' || m.role || ' ' || (m.unit_id = u.id)"
                                        + " from kernel.account a join kernel.mandate m on m.account_id = a.id cross join membership.unit u"))
                .isEqualTo("quantri true system-administrator true");
        String stored = value("select password_hash from kernel.account");
        byte[] salt = Base64.getDecoder().decode(stored.split(":")[2]);
        assertThat(Pbkdf2.hash(password, salt)).isEqualTo(stored);
    }

    @Test
    void theLogBeginsWithIt() throws SQLException {
        assertThat(value("select string_agg(action || ' ' || actor_name, ',') from kernel.audit_entry"))
                .isEqualTo("BeginInstallation quantri");
        try (var connection = TestServer.source(database, TestServer.OWNER).getConnection()) {
            assertThat(ChainCheck.run(connection).whole()).isTrue();
        }
    }

    @Test
    void aSecondBeginningIsRefusedAndChangesNothing() throws SQLException {
        Beginning again = Beginning.of(List.of("tinh-uy", "Đảng bộ tỉnh Phú Thọ", "01/07/2025", "khac"));
        assertThatThrownBy(() -> again.write(TestServer.source(database, TestServer.OWNER)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Tài khoản");
        assertThat(
                        value(
                                "select (select count(*) from membership.unit) || ' ' || (select count(*) from kernel.account)"))
                .isEqualTo("1 1");
    }

    @ParameterizedTest
    @CsvSource({
        "phuong,Đảng bộ phường Nam Viêm,07/02/2018,quantri",
        "dang-bo-phuong,' ',07/02/2018,quantri",
        "dang-bo-phuong,Đảng bộ phường Nam Viêm,30/02/2018,quantri",
        "dang-bo-phuong,Đảng bộ phường Nam Viêm,07/02/2018,Quản trị"
    })
    void aWordThatCannotBeUnderstoodIsNamed(String type, String name, String day, String username) {
        assertThatThrownBy(() -> Beginning.of(List.of(type, name, day, username)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("begin");
    }

    private static String value(String query) throws SQLException {
        try (var connection = TestServer.source(database, TestServer.OWNER).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
