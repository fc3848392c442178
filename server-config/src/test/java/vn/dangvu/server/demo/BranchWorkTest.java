package vn.dangvu.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.testing.TestServer;

/** Two years of meetings and tasks, with their stories. */
class BranchWorkTest {
    private static String database;

    @BeforeAll
    static void load() {
        database = DemoDatabase.copy();
    }

    @Test
    void elevenBranchesMeetEveryMonthFromDecember2024ToTheNextOne() {
        assertThat(number(
                        "select count(*) from (select unit_id from membership.meeting where kind = 'monthly' group by unit_id"
                                + " having count(*) = 25) b"))
                .isEqualTo(11);
        assertThat(
                        number(
                                "select count(*) from membership.meeting where planned_on > date '2026-11-26' and held_on is null"))
                .isEqualTo(11);
        assertThat(number("select count(*) from membership.meeting where called_off_at is not null"))
                .isEqualTo(2);
    }

    @Test
    void everyQuarterButOneHasItsTheme() {
        assertThat(
                        number(
                                """
                        select count(*) from membership.unit u, generate_series(date '2025-01-01', date '2026-10-01', interval '3 months') q
                        where u.type = 'branch' and u.closed_on is null and not exists (select 1 from membership.meeting m where m.unit_id = u.id
                            and (m.kind = 'thematic' or m.topic is not null) and m.planned_on >= q and m.planned_on < q + interval '3 months')"""))
                .isEqualTo(1);
    }

    @Test
    void theMinutesAddUpAndThreeAreNotSettled() {
        assertThat(number("select count(*) from membership.meeting m where held_on is not null and not exists"
                        + " (select 1 from membership.minutes n where n.meeting_id = m.id)"))
                .isZero();
        assertThat(
                        number(
                                "select count(*) from membership.minutes where official + probationary - official_present"
                                        + " - probationary_present <> excused + unexcused or jsonb_array_length(away) <> excused + unexcused"))
                .isZero();
        assertThat(number("select count(*) from membership.minutes where uploaded_on is null"))
                .isEqualTo(3);
        assertThat(number("select count(*) from membership.minutes where finished_at is null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from membership.ballot where subject_type = 'motion' and passed"))
                .isEqualTo(22);
    }

    @Test
    void everybodyHasWorkForBothYearsAndSomeOfItIsLate() {
        assertThat(number("select count(distinct (unit_id, year)) from membership.task where source = 'year'"))
                .isEqualTo(22);
        assertThat(number("select count(*) from membership.task where done_on is null and due_on < date '2026-11-26'"))
                .isEqualTo(2);
        assertThat(number("select count(*) from membership.task_report where looked_at is null"))
                .isEqualTo(2);
    }

    /** What is written in the application gets ids that nothing here has. */
    @Test
    void numbersThatFollowAreFree() {
        long next = number("select nextval('membership.ids')");
        for (String table :
                new String[] {"meeting", "opinion", "motion", "resolution", "task", "task_report", "ballot"}) {
            assertThat(number("select max(id) from membership." + table))
                    .as(table)
                    .isLessThan(next);
        }
        assertThat(number(
                        "select count(*) from membership.resolution r join kernel.number_register n on n.register = 'NQ/CB'"
                                + " and n.unit_id = r.unit_id and n.term = r.year::text where r.number > n.last"))
                .isZero();
    }

    private static long number(String query) {
        try (var connection = TestServer.source(database, TestServer.OWNER).getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
