package vn.dangvu.membership.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;

class FindMembersTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 15);

    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void people() {
        new People(ROOM)
                .ward()
                .member(1, 100, "Nguyễn Hồng Hạnh", "born_on", "1954-02-03")
                .member(2, 100, "Nguyễn Hồng Hạnh", "born_on", "1980-02-03")
                .member(3, 150, "Nguyễn Hồng Hành")
                .member(4, 150, "Đặng Đình Đông")
                .member(5, 150, "Lê Hoà")
                .member(6, 200, "H'Hen Niê")
                .person(7, 200, "Vũ Văn Cũ")
                .home(7, 200, "2010-01-01", "2020-01-01", "opening", "death")
                .number(1, "card", "03000890")
                .number(2, "citizen", "026180494867")
                .number(3, "file", "012345VPC");
    }

    private static Scope ward() {
        return ROOM.scope(Callers.with("organisation-clerk", 50, "/50/"), "member.list");
    }

    private static List<Long> found(Scope scope, String typed) {
        return ROOM.use(FindMembers.class).find(scope, typed, TODAY, 10).found().stream()
                .map(FindMembers.Found::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "hong hanh, 3 1 2",
                "hanh hong nguyen, 3 1 2",
                "HẠNH, 1 2 3",
                "hồng hành, 3 1 2",
                "hong hanh 1954, 1",
                "hong han, 3 1 2",
                "dong, 4",
                "đông, 4",
                "dinh d, \"\"",
                "hòa, 5",
                "hoà, 5",
                "h'hen, 6",
                "van cu, 7",
                "03000890, 1",
                "026180494867, 2",
                "4867, 2",
                "026.180.494867, 2",
                "012345VPC, 3",
                "nguyen 4867, 2",
                "dang 4867, \"\"",
                "nobody, \"\"",
                "1954, \"\""
            })
    void whatIsTypedFinds(String typed, String expected) {
        List<Long> ids = expected.isEmpty()
                ? List.of()
                : List.of(expected.split(" ")).stream().map(Long::valueOf).toList();
        assertThat(found(ward(), typed)).isEqualTo(ids);
    }

    @Test
    void homonymsAreToldApartByBirthAndUnit() {
        var found =
                ROOM.use(FindMembers.class).find(ward(), "hạnh 1980", TODAY, 10).found();
        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.born().format()).isEqualTo("03/02/1980");
            assertThat(f.unit()).isEqualTo("TDP Cả Đông");
            assertThat(f.listed()).isTrue();
        });
    }

    @Test
    void moreMatchesThanAskedForAreSaid() {
        assertThat(ROOM.use(FindMembers.class)
                        .find(ward(), "hong hanh", TODAY, 2)
                        .more())
                .isTrue();
        assertThat(ROOM.use(FindMembers.class)
                        .find(ward(), "hong hanh", TODAY, 3)
                        .more())
                .isFalse();
    }

    @Test
    void nobodyOutsideTheScopeIsFoundByNameOrNumber() {
        Scope branch = ROOM.scope(Callers.with("branch-secretary", 150, "/50/150/"), "member.list");
        assertThat(found(branch, "hong hanh")).containsExactly(3L);
        assertThat(found(branch, "03000890")).isEmpty();
        assertThat(found(branch, "4867")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "\\", "a' | 'b", "!x", "%", "'' & ''", "):*", "e'\\x41'", "\u0000", "$$", "x\\", "---"})
    void whatIsTypedIsNeverReadAsAQuery(String typed) {
        assertThat(found(ward(), typed)).isEmpty();
    }

    @Test
    void theSearchFunctionsGiveNothingWithoutAScopeOrWithAnEmptyOne() throws SQLException {
        assertThat(ROOM.value(TestServer.APP, "select count(*) from membership.named_in_scope('hanh', 10)"))
                .isEqualTo("0");
        assertThat(ROOM.value(
                        TestServer.APP, "select count(*) from membership.numbered_in_scope('03000890', true, 10)"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "named_in_scope('hanh', 10)",
                "find_named('hanh', null, '{hanh}', 'hanh', null, 10, 5000)",
                "find_named('hanh', null, '{hanh}', 'hanh', null, 10, 0)"
            })
    void theSearchFunctionsKeepToTheScopeOfTheTransaction(String search) throws SQLException {
        assertThat(asApplication(search, "''", "''", "''")).isEmpty();
        assertThat(asApplication(search, "'/50/100/'", "'/50/1000'", "''")).hasSize(2);
        assertThat(asApplication(search, "'/50/150/'", "'/50/1500'", "''")).hasSize(1);
        assertThat(asApplication(search, "''", "''", "'2'"))
                .as("the own file only")
                .hasSize(1);
        assertThat(asApplication(search, "'/50/'' or true --'", "'/500'", "''")).hasSize(3);
        assertThat(asApplication(search, "'z'' or true --'", "'z'", "''")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'hanh':* | null | {hanh} | hanh | null",
                "'hong' & 'hanh':* | null | {hong,hanh} | hong hanh | null",
                "'hanh':* | 'hạnh':* | {hanh} | hạnh | null",
                "'nguyen' & 'hanh':* | 'nguyễn' | {nguyen,hanh} | nguyễn hanh | null",
                "'hanh':* | null | {hanh} | hanh | 1954",
                "'dong' | 'đông' | {dong} | đông | null"
            })
    void aSmallScopeAndAWideOneAreSearchedAlike(String words, String marks, String list, String typed, String year)
            throws SQLException {
        String search = "find_named($w$" + words + "$w$, "
                + (marks.equals("null") ? marks : "$w$" + marks + "$w$")
                + ", '" + list + "', '" + typed + "', " + year + ", 200, ";
        var near = asApplication(search + "5000)", "'/50/'", "'/500'", "''");
        assertThat(near).isNotEmpty().isEqualTo(asApplication(search + "0)", "'/50/'", "'/500'", "''"));
    }

    private static Set<Long> asApplication(String search, String lo, String hi, String self) throws SQLException {
        var ids = new TreeSet<Long>();
        try (var connection = ROOM.connection(TestServer.APP);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('dangvu.lo', " + lo + ", true), set_config('dangvu.hi', " + hi
                    + ", true), set_config('dangvu.self', " + self + ", true)");
            try (var rows = statement.executeQuery("select * from membership." + search)) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    @Test
    void aScopeOfSeveralRangesLeavesTheGapsOut() {
        assertThat(
                        ROOM.value(
                                TestServer.APP,
                                "with s as materialized (select set_config('dangvu.lo', '/50/100/', false) as a,"
                                        + " set_config('dangvu.hi', '/50/2000', false) as b, set_config('dangvu.units', 'on', false) as c,"
                                        + " set_config('dangvu.ranges', '/50/100/,/50/1000;/50/200/,/50/2000', false) as d)"
                                        + " select count(m) from s, lateral membership.named_in_scope(substr('nguyen' || a, 1, 6), 10) m"))
                .isEqualTo("2");
    }

    @Test
    void functionsThatReadAsTheOwnerFixTheirSearchPathAndAreClosedToOthers() {
        String definers = "select count(*) from pg_proc where pronamespace = 'membership'::regnamespace and prosecdef";
        assertThat(ROOM.value(definers)).isEqualTo("13");
        assertThat(ROOM.value(definers + " and array_to_string(proconfig, ',') ~ '^search_path=[a-z_]+, pg_temp$'"))
                .isEqualTo("13");
        assertThat(ROOM.value(definers + " and has_function_privilege('public', oid, 'execute')"))
                .isEqualTo("0");
    }

    @Test
    void aSearchTakesOneStatementBesideTheScope() {
        Scope scope = ward();
        assertThat(ROOM.statements(() -> found(scope, "hong hanh"))).hasSize(2);
    }
}
