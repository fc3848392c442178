package vn.dangvu.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.testing.TestServer;

class LargeRegisterTest {
    private static String database;
    private static LargeRegister.Places places;

    @BeforeAll
    static void load() throws SQLException {
        database = TestServer.fresh();
        places = LargeRegister.load(TestServer.source(database, TestServer.OWNER), Plan.of(300));
    }

    @Test
    void asManyAreOnTheListAsThePlanSays() throws SQLException {
        assertThat(number("select count(*) from membership.affiliation where valid_to = 'infinity'"))
                .isEqualTo(300);
        assertThat(number("select count(*) from membership.member")).isEqualTo(330);
        assertThat(number("select count(*) from membership.unit where path like '" + places.wardPath() + "%'"))
                .isEqualTo(12);
    }

    @Test
    void everyIndexAndConstraintIsBackAfterTheLoad() throws SQLException {
        String indexes = "select count(*) from pg_indexes where schemaname = 'membership'";
        String constraints = "select count(*) from pg_constraint where contype in ('f', 'x')";
        assertThat(number(indexes)).isEqualTo(number("migrated", indexes));
        assertThat(number(constraints)).isEqualTo(number("migrated", constraints));
    }

    @Test
    void theNationalPlanHasThePlacesOfTheCountry() {
        Plan plan = Plan.of(5_600_000);
        assertThat(plan.wards()).isBetween(3_200, 3_400);
        assertThat(plan.wards() * plan.branches()).isBetween(58_000, 62_000);
    }

    private static long number(String query) throws SQLException {
        return number(database, query);
    }

    private static long number(String of, String query) throws SQLException {
        try (var connection = TestServer.source(of, TestServer.OWNER).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
