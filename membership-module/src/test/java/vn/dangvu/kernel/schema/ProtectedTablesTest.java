package vn.dangvu.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;

/** The second wall, table by table, as the catalogue of the database has it. */
class ProtectedTablesTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    /** Open to every transaction of the application, and why. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("kernel.account", "whoever signs in has no scope yet"),
            Map.entry("kernel.mandate", "the scope is made of it"),
            Map.entry(
                    "kernel.audit_entry",
                    "the chain is proved from its first entry to its last; lists are kept to the scope by the query"),
            Map.entry("kernel.audit_head", "one number and one hash"),
            Map.entry("kernel.calendar_day", "days, no persons"),
            Map.entry("kernel.form_template", "blank papers for whoever prints below the unit, no persons"),
            Map.entry("kernel.local_parameter", "rules hold for whoever stands below the unit, no persons"),
            Map.entry("kernel.number_register", "counters, no persons"),
            Map.entry("membership.unit", "every unit is known by name to the whole Party, no persons"),
            Map.entry("membership.unit_period", "as unit"),
            Map.entry("membership.unit_succession", "as unit"),
            Map.entry("membership.committee_term", "as unit; who holds a post stands in position_held"),
            Map.entry("membership.province_name", "names of provinces"));

    private static final String BRANCH_ONE =
            "select set_config('dangvu.lo', '/50/100/', true), set_config('dangvu.hi', '/50/1000', true);";

    @BeforeAll
    static void twoBranches() {
        ROOM.asOwner(
                "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) values"
                        + " (50, 'ward', null, '/50/', 'Đảng bộ', 'ĐB', 'dang bo', '2018-01-01'),"
                        + " (100, 'branch', 50, '/50/100/', 'Một', 'Một', 'mot', '2018-01-01'),"
                        + " (150, 'branch', 50, '/50/150/', 'Hai', 'Hai', 'hai', '2018-01-01')",
                "insert into membership.decision (id, number, signed_on, body, title, path, recorded_by) values"
                        + " (1, '1-QĐ/ĐU', '2024-01-01', 'Đảng ủy', 'Đồng chí A', '/50/100/', 1),"
                        + " (2, '2-QĐ/ĐU', '2024-01-01', 'Đảng ủy', 'Đồng chí B', '/50/150/', 1),"
                        + " (3, '3-QĐ/ĐU', '2020-01-01', 'Đảng ủy cũ', 'Kết nạp đồng chí A', '/40/', 1),"
                        + " (4, '4-QĐ/ĐU', '2020-01-01', 'Đảng ủy cũ', 'Kết nạp đồng chí B', '/40/', 1)",
                "insert into membership.member (id, unit_id, path, created_by) values (1, 100, '/50/100/', 1), (2, 150, '/50/150/', 1)",
                "insert into membership.affiliation (member_id, unit_id, path, valid_from, arrived_by, recorded_by) values"
                        + " (1, 100, '/50/100/', '2020-01-01', 'opening', 1), (2, 150, '/50/150/', '2020-01-01', 'opening', 1)",
                "insert into membership.standing (member_id, standing, valid_from, decision_id, recorded_by) values"
                        + " (1, 'official', '2020-01-01', 3, 1), (2, 'official', '2020-01-01', 4, 1)",
                "insert into membership.unit_consent (unit_id, valid_from, decision_id, recorded_by) values"
                        + " (100, '2024-01-01', 1, 1), (150, '2024-01-01', 2, 1)",
                "insert into membership.file_number_block (unit_id, path, letters, first, last, next, basis, valid_from, recorded_by) values"
                        + " (50, '/50/', 'VP', 1, 9, 1, 'CV 1', '2024-01-01', 1), (100, '/50/100/', 'VP', 10, 19, 10, 'CV 1', '2024-01-01', 1),"
                        + " (150, '/50/150/', 'VP', 20, 29, 20, 'CV 1', '2024-01-01', 1)");
    }

    @Test
    void everyTableIsProtectedOrOpenForAReason() throws SQLException {
        assertThat(tables("not c.relrowsecurity")).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
    }

    @Test
    void withoutAScopeNoRowOfAProtectedTableExists() throws SQLException {
        for (String table : tables("c.relrowsecurity")) {
            assertThat(ROOM.value(TestServer.APP, "select count(*) from " + table))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @Test
    void aDecisionIsSeenOverTheUnitsOfTheScopeAndWhereWhatIsSeenRestsOnIt() {
        assertThat(seen("select string_agg(number, ' ' order by id) from membership.decision"))
                .isEqualTo("1-QĐ/ĐU 3-QĐ/ĐU");
    }

    @Test
    void aDecisionIsWrittenOverTheUnitsOfTheScopeOnly() {
        assertThatThrownBy(
                        () -> seen("insert into membership.decision (number, signed_on, body, title, path, recorded_by)"
                                + " values ('9', '2024-01-01', 'x', 'x', '/50/150/', 1) returning number"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void consentsAreThoseOfTheScopeAndBlocksAlsoThoseOfTheUnitsAbove() {
        assertThat(seen("select string_agg(unit_id::text, ' ' order by unit_id) from membership.unit_consent"))
                .isEqualTo("100");
        assertThat(seen("select string_agg(unit_id::text, ' ' order by unit_id) from membership.file_number_block"))
                .isEqualTo("50 100");
        assertThat(seen("select membership.block_overlaps('VP', 25, 40)")).isEqualTo("t");
    }

    /** Read as the application's user with the scope of branch 100. */
    private static String seen(String query) {
        try (var connection = ROOM.connection(TestServer.APP);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(BRANCH_ONE);
            try (var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static List<String> tables(String condition) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = ROOM.connection(TestServer.OWNER);
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                        + " where n.nspname in ('kernel', 'membership') and c.relkind in ('r', 'p')"
                                        + " and c.relname <> 'flyway_schema_history' and " + condition)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
