package vn.dangvu.membership.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.MeetingAttendance;
import vn.dangvu.membership.roll.People;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Tally;

/** Rates leave out whoever owes nothing; what is counted is counted where the meeting was. */
class CountsTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Branch BRANCH = new Branch(ROOM);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @BeforeAll
    static void branch() {
        BRANCH.people(new People(ROOM));
        for (int month = 1; month <= 4; month++) {
            BRANCH.meeting(1000 + month, 100, "2026-0" + month + "-03")
                    .entry(1000 + month, 1, "present", null)
                    .entry(1000 + month, 2, "exempt", null)
                    .entry(1000 + month, 4, month == 2 ? "present" : "unexcused", null);
        }
        BRANCH.entry(1001, 3, "present", null)
                .entry(1002, 3, "elsewhere", null)
                .entry(1003, 3, "elsewhere", null)
                .entry(1004, 3, "visiting", "Chi bộ Minh Đức, có giấy xác nhận");
        BRANCH.meeting(1005, 100, "thematic", "2026-01-20", "'2026-01-20'").entry(1005, 4, "unexcused", null);
        BRANCH.meeting(2002, 150, "2026-02-03").entry(2002, 3, "present", null).entry(2002, 5, "excused", "ốm");
        BRANCH.meeting(1000, 100, "2025-12-03").entry(1000, 4, "unexcused", null);
        ROOM.asOwner(
                "insert into membership.attendance_contest (meeting_id, member_id, path, state, words, contested_by)"
                        + " values (1004, 4, '/50/100/', 'unexcused', 'Tôi có mặt', 9)");
    }

    private static List<UnitFigures> units(Caller caller, long unit) {
        return ROOM.use(ReadAttendance.class).units(BRANCH.scope(caller, "attendance.read"), unit, 2026, END);
    }

    @Test
    void theWardSeesItsBranchesInOneStatementOfCounting() {
        List<UnitFigures> units = units(Branch.CLERK, 50);
        assertThat(units)
                .extracting(u -> u.unit() + " " + u.meetings() + " " + u.tally())
                .containsExactly(
                        "TDP Cả Đông 5 Tally[owed=11, present=7, excused=0, unexcused=4]",
                        "TDP Minh Đức 1 Tally[owed=2, present=1, excused=1, unexcused=0]",
                        "Trường Tiểu học 0 Tally[owed=0, present=0, excused=0, unexcused=0]");
        assertThat(units.get(0).findings()).extracting(f -> f.key()).containsExactly("attendance.below-goal");
        assertThat(units.get(2).findings()).isEmpty();
        Scope scope = BRANCH.scope(Branch.CLERK, "attendance.read");
        assertThat(ROOM.statements(() -> ROOM.use(ReadAttendance.class).units(scope, 50, 2026, END)))
                .hasSize(4); // the scope, the unit, the committees' own rules, all counts
    }

    @Test
    void aBranchSeesItselfAndNoOther() {
        assertThat(units(Branch.SECRETARY, 100)).singleElement().satisfies(u -> assertThat(u.itself())
                .isTrue());
        assertThatThrownBy(() -> units(Branch.SECRETARY, 50)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> units(Branch.SECRETARY, 150)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void onlyWhatIsBeforeTheDayCounts() {
        assertThat(ROOM.use(ReadAttendance.class)
                        .units(BRANCH.scope(Branch.SECRETARY, "attendance.read"), 100, 2026, Branch.day("2026-01-31")))
                .singleElement()
                .satisfies(u -> assertThat(u.tally()).isEqualTo(new Tally(4, 2, 0, 2)));
    }

    @Test
    void byNameWithTheMonthsWithoutAReason() {
        Page<MemberFigures> away = ROOM.use(NameAttendance.class)
                .members(
                        BRANCH.scope(Branch.CLERK, "attendance.read"),
                        50,
                        2026,
                        END,
                        true,
                        new Paging(0, 20, "name", false));
        assertThat(away.total()).isEqualTo(1);
        assertThat(away.rows()).singleElement().satisfies(m -> {
            assertThat(m.name()).isEqualTo("Trần Văn Yên");
            assertThat(m.months().numbers()).containsExactly(1, 3);
            assertThat(m.tally()).isEqualTo(new Tally(5, 1, 0, 4));
            assertThat(m.contested()).isEqualTo(1);
        });
        assertThat(ROOM.use(NameAttendance.class)
                        .members(
                                BRANCH.scope(Branch.CLERK, "attendance.read"),
                                50,
                                2026,
                                END,
                                false,
                                new Paging(0, 3, "name", false)))
                .satisfies(p -> assertThat(p.rows()).hasSize(3))
                .satisfies(p -> assertThat(p.total()).isEqualTo(6));
    }

    /** An operation of some module that counts. */
    @UseCase(value = "attendance.read", record = UseCase.Record.QUIET)
    @jakarta.enterprise.context.ApplicationScoped
    public static class Counting {
        @jakarta.inject.Inject
        private MeetingAttendance attendance;

        public List<MeetingAttendance.Counts> under(Scope scope, String path) {
            return attendance.under(scope, path, LocalDate.of(2026, 1, 1), END);
        }

        public List<MeetingAttendance.Counts> one(Scope scope, long member) {
            return attendance.of(scope, member, LocalDate.of(2025, 6, 1), END).stream()
                    .toList();
        }

        public List<MeetingAttendance.Attendant> at(Scope scope, long meeting) {
            return attendance.at(scope, meeting);
        }
    }

    @Test
    void theFrontDoorTellsTheMonthsAndWhatIsContested() {
        Scope scope = BRANCH.scope(Branch.CLERK, "attendance.read");
        Counting counting = ROOM.use(Counting.class);
        assertThat(counting.under(scope, "/50/"))
                .filteredOn(c -> c.memberId() == 4)
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.unexcusedMonths()).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 3));
                    assertThat(c.contested()).isEqualTo(1);
                });
        assertThat(counting.under(scope, "/50/"))
                .filteredOn(c -> c.memberId() == 3)
                .hasSize(2);
        assertThat(counting.one(scope, 3)).singleElement().satisfies(c -> assertThat(c.owed())
                .isEqualTo(3));
        assertThat(counting.one(scope, 4)).singleElement().satisfies(c -> assertThat(c.unexcusedMonths())
                .hasSize(3));
        assertThat(counting.at(scope, 1004))
                .extracting(a -> a.name() + " " + a.state())
                .contains("Đỗ Thanh Hằng visiting");
        Scope other = BRANCH.scope(Branch.OTHER, "attendance.read");
        assertThat(counting.one(other, 4)).isEmpty();
        assertThat(counting.at(other, 1004)).isEmpty();
        assertThatThrownBy(() -> counting.under(other, "/50/100/")).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CCCCCCCCCCCC, 1000", "CCCCCCCCCCCP, 916", "CCCCCCCTTTTT, 1000", "MMMMMMMMMMMM, ", "CCCCCCCMMMMM, 1000",
        "CCCCCPKKCKCP, 583", "NNNNNNNNNNNN, 1000", "CDDDDDDDDDDD, 1000", "CCCCCCCCCP, 900", "CCK, 666"
    })
    void theRateIsOfThoseWhoOwedItAndIsNeverRoundedUp(String letters, Integer rate) {
        assertThat(Tally.of(letters.chars()
                                .mapToObj(c -> AttendanceState.typed(Character.toString(c))
                                        .orElseThrow())
                                .toList())
                        .rate())
                .isEqualTo(rate);
    }

    @ParameterizedTest
    @CsvSource({"đ, SUSPENDED", "V, PRESENT", "' c ', PRESENT", "x, ", "'', "})
    void lettersAsTheyAreTyped(String typed, AttendanceState state) {
        assertThat(AttendanceState.typed(typed).orElse(null)).isEqualTo(state);
    }
}
