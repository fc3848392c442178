package vn.dangvu.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.testing.TestServer;

class SchemaMigrationTest {
    @Test
    void theApplicationsUserSeesThatTheSchemasFit() {
        assertThatCode(() -> SchemaMigration.mustFit(application(TestServer.fresh())))
                .doesNotThrowAnyException();
    }

    @Test
    void aMigrationNotYetRunIsSaid() throws SQLException {
        String database = TestServer.fresh();
        asOwner(
                database,
                "delete from kernel.flyway_schema_history where installed_rank ="
                        + " (select max(installed_rank) from kernel.flyway_schema_history)");
        assertThatThrownBy(() -> SchemaMigration.mustFit(application(database)))
                .hasMessageContaining("kernel is older than this release");
    }

    @Test
    void aMigrationOfALaterReleaseIsSaid() throws SQLException {
        String database = TestServer.fresh();
        asOwner(
                database,
                "insert into membership.flyway_schema_history select 900, '900', 'later', 'SQL', 'V900__later.sql', 1,"
                        + " installed_by, now(), 1, true from membership.flyway_schema_history where version = '1'");
        assertThatThrownBy(() -> SchemaMigration.mustFit(application(database)))
                .hasMessageContaining("membership is newer than this release");
    }

    @Test
    void theApplicationsUserCannotRewriteTheHistory() {
        String database = TestServer.fresh();
        assertThatThrownBy(() ->
                        execute(application(database), "update membership.flyway_schema_history set success = false"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private static DataSource application(String database) {
        return TestServer.source(database, TestServer.APP);
    }

    private static void asOwner(String database, String command) throws SQLException {
        execute(TestServer.source(database, TestServer.OWNER), command);
    }

    private static void execute(DataSource source, String command) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
