package vn.dangvu.evaluation.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;

/** The application's own database user puts nobody out of the Party but with the entry of a decided case, as of its day and with its paper. */
class LeavingWallTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final String ENDS = "update membership.standing set superseded_at = now(), superseded_by = 1"
            + " where member_id = 2 and superseded_at = 'infinity'";

    @BeforeAll
    static void people() {
        LeavingWard.people(ROOM);
    }

    private static void run(String... commands) throws SQLException {
        try (var connection = ROOM.connection(TestServer.APP);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('dangvu.lo', '/50/', true), set_config('dangvu.hi', '/500', true),"
                    + " set_config('dangvu.permission', 'leaving.office', true)");
            for (String command : commands) {
                statement.execute(command);
            }
            connection.commit();
        }
    }

    private static String out(String reason, String day, String decision) {
        return "insert into membership.standing (member_id, standing, reason, valid_from, decision_id, recorded_by) values (2, 'out', '"
                + reason + "', '" + day + "', " + decision + ", 1)";
    }

    @Test
    void onlyTheEntryOfADecidedCasePutsSomebodyOut() throws SQLException {
        LeavingWard ward = new LeavingWard(ROOM)
                .open(2, Chain.DELETION, Ground.UNPAID, Map.of("months", "3", "paper", "Sổ đảng phí"));
        for (Step step : List.of(
                Step.NOTICE, Step.SELF_REVIEW, Step.BRANCH_VOTE, Step.STANDING_VOTE, Step.DECISION, Step.DELIVERY)) {
            refused("removal", ward.day.toString(), "null");
            ward.next(step);
        }
        String decided = ROOM.value(
                "select on_date from evaluation.leaving_act where step = 'decision' and case_id = " + ward.id);
        String paper = ROOM.value(
                "select decision_id from evaluation.leaving_act where step = 'decision' and case_id = " + ward.id);
        String entry =
                "insert into evaluation.leaving_act (case_id, step, on_date, details, recorded_by, recorder) values ("
                        + ward.id + ", 'register', '" + ward.day.plusDays(1) + "', jsonb_build_object('from', '"
                        + decided
                        + "'), 1, '-')";
        assertThatThrownBy(() -> run(entry)).hasMessageContaining("leaving: register before");

        ward.next(Step.RETURN);
        refused("removal", decided, paper);
        refused(entry, "expulsion", decided, paper);
        refused(entry, "removal", "2025-01-01", paper);
        refused(entry, "removal", decided, "null");
        assertThat(ward.standing(2)).startsWith("official");

        ward.next(Step.REGISTER);
        assertThat(ward.standing(2)).isEqualTo("out " + decided);
    }

    private static void refused(String reason, String day, String decision) {
        assertThatThrownBy(() -> run(ENDS, out(reason, day, decision))).hasMessageContaining("row-level security");
    }

    private static void refused(String entry, String reason, String day, String decision) {
        assertThatThrownBy(() -> run(entry, ENDS, out(reason, day, decision)))
                .hasMessageContaining("row-level security");
    }
}
