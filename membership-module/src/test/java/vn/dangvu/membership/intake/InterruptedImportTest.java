package vn.dangvu.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;
import vn.dangvu.membership.intake.ImportProgress.Work;

/** Somebody else's work on an import, as this server sees it, and what becomes of it when that somebody dies. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InterruptedImportTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Ward WARD = new Ward(ROOM);
    private static long session;
    private static Connection otherServer;

    @BeforeAll
    static void checkedAndReady() {
        WARD.open();
        session = WARD.checked(WARD.clerk(), "ds.csv", LongList.csv(30, List.of("Khả Do")));
        assertThat(progress().work()).isEqualTo(Work.NONE);
    }

    private static ImportProgress progress() {
        return ROOM.use(ShowSession.class).progress(WARD.clerk(), session);
    }

    private static void longAgo() {
        ROOM.asOwner("update membership.import_session set begun_at = now() - interval '1 minute'");
    }

    @Test
    @Order(1)
    void whatWasJustAskedForIsAboutToRun() {
        ROOM.use(CommitImport.class).begin(WARD.clerk(), session);
        assertThat(progress().work()).isEqualTo(Work.RUNNING);
        assertThatThrownBy(() -> ROOM.use(CommitImport.class).begin(WARD.clerk(), session))
                .hasMessage("intake.not-now.committing");
    }

    @Test
    @Order(2)
    void theWorkOfAnotherServerIsSeenWithItsRows() throws SQLException {
        longAgo();
        otherServer = ROOM.connection(TestServer.APP);
        otherServer.setAutoCommit(false);
        try (var statement = otherServer.createStatement()) {
            statement.execute("select pg_try_advisory_xact_lock(13000, " + session + ")");
            statement.execute("select set_config('application_name', 'dangvu import " + session + ": 12/30', true)");
        }
        assertThat(progress()).isEqualTo(new ImportProgress(Work.RUNNING, 12, 30));
        assertThat(progress().percent()).isEqualTo(40);
    }

    @Test
    @Order(3)
    void nobodyElseTakesItUpMeanwhile() {
        assertThatThrownBy(() -> ROOM.use(CommitImport.class).begin(WARD.clerk(), session))
                .hasMessage("intake.not-now.committing");
        assertThatThrownBy(() -> ROOM.use(CommitImport.class).run(WARD.clerk(), session))
                .hasMessage("intake.not-now.committing");
        assertThat(WARD.count("member")).isEqualTo("0");
    }

    @Test
    @Order(4)
    void itsEndWithoutACommitIsAnInterruptionThatLeftNothing() throws SQLException {
        otherServer.rollback();
        assertThat(progress().work()).isEqualTo(Work.CUT_OFF);
        otherServer.close();
        assertThat(WARD.states(session)).isEqualTo("clean 30");
    }

    @Test
    @Order(5)
    void itIsWrittenAgain() {
        assertThat(WARD.commit(WARD.clerk(), session)).isEqualTo(30);
        assertThat(progress().work()).isEqualTo(Work.NONE);
        assertThat(WARD.states(session)).isEqualTo("committed 30");
        assertThat(WARD.count("member")).isEqualTo("30");
    }
}
