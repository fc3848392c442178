package vn.dangvu.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.testing.TestServer;

/** An office that has worked with the previous release takes this one: nothing it had is lost or changed. */
class UpgradeTest {
    /** The last migration of the previous release; with a release only these numbers move, and kinds of rows that were new get theirs. */
    private static final Map<String, String> BEFORE = Map.of("kernel", "10", "membership", "62");

    private static String database;
    private static Map<String, List<String>> columns;
    private static Map<String, List<String>> rows;

    @BeforeAll
    static void anOfficeWorksAndTakesThisRelease() throws IOException, SQLException {
        database = TestServer.empty();
        var owner = TestServer.source(database, TestServer.OWNER);
        for (String schema : SchemaMigration.SCHEMAS) {
            SchemaMigration.configuration(owner, schema, TestServer.APP)
                    .target(BEFORE.get(schema))
                    .load()
                    .migrate();
        }
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var script = UpgradeTest.class.getResourceAsStream("previous-release.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        columns = columns();
        rows = rows();
        SchemaMigration.run(owner, TestServer.APP);
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> all = new TreeMap<>();
        read("select c.table_schema || '.' || c.table_name || ' ' || c.column_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where t.table_schema in ('kernel', 'membership') and t.table_type = 'BASE TABLE'"
                        + " and t.table_name <> 'flyway_schema_history' order by c.ordinal_position")
                .forEach(c -> all.computeIfAbsent(c.split(" ")[0], t -> new ArrayList<>())
                        .add(c.split(" ")[1]));
        return all;
    }

    /** Every row of every table there was, by the columns there were. */
    private static Map<String, List<String>> rows() {
        Map<String, List<String>> all = new TreeMap<>();
        columns.forEach((table, names) -> all.put(
                table, read("select row(%s)::text from %s order by 1".formatted(String.join(", ", names), table))));
        return all;
    }

    private static List<String> read(String query) {
        return read(database, query);
    }

    private static List<String> read(String where, String query) {
        try (var connection = TestServer.source(where, TestServer.OWNER).getConnection();
                var found = connection.createStatement().executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static String refusal(String command) throws SQLException {
        try (var connection = TestServer.source(database, TestServer.OWNER).getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(command);
            return "none";
        } catch (SQLException e) {
            return e.getMessage().replaceAll("(?s).*constraint \"([^\"]+)\".*", "$1");
        }
    }

    @Test
    void everyKindOfRowWasThere() {
        assertThat(rows)
                .hasSizeGreaterThan(30)
                .allSatisfy((table, found) -> assertThat(found).as(table).isNotEmpty());
    }

    @Test
    void everyRowIsAsItWas() {
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void theSchemaIsThatOfANewOffice() {
        String fresh = TestServer.fresh();
        for (String query : Catalogue.QUERIES) {
            assertThat(read(query)).isNotEmpty().containsExactlyElementsOf(read(fresh, query));
        }
        assertThatCode(() -> SchemaMigration.mustFit(TestServer.source(database, TestServer.APP)))
                .doesNotThrowAnyException();
    }

    @Test
    void everyConstraintWasCheckedOnTheRowsThereWere() {
        assertThat(read("select conrelid::regclass || ' ' || conname from pg_constraint where not convalidated"))
                .isEmpty();
        assertThat(read("select indexrelid::regclass::text from pg_index where not indisvalid"))
                .isEmpty();
    }

    @Test
    void theChainOfTheAuditIsWhole() {
        assertThat(read("select (hash = sha256(prev_hash || convert_to(kernel.audit_text(e), 'UTF8')))::text"
                        + " from kernel.audit_entry e"))
                .hasSize(2)
                .containsOnly("true");
    }

    /** V121: by the ward where the person stood when the number was given. */
    @Test
    void everyFileNumberGotTheSeriesOfItsWard() throws SQLException {
        assertThat(read("select value || ' ' || coalesce(series::text, '-') from membership.identifier order by id"))
                .containsExactly(
                        "012345VPC 50",
                        "012346VPC 60",
                        "012345VPC 50",
                        "000777VPT 60",
                        "000888VPC 50",
                        "000999VPT 60",
                        "03000890 -",
                        "026170494867 -",
                        "135000111 -",
                        "135000111 -");
        String give = "insert into membership.identifier (member_id, kind, value, recorded_by) values ";
        assertThat(refusal(give + "(1003, 'file', '012345VPC', 1)"))
                .as("twice in one series")
                .isEqualTo("identifier_held_once");
        assertThat(refusal(give + "(1003, 'file', '012346VPC', 1)"))
                .as("the series of the other ward")
                .isEqualTo("none");
        assertThat(refusal(give + "(1003, 'card', '03000890', 1)"))
                .as("a card is held once everywhere")
                .isEqualTo("identifier_held_once");
    }

    /** V120: the first decision, or the last day that the decision or the card can mean. */
    @Test
    void everyFileGotTheDayFromWhichSeniorityCounts() {
        assertThat(read("select coalesce(seniority_from::text, '-') from membership.member_facts order by id"))
                .containsExactly("1995-02-28", "1994-03-04", "1975-12-31", "-", "1965-02-03", "2015-02-03", "-");
    }
}
