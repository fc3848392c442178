package vn.dangvu.membership.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.MovementSignals.Signal;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.duties.Task;
import vn.dangvu.membership.roll.People;

/** What is told on the home page and what later signals will read, the day before it is due and the day after. */
class SignalsTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    private static final Caller SECRETARY = Callers.with(12, "branch-secretary", 100, "/50/100/", null);
    private static final Caller OTHER = Callers.with(13, "branch-secretary", 150, "/50/150/", null);

    @BeforeAll
    static void ward() {
        var people = new People(ROOM).ward();
        for (long id = 1; id <= 6; id++) {
            people.member(id, 100, "Nguyễn Văn " + (char) ('A' + id));
        }
        ROOM.asOwner(
                "insert into membership.leave (member_id, unit_id, path, ground, asked_on, asked_how, reason, valid_from, until, decider, state,"
                        + " recorded_by) values (1, 100, '/50/100/', 'treatment', '2026-01-02', 'written', 'x', '2026-01-05', '2026-10-31',"
                        + " 'committee', 'granted', 1), (2, 100, '/50/100/', 'treatment', '2026-11-02', 'written', 'x', '2026-11-05',"
                        + " '2027-01-31', 'committee', 'asked', 1), (6, 100, '/50/100/', 'treatment', '2026-11-02', 'written', 'x',"
                        + " '2026-11-05', '2027-01-31', 'committee', 'proposed', 1)",
                "insert into membership.away (member_id, unit_id, path, from_date, place, means, every_months, calendar_on, last_contact,"
                        + " next_contact, lost_on, declared_by, recorded_by) values"
                        + " (3, 100, '/50/100/', '2026-01-05', 'Bình Dương', 'phone', 1, '2026-01-05', '2026-10-01', '2026-11-01', null, 'branch', 1),"
                        + " (4, 100, '/50/100/', '2026-01-05', 'Hải Phòng', 'phone', 1, '2026-01-05', '2026-06-01', '2026-07-01', '2026-08-15',"
                        + " 'branch', 1)",
                "insert into membership.transfer (route, temporary, member_id, unit_id, path, place, name, sort_name, folded, reason, opened_on,"
                        + " slip_on, handed_on, next_step, due_on, due_key, recorded_by) values ('province', false, 5, 100, '/50/100/', 'Đảng bộ xã',"
                        + " 'Nguyễn Văn F', 'F', 'nguyen van f', 'work', '2026-08-01', '2026-08-10', '2026-08-11', 'presented', '2026-09-22',"
                        + " 'present', 1)");
    }

    private static List<Signal> signals(Caller caller, LocalDate day) {
        return ROOM.use(ReadSignals.class).on(ROOM.scope(caller, "leave.read"), day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, exemption-over, 0",
        "2026-11-01, exemption-over, 1",
        "2026-11-03, exemption-over, 3",
        "2026-11-01, contact-overdue, 0",
        "2026-11-02, contact-overdue, 1",
        "2026-08-15, contact-lost, 1",
        "2026-09-22, transfer-overdue, 0",
        "2026-09-23, transfer-overdue, 1"
    })
    void aSignalBeginsOnTheDayAfter(LocalDate day, String kind, int days) {
        List<Signal> found =
                signals(CLERK, day).stream().filter(s -> s.kind().equals(kind)).toList();
        assertThat(found).hasSize(days == 0 ? 0 : 1);
        found.forEach(s -> {
            assertThat(s.days()).isEqualTo(days);
            assertThat(s.link()).contains(".xhtml?id=" + s.subjectId());
            assertThat(s.evidence()).isNotEmpty();
        });
    }

    @Test
    void anotherBranchIsToldNothing() {
        assertThat(signals(OTHER, LocalDate.of(2026, 11, 26))).isEmpty();
    }

    private static List<String> tasks(Caller caller) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), LocalDate.of(2026, 11, 26)).all().stream()
                .filter(t -> t.key().matches("(leave|away|transfer)-.*"))
                .map(t -> t.key() + " " + t.parameters().get(1) + (t.mine() ? " mine" : ""))
                .sorted()
                .toList();
    }

    @Test
    void eachRoleIsToldWhatIsItsOwn() {
        assertThat(tasks(SECRETARY))
                .containsExactly(
                        "away-contact Nguyễn Văn D mine",
                        "away-lost Nguyễn Văn E mine",
                        "leave-consider Nguyễn Văn C mine",
                        "leave-decide Nguyễn Văn G",
                        "transfer-between Nguyễn Văn F");
        assertThat(tasks(CLERK)).contains("transfer-between Nguyễn Văn F mine", "away-contact Nguyễn Văn D");
        assertThat(tasks(OTHER)).isEmpty();
    }

    @Test
    void aTaskSaysWhatToDo() {
        Task task =
                ROOM.use(ListDuties.class).of(ROOM.scope(CLERK, "task.read"), LocalDate.of(2026, 11, 26)).all().stream()
                        .filter(t -> t.key().equals("transfer-between"))
                        .findFirst()
                        .orElseThrow();
        assertThat(task.citation().text()).isEqualTo("06-HD/TW (2025), 10");
        assertThat(task.due()).isEqualTo("2026-09-22");
    }
}
