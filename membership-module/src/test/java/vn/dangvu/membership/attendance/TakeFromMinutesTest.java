package vn.dangvu.membership.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.MeetingHeld;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.MeetingHeld.Presence;
import vn.dangvu.membership.roll.People;

/** The roll says what the minutes say; what the secretary knew better of stays. */
class TakeFromMinutesTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Branch BRANCH = new Branch(ROOM);

    /** An operation that writes minutes. */
    @UseCase("attendance.keep")
    @ApplicationScoped
    public static class Minutes {
        @Inject
        private Event<MeetingHeld> held;

        public void write(Scope scope, MeetingHeld meeting) {
            held.fire(meeting);
        }
    }

    @BeforeAll
    static void branch() {
        BRANCH.people(new People(ROOM))
                .meeting(1001, 100, "2026-02-03")
                .meeting(1002, 100, "committee", "2026-02-02", "'2026-02-02'");
        BRANCH.entry(1001, 4, "unexcused", null).entry(1001, 6, "visiting", "Chi bộ Minh Đức");
    }

    private static void told(long meeting) {
        ROOM.use(Minutes.class)
                .write(
                        BRANCH.scope(Branch.SECRETARY, "attendance.keep"),
                        new MeetingHeld(
                                meeting,
                                100,
                                Branch.day("2026-02-03"),
                                7,
                                Map.of(
                                        1L, new Presence(How.PRESENT, null),
                                        2L, new Presence(How.FREE, null),
                                        3L, new Presence(How.FREE, null),
                                        4L, new Presence(How.EXCUSED, "đi viện"),
                                        6L, new Presence(How.UNEXCUSED, null))));
    }

    @Test
    void theMinutesAreTakenOverOnceAndATraceStays() {
        told(1001);
        told(1001);
        assertThat(BRANCH.standing(1001, 1)).isEqualTo("present v1");
        assertThat(BRANCH.standing(1001, 2)).isEqualTo("exempt v1");
        assertThat(BRANCH.standing(1001, 3)).isEqualTo("elsewhere v1");
        assertThat(BRANCH.standing(1001, 4)).isEqualTo("excused: đi viện v2");
        assertThat(BRANCH.standing(1001, 6)).isEqualTo("visiting: Chi bộ Minh Đức v1");
        assertThat(ROOM.value("select state from membership.attendance_past where meeting_id = 1001 and member_id = 4"))
                .isEqualTo("unexcused");
    }

    @Test
    void aMeetingOfTheCommitteeIsNoneOfTheBranch() {
        told(1002);
        assertThat(BRANCH.standing(1002, 1)).isNull();
    }
}
