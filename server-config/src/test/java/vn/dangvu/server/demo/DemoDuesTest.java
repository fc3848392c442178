package vn.dangvu.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.testing.TestServer;

class DemoDuesTest {
    private static final String OWED =
            " from membership.dues_months('2025-01-01', '2026-10-01') d where d.declared and not d.exempt and not d.elsewhere and d.amount > d.paid";
    private static String database;

    @BeforeAll
    static void load() {
        database = DemoDatabase.copy();
    }

    private static String value(String query) {
        try (var connection = TestServer.source(database, TestServer.OWNER).getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Test
    void everyBranchHasTakenInItsFee() {
        assertThat(
                        value(
                                "select count(distinct unit_id) from membership.dues_payment where paid_on < date '2025-02-01'"))
                .isEqualTo("11");
        assertThat(Integer.parseInt(value("select count(*) from membership.dues_payment")))
                .isBetween(5000, 9000);
        assertThat(value(
                        "select count(*) from membership.dues_payment p where p.amount > (select max(s.amount) from membership.dues_assessment s"
                                + " where s.member_id = p.member_id)"))
                .isEqualTo("0");
    }

    @Test
    void oneIsThreeMonthsBehindOneAheadOneExemptOneReduced() {
        assertThat(value("select max(n) from (select count(*) as n" + OWED + " group by d.member_id) x"))
                .isEqualTo("3");
        assertThat(
                        value(
                                "select count(distinct member_id) from membership.dues_payment where month > date '2026-11-01'"))
                .isEqualTo("1");
        assertThat(value(
                        "select string_agg(percent || case when approved_at is null then '?' else '' end, ' ' order by from_month)"
                                + " from membership.dues_relief"))
                .isEqualTo("50 100 30?");
        assertThat(
                        value(
                                "select count(*) from membership.dues_payment p join membership.dues_relief r on r.member_id = p.member_id"
                                        + " and r.percent = 50 and p.month >= r.from_month join membership.dues_assessment s on s.member_id = p.member_id"
                                        + " and s.from_month <= p.month and s.to_month > p.month where p.amount = membership.dues_after(s.amount, 50, 1)"))
                .isNotEqualTo("0");
    }

    @Test
    void allButOneBranchHaveHandedOnUpToOctober() {
        assertThat(
                        value(
                                "select count(*) from membership.dues_remittance where from_month = date '2026-10-01' and to_month = date '2026-11-01'"))
                .isEqualTo("10");
        assertThat(value("select count(*) from membership.dues_remittance where confirmed_at is null"))
                .isEqualTo("1");
        assertThat(value(
                        "select count(*) from membership.dues_receipt r where number > 1 and not exists (select 1 from membership.dues_receipt b"
                                + " where b.unit_id = r.unit_id and b.term = r.term and b.number = r.number - 1)"))
                .as("gaps in the numbers")
                .isEqualTo("0");
        assertThat(value("select count(*) from membership.dues_remittance where collected <> kept + remitted"))
                .isEqualTo("0");
    }
}
