package vn.dangvu.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.testing.TestServer;

class DemoWardTest {
    private static final String PRESENT =
            " from membership.affiliation a where a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_to = 'infinity'";
    private static final Map<String, Long> BRANCHES = new LinkedHashMap<>();

    static {
        BRANCHES.put("TDP Tân Minh", 44L);
        BRANCHES.put("TDP Minh Đức", 38L);
        BRANCHES.put("TDP Bảo Lộc", 36L);
        BRANCHES.put("TDP Cả Đông", 35L);
        BRANCHES.put("TDP Cả Đoài", 34L);
        BRANCHES.put("TDP Khả Do", 33L);
        BRANCHES.put("TDP Đức Cung", 30L);
        BRANCHES.put("TDP Tân Lợi", 28L);
        BRANCHES.put("Cơ quan phường", 16L);
        BRANCHES.put("Trường Tiểu học", 11L);
        BRANCHES.put("Công an phường", 7L);
    }

    private static String database;

    @BeforeAll
    static void load() {
        database = DemoDatabase.copy();
    }

    @Test
    void elevenBranchesHold312Members() {
        assertThat(number("select count(*)" + PRESENT)).isEqualTo(312);
        BRANCHES.forEach((name, count) -> assertThat(number("select count(*)" + PRESENT
                        + " and a.unit_id = (select id from membership.unit where short_name = '" + name + "')"))
                .as(name)
                .isEqualTo(count));
    }

    @Test
    void everyBranchHasSomebodyOnItsListAndAHelperForThem() {
        assertThat(number(
                        "select count(distinct c.unit_id) from admission.candidate c join admission.listing l on l.candidate_id = c.id"
                                + " and l.valid_to = 'infinity'"))
                .isEqualTo(11);
        assertThat(number("select count(*) from admission.listing where end_reason <> 'admitted'"))
                .isEqualTo(6);
        assertThat(number("select count(*) from admission.listing where end_reason = 'admitted'"))
                .isEqualTo(59);
        assertThat(number(
                        "select count(*) from admission.candidate c where not exists (select 1 from admission.helper h"
                                + " where h.candidate_id = c.id)"))
                .isZero();
        assertThat(number("select count(*) from admission.entry where kind = 'review'"))
                .isGreaterThan(100);
    }

    @Test
    void directingDocumentsTellTheirStories() {
        assertThat(number("select count(*) from membership.directive")).isEqualTo(12);
        assertThat(number("select count(*) from membership.directive where issued_on is null"))
                .isEqualTo(1);
        String open =
                "select count(distinct t.unit_id) from membership.directive_task t join membership.directive d on d.id = t.directive_id"
                        + " and d.ending is null where t.due_on < '2026-11-26' and not exists (select 1 from membership.directive_report r"
                        + " where r.task_id = t.id and r.accepted)";
        assertThat(number(open)).isEqualTo(2);
        assertThat(number(
                        "select count(*) from membership.directive_addressee a join membership.directive d on d.id = a.directive_id"
                                + " where a.read_on is null and d.ending is null"))
                .isEqualTo(3);
        assertThat(number("select count(*) from membership.directive_report where accepted is null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from membership.directive where ending = 'withdrawn'"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from kernel.number_register r where register in ('KH', 'TB', 'HD', 'CV') and r.last <>"
                                        + " (select max(d.number) from membership.directive d where d.term = r.term and d.symbol like '%-' || r.register || '/%')"))
                .isZero();
    }

