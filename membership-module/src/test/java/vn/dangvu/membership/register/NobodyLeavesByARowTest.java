package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.Departure;
import vn.dangvu.membership.MembershipRegister.Restoration;
import vn.dangvu.membership.RegisterEntry;
import vn.dangvu.membership.RegisterEntry.Stay;
import vn.dangvu.membership.Standing;

/** The wall of the register alone: no module that decides has opened a door in it. */
class NobodyLeavesByARowTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final String ENDS = "update membership.standing set superseded_at = now(), superseded_by = 1"
            + " where member_id = ? and superseded_at = 'infinity' and valid_to = 'infinity'";
    private static final String OUT =
            "insert into membership.standing (member_id, standing, reason, valid_from, recorded_by)"
                    + " values (?, 'out', 'removal', '2024-01-01', 1)";
    private static final String OFFICIAL_UNTIL =
            "insert into membership.standing (member_id, standing, valid_from, valid_to, recorded_by)"
                    + " values (?, 'official', '1997-10-26', '2024-01-01', 1)";

    private static long member;

    @BeforeAll
    static void people() {
        Ward.open(ROOM);
        member = Ward.enter(ROOM, Ward.TAN_MINH, "Nguyễn Văn Còn", "1960");
    }

    /** All in one transaction of the application's user, over the whole ward. */
    private static void run(String... commands) throws SQLException {
        try (var connection = ROOM.connection(TestServer.APP);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('dangvu.lo', '/50/', true), set_config('dangvu.hi', '/500', true),"
                    + " set_config('dangvu.permission', 'member.change', true)");
            for (String command : commands) {
                statement.execute(command.replace("?", Long.toString(member)));
            }
            connection.commit();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert of the row alone | insert into membership.standing (member_id, standing, reason, valid_from, recorded_by) values (?, 'out', 'removal', '2024-01-01', 1)",
                "insert for the time before | insert into membership.standing (member_id, standing, reason, valid_from, valid_to, recorded_by) values (?, 'out', 'removal', '1990-01-01', '1991-01-01', 1)",
                "insert as if recorded long ago | insert into membership.standing (member_id, standing, valid_from, valid_to, recorded_at, recorded_by) values (?, 'official', '1990-01-01', '1991-01-01', '2020-01-01', 1)",
                "standing changed in place | update membership.standing set standing = 'out', reason = 'removal' where member_id = ?",
                "end changed in place | update membership.standing set valid_to = '2024-01-01' where member_id = ?",
                "end of the belief backdated | update membership.standing set superseded_at = '2020-01-01', superseded_by = 1 where member_id = ?",
                "standing superseded by nothing | update membership.standing set superseded_at = now(), superseded_by = 1 where member_id = ?",
                "stay superseded by nothing | update membership.affiliation set superseded_at = now(), superseded_by = 1 where member_id = ?",
                "stay ended with a reason | insert into membership.affiliation (member_id, unit_id, path, valid_from, valid_to, arrived_by, left_by, recorded_by) values (?, 100, '/50/100/', '2010-01-01', '2012-01-01', 'opening', 'removal', 1)",
                "file as if new | update membership.member set created_at = now() where id = ?",
                "file withdrawn | update membership.member set withdrawn_at = now(), withdrawn_reason = '-' where id = ?",
                "file merged away | update membership.member set merged_into = id where id = ?"
            })
    void whoeverWritesStandingsPutsNobodyOut(String what, String command) {
        assertThatThrownBy(() -> run(command)).as(what).isInstanceOf(SQLException.class);
        assertThat(ROOM.value(
                        "select count(*) from membership.standing where superseded_at <> 'infinity' and member_id = "
                                + member))
                .isEqualTo("0");
    }

    @Test
    void norBySeveralSteps() {
        assertThatThrownBy(() -> run(ENDS, OFFICIAL_UNTIL, OUT)).hasMessageContaining("row-level security");
        assertThatThrownBy(() -> run(ENDS, OFFICIAL_UNTIL)).hasMessageContaining("would stand nowhere");
    }

    @Test
    void anOldRegisterTellsOfThoseWhoHadLeftAndWhoComesBackIsNotPutOutAgain() throws SQLException {
        var stay = new Stay(
                Ward.TAN_MINH,
                LocalDate.of(2018, 2, 7),
                LocalDate.of(2020, 3, 4),
                Arrival.OPENING,
                null,
                Departure.REMOVAL.code(),
                null,
                null);
        var entry = new RegisterEntry(
                Ward.person("Trần Văn Về", "1970"), List.of(stay), List.of(), List.of(), List.of(), List.of());
        long left = ROOM.use(EnterMember.class).enter(Ward.clerk(ROOM), entry);
        assertThat(now(left)).isEqualTo("out 2020-03-04");

        ROOM.use(RestoreMember.class)
                .restore(
                        Ward.clerk(ROOM),
                        new Restoration(left, Standing.OFFICIAL, Ward.TAN_MINH, LocalDate.of(2022, 1, 1), null),
                        null);
        assertThat(now(left)).isEqualTo("official 2022-01-01");
        String again = OUT.replace("2024-01-01", "2020-03-04").replace("?", Long.toString(left));
        String all =
                "update membership.standing set superseded_at = now(), superseded_by = 1 where superseded_at = 'infinity'"
                        + " and valid_from >= '2020-03-04' and member_id = " + left;
        assertThatThrownBy(() -> run(all, again)).hasMessageContaining("row-level security");
        assertThatThrownBy(() ->
                        run("update membership.standing set superseded_at = 'infinity' where member_id = " + left))
                .isInstanceOf(SQLException.class);
        assertThat(now(left)).isEqualTo("official 2022-01-01");
    }

    @Test
    void theOwnerLoadsAndPreparesAsBefore() {
        assertThatCode(() -> ROOM.asOwner(
                        "insert into membership.standing (member_id, standing, reason, valid_from, valid_to, recorded_by) values ("
                                + member + ", 'out', 'removal', '1980-01-01', '1981-01-01', 1)",
                        "delete from membership.standing where standing = 'out' and member_id = " + member))
                .doesNotThrowAnyException();
    }

    private static String now(long id) {
        return ROOM.value(
                "select standing || ' ' || valid_from from membership.standing where superseded_at = 'infinity'"
                        + " and valid_to = 'infinity' and member_id = " + id);
    }
}
