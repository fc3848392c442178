package vn.dangvu.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.testing.TestServer;

/** The reviews of the demonstration keep the rules that the system itself keeps. */
class YearlyReviewsTest {
    private static final String FINISHED =
            " from evaluation.campaign c join evaluation.reviewed r on r.campaign_id = c.id and c.year < 2026"
                    + " left join evaluation.result x on x.reviewed_id = r.id and x.ended_at = 'infinity'"
                    + " left join membership.file_entry e on e.member_id = r.member_id and e.kind = 'rating'"
                    + " and e.superseded_at = 'infinity' and e.started_on = make_date(c.year, 1, 1) ";
    private static final String ABOVE =
            "select count(*) from (select 1 from evaluation.level_now n join evaluation.campaign c on c.id = n.campaign_id and c.year %s"
                    + " group by n.campaign_id, n.group_code having 5 * count(*) filter (where n.level = 'excellent')"
                    + " > count(*) filter (where n.level = 'good')) y";

    private static String database;

    @BeforeAll
    static void load() {
        database = DemoDatabase.copy();
    }

    @Test
    void fiveYearsAreDecidedUnderTheRulesOfTheirDay() {
        assertThat(text("select string_agg(year || ' ' || instrument, ', ' order by year) from evaluation.campaign"))
                .isEqualTo(
                        "2021 132-QĐ/TW, 2022 132-QĐ/TW, 2023 124-QĐ/TW, 2024 124-QĐ/TW, 2025 366-QĐ/TW, 2026 366-QĐ/TW");
        assertThat(text("select count(*)" + FINISHED + "where (r.part = 'rated') <> (x.id is not null)"))
                .as("everybody rated has a result, nobody else")
                .isEqualTo("0");
        assertThat(text("select count(*)" + FINISHED + "where x.level is distinct from e.label"))
                .as("results and files say the same")
                .isEqualTo("0");
        assertThat(text(ABOVE.formatted("< 2026"))).as("groups above their cap").isEqualTo("0");
    }

    @Test
    void oneLevelWasLoweredAndTwoComplained() {
        assertThat(text(
                        "select string_agg(c.year || ' ' || x.proposed || ' ' || x.level, ', ') from evaluation.result x"
                                + " join evaluation.decision d on d.id = x.decision_id join evaluation.campaign c on c.id = d.campaign_id"
                                + " where x.level <> x.proposed"))
                .isEqualTo("2024 excellent good");
        assertThat(
                        text(
                                "select string_agg(coalesce(outcome, 'open'), ', ' order by filed_on) from evaluation.rating_complaint"))
                .isEqualTo("kept, open");
    }

    @Test
    void theBranchesWereRatedToo() {
        String rated = " from evaluation.unit_now n join evaluation.campaign c on c.id = n.campaign_id";
        assertThat(text(
                        "select string_agg(y.year || ' ' || y.branches || ' ' || y.outstanding || ' ' || y.ward, ', ' order by y.year) from (select c.year,"
                                + " count(*) filter (where n.unit_id <> c.unit_id) as branches, count(*) filter (where n.level = 'excellent') as outstanding,"
                                + " max(n.level) filter (where n.unit_id = c.unit_id) as ward"
                                + rated + " where n.result_id is not null group by c.year) y"))
                .isEqualTo("2021 11 1 good, 2022 11 1 good, 2023 11 1 good, 2024 11 1 good, 2025 11 1 good");
        assertThat(text("select count(distinct n.unit_id)" + rated + " where n.level = 'excellent'"))
                .as("each year another branch")
                .isEqualTo("5");
        assertThat(text(
                        "select count(*) from evaluation.unit_report p join evaluation.unit_review v on v.id = p.review_id"
                                + " join evaluation.campaign c on c.id = v.campaign_id where (cardinality(p.grades) > 0) <> (c.year in (2023, 2024))"
                                + " or (p.common is not null) <> (c.year >= 2025)"))
                .as("by the scale of the year")
                .isEqualTo("0");
    }

    @Test
    void thisYearIsHalfDone() {
        String now =
                " from evaluation.level_now n join evaluation.campaign c on c.id = n.campaign_id and c.year = 2026";
        assertThat(text(ABOVE.formatted("= 2026"))).isEqualTo("1");
        assertThat(text(
                        "select count(*) filter (where n.flagged) || ' ' || (count(*) filter (where n.vote) between 1 and 20)"
                                + now))
                .isEqualTo("2 true");
        assertThat(
                        text(
                                "select count(distinct submitted_at is null) from evaluation.self_review s join evaluation.reviewed r"
                                        + " on r.id = s.reviewed_id join evaluation.campaign c on c.id = r.campaign_id and c.year = 2026"))
                .as("handed in and drafts")
                .isEqualTo("2");
        assertThat(text("select max(n) > 1 from (select count(*) as n" + now
                        + " where n.level = 'excellent' group by n.group_code, n.common + n.results) y"))
                .as("a tie")
                .isEqualTo("t");
    }

    private static String text(String query) {
        try (var connection = TestServer.source(database, TestServer.OWNER).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