    @Test
    void threeSignalsAreAnswered() {
        assertThat(number("select count(*) from membership.signal_answer where finding is null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from membership.signal_answer where finding = 'insufficient'"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from membership.signal_answer where finding = 'accepted' and meeting_id is not null"))
                .isEqualTo(1);
    }

    @Test
    void everyBranchIsVisitedAndFourDifficultiesAreFollowed() {
        assertThat(number("select count(distinct unit_id) from membership.branch_visit where attended_on is not null"))
                .isEqualTo(11);
        assertThat(
                        number(
                                "select count(*) from membership.branch_visit where month = '2026-11-01' and attended_on is null and called_off_at is null"))
                .isGreaterThanOrEqualTo(2);
        assertThat(number("select count(*) from membership.branch_difficulty where answered_on is not null"))
                .isEqualTo(2);
        assertThat(
                        number(
                                "select count(*) from membership.branch_difficulty where outcome is null and due_on < '2026-11-26'"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from membership.branch_difficulty where outcome is null and due_on >= '2026-11-26'"))
                .isEqualTo(1);
    }

    @Test
    void theEquationHoldsInEveryYear() {
        for (int year = 2015; year <= 2026; year++) {
            long opening = onList((year - 1) + "-12-31");
            long gained = number(moved("valid_from", "arrived_by", year)
                    + " and a.arrived_by in ('admission', 'transfer', 'restoration')");
            long lost = number(moved("valid_to", "left_by", year)
                    + " and a.left_by in ('transfer', 'death', 'removal', 'expulsion', 'resignation')");
            assertThat(opening + gained - lost).as("%d", year).isEqualTo(onList(year + "-12-31"));
            assertThat(opening).isBetween(290L, 315L);
        }
    }

    @Test
    void sevenWereAdmittedIn2020AllWithUpperSecondarySchool() {
        String admitted = moved("valid_from", "arrived_by", 2020) + " and a.arrived_by = 'admission'";
        assertThat(number(admitted)).isEqualTo(7);
        assertThat(number(admitted
                        + " and exists (select 1 from membership.member_facts f where f.member_id = a.member_id"
                        + " and f.superseded_at = 'infinity' and f.general_level = 'upper-secondary')"))
                .isEqualTo(7);
    }

    @Test
    void oneWasRemovedIn2019InTanMinh() {
        assertThat(
                        values(
                                "select f.full_name from membership.affiliation a join membership.member_facts f using (member_id)"
                                        + " join membership.unit u on u.id = a.unit_id where a.left_by = 'removal' and a.superseded_at = 'infinity'"
                                        + " and a.valid_to between '2019-01-01' and '2019-12-31' and u.short_name = 'TDP Tân Minh'"))
                .containsExactly("Ngô Thế Nam");
    }

    @Test
    void thoseOnTheListAreOfficialOrProbationary() {
        String standing = "select count(*)" + PRESENT
                + " and exists (select 1 from membership.standing s where s.member_id = a.member_id"
                + " and s.superseded_at = 'infinity' and s.valid_to = 'infinity' and s.standing = ";
        assertThat(number(standing + "'probationary')")).isEqualTo(16);
        assertThat(number(standing + "'official')")).isEqualTo(296);
    }

    @Test
    void whatWasKnownAtTheEndOf2024IsWhatTheYearClosedWith() {
        assertThat(
                        number(
                                "select count(*) from membership.affiliation where kind = 'home' and valid_from <= '2024-12-31'"
                                        + " and valid_to > '2024-12-31' and recorded_at <= '2025-01-10' and superseded_at > '2025-01-10'"))
                .isEqualTo(onList("2024-12-31"))
                .isEqualTo(304);
    }

    @Test
    void everyLoginSeesItsOwnScopeAndNothingElse() {
        assertThat(seen("TDP Tân Minh")).isEqualTo(44);
        assertThat(seen("Nam Viêm")).isEqualTo(312);
        assertThat(asApplication("", "")).isZero();
        assertThat(values("select username from kernel.account order by 1"))
                .hasSize(DemoWard.logins().size());
        assertThat(
                        number(
                                "select count(*) from kernel.mandate m left join membership.unit u on u.id = m.unit_id where u.id is null"))
                .isZero();
    }

    @Test
    void twoProposalsWaitForASecondPairOfEyes() {
        assertThat(number("select count(*) from membership.correction where outcome is null"))
                .isEqualTo(2);
        assertThat(number(
                        "select count(*) from membership.correction_item i join membership.correction c on c.id = i.correction_id"
                                + " join membership.member_facts f on f.member_id = c.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'"
                                + " where i.old_value in (f.occupation, f.home_town, f.general_education)"))
                .isEqualTo(3);
    }

    @Test
    void aNumberBelongsToOnePersonAndPeriodsDoNotOverlap() {
        assertThatThrownBy(() -> values("insert into membership.identifier (member_id, kind, value, recorded_by)"
                        + " select max(m.id), 'card', min(i.value), 1 from membership.member m, membership.identifier i"
                        + " where i.kind = 'card' and i.superseded_at = 'infinity' returning id"))
                .rootCause()
                .hasMessageContaining("exclusion constraint");
        assertThatThrownBy(() -> values("insert into membership.standing (member_id, standing, valid_from, recorded_by)"
                        + " select member_id, 'official', valid_from + 1, 1 from membership.standing"
                        + " where superseded_at = 'infinity' and valid_to = 'infinity' limit 1 returning id"))
                .rootCause()
                .hasMessageContaining("exclusion constraint");
    }

    @Test
    void noIndexOfSuchAConstraintServesLookingUpAPerson() {
        assertThat(number(
                        "select count(*) from pg_constraint where contype = 'x' and conrelid = any (array['membership.member_facts',"
                                + " 'membership.affiliation', 'membership.standing', 'membership.circumstance', 'membership.identifier']::regclass[])"
                                + " and pg_get_constraintdef(oid) not like '%member_id + %'"))
                .isZero();
    }

    @Test
    void loadingAgainChangesNothing() {
        String before = checksum(database);
        DemoWard.load(TestServer.source(database, TestServer.OWNER));
        assertThat(checksum(database)).isEqualTo(before);
    }

    @Test
    void itIsTheSameEveryTime() {
        String second = TestServer.fresh();
        DemoWard.load(TestServer.source(second, TestServer.OWNER));
        assertThat(checksum(second)).isEqualTo(checksum(database));
    }

    @Test
    void newRowsGetIdsAfterTheDemonstration() {
        assertThat(number("select nextval('membership.ids') - 49 - (select max(id) from membership.file_entry)"))
                .isPositive();
    }

    private static String moved(String column, String by, int year) {
        return "select count(*) from membership.affiliation a where a.kind = 'home' and a.superseded_at = 'infinity' and a."
                + by + " is not null and a." + column + " between '" + year + "-01-01' and '" + year + "-12-31'";
    }

    private static long onList(String day) {
        return number("select count(*) from membership.affiliation where kind = 'home' and superseded_at = 'infinity'"
                + " and valid_from <= '" + day + "' and valid_to > '" + day + "'");
    }

    private static long seen(String unit) {
        String path = values("select path from membership.unit where short_name = '" + unit + "' and closed_on is null")
                .get(0);
        return asApplication(path, path.substring(0, path.length() - 1) + "0");
    }

    private static long asApplication(String lo, String hi) {
        try (Connection c = TestServer.source(database, TestServer.APP).getConnection();
                var statement = c.createStatement()) {
            statement.execute("select set_config('dangvu.lo', '" + lo + "', false), set_config('dangvu.hi', '" + hi
                    + "', false)");
            try (var row = statement.executeQuery("select count(*)" + PRESENT)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checksum(String of) {
        var sums = new ArrayList<String>();
        for (String table : List.of(
                "membership.decision",
                "membership.unit",
                "membership.unit_period",
                "membership.committee_term",
                "membership.member_facts",
                "membership.affiliation",
                "membership.standing",
                "membership.circumstance",
                "membership.identifier",
                "membership.position_held",
                "membership.branch_assignment",
                "membership.file_entry",
                "membership.ballot",
                "admission.candidate",
                "admission.listing",
                "admission.helper",
                "admission.dossier",
                "admission.act",
                "admission.declaration",
                "admission.declared_line",
                "admission.verification",
                "admission.introducer")) {
            sums.addAll(values(of, "select md5(string_agg(t::text, chr(10) order by t.id)) from " + table + " t"));
        }
        return String.join(" ", sums);
    }

    private static long number(String query) {
        return Long.parseLong(values(query).get(0));
    }

    private static List<String> values(String query) {
        return values(database, query);
    }

    private static List<String> values(String of, String query) {
        try (Connection c = TestServer.source(of, TestServer.OWNER).getConnection();
                var statement = c.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
