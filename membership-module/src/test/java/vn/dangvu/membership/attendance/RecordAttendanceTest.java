package vn.dangvu.membership.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Change;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridRow;
import vn.dangvu.membership.roster.KeepRoll.Outcome;

/** One grid a branch and year; two who save at once lose nothing; what stood before stays. */
class RecordAttendanceTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Branch BRANCH = new Branch(ROOM);

    @BeforeAll
    static void branch() {
        BRANCH.people(new People(ROOM));
        for (int month = 1; month <= 9; month++) {
            BRANCH.meeting(1000 + month, 100, "2026-0" + month + "-03");
        }
        BRANCH.meeting(1010, 100, "committee", "2026-01-02", "'2026-01-02'")
                .planned(1011, 100, "2030-12-03")
                .meeting(2001, 150, "2026-03-03")
                .meeting(3001, 100, "2025-03-03")
                .meeting(3002, 100, "2025-04-03")
                .meeting(3003, 100, "2025-05-03")
                .meeting(3004, 100, "2025-06-03");
    }

    private static Grid year(Caller caller, int year) {
        return ROOM.use(ShowGrid.class).ofYear(BRANCH.scope(caller, "attendance.read"), 100, year);
    }

    private static Outcome save(Caller caller, int year, Change... changes) {
        return ROOM.use(RecordAttendance.class)
                .ofYear(BRANCH.scope(caller, "attendance.keep"), 100, year, List.of(changes));
    }

    private static Change change(long meeting, long member, int version, String letter, String note) {
        return new Change(
                meeting, member, version, AttendanceState.typed(letter).orElseThrow(), note);
    }

    private static String proposals(Grid grid, long member) {
        return grid.rows().stream()
                .filter(r -> r.memberId() == member)
                .flatMap(r -> r.cells().stream())
                .map(c -> !c.belongs()
                        ? "-"
                        : c.proposed() == null ? "." : c.proposed().letter())
                .collect(Collectors.joining());
    }

    @Test
    void theGridHasTheMembersByGivenNameAndTheMeetingsOfTheYearWithoutThoseOfTheCommittee() {
        Grid grid = year(Branch.SECRETARY, 2026);
        assertThat(grid.meetings())
                .extracting(m -> m.id())
                .containsExactly(1001L, 1002L, 1003L, 1004L, 1005L, 1006L, 1007L, 1008L, 1009L);
        assertThat(grid.rows())
                .extracting(GridRow::name)
                .containsExactly(
                        "Lưu Quang An", "Vũ Xuân An", "Phan Văn Bình", "Lê Thị Cúc", "Đỗ Thanh Hằng", "Trần Văn Yên");
    }

    @ParameterizedTest
    @CsvSource({
        "1, .........", // owes every meeting
        "2, MMMMMMMMM", // exempted since 2025
        "3, .TT......", // introduced elsewhere in February and March
        "7, --......." // admitted on 1 March
    })
    void theRegisterProposesWhatItKnowsOfTheDayOfEachMeeting(long member, String proposed) {
        assertThat(proposals(year(Branch.SECRETARY, 2026), member)).isEqualTo(proposed);
    }

    @Test
    void aGuestIsOnTheRollOfTheBranchThatHasHim() {
        Grid grid = ROOM.use(ShowGrid.class).ofMeeting(BRANCH.scope(Branch.OTHER, "attendance.read"), 2001);
        assertThat(grid.rows())
                .filteredOn(GridRow::guest)
                .extracting(GridRow::memberId)
                .containsExactly(3L);
        assertThat(proposals(grid, 3)).isEqualTo(".");
    }

    @Test
    void fiveStatementsAreEnoughForAYear() {
        var scope = BRANCH.scope(Branch.SECRETARY, "attendance.read");
        assertThat(ROOM.statements(() -> ROOM.use(ShowGrid.class).ofYear(scope, 100, 2026)))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void whatIsSavedStandsAndACorrectionLeavesWhatStoodBeforeWithWhoWroteIt() {
        assertThat(save(
                                Branch.SECRETARY,
                                2026,
                                change(1001, 1, 0, "c", null),
                                change(1001, 4, 0, "P", "ốm"),
                                change(1001, 2, 0, "M", null))
                        .saved())
                .isEqualTo(3);
        assertThat(BRANCH.standing(1001, 4)).isEqualTo("excused: ốm v1");
        save(Branch.CLERK, 2026, change(1001, 4, 1, "K", null));
        assertThat(BRANCH.standing(1001, 4)).isEqualTo("unexcused v2");
        ShowEntry.Entry entry =
                ROOM.use(ShowEntry.class).of(BRANCH.scope(Branch.SECRETARY, "attendance.read"), 1001, 4);
        assertThat(entry.versions())
                .extracting(v -> v.number() + " " + v.state().letter() + " " + v.note())
                .containsExactly("2 K null", "1 P ốm");
        assertThat(year(Branch.SECRETARY, 2026).tally(0))
                .hasToString("Tally[owed=2, present=1, excused=0, unexcused=1]");
        assertThat(
                        ROOM.value(
                                "select count(*) from kernel.audit_entry where action = 'RecordAttendance' and outcome = 'done'"))
                .isNotEqualTo("0");
    }

    @Test
    void theDatabaseLetsNobodyWriteOverAnEntryWithoutTrace() {
        BRANCH.entry(3001, 1, "present", null);
        assertThatThrownBy(() ->
                        ROOM.asOwner("update membership.attendance set state = 'unexcused' where meeting_id = 3001"))
                .hasMessageContaining("from one version to the next");
    }

    @Test
    void anEntryMovesWithItsMeeting() {
        BRANCH.meeting(3010, 100, "2024-03-03").entry(3010, 1, "present", null);
        ROOM.asOwner("update membership.meeting set held_on = '2024-03-05' where id = 3010");
        assertThat(ROOM.value("select day from membership.attendance where meeting_id = 3010"))
                .isEqualTo("2024-03-05");
    }

    @Test
    void whatAnotherHasChangedIsShownBesideAndTheRestIsSaved() {
        save(Branch.SECRETARY, 2025, change(3002, 1, 0, "C", null), change(3002, 4, 0, "C", null));
        save(Branch.CLERK, 2025, change(3002, 4, 1, "P", "đi viện"));
        Outcome outcome = save(
                Branch.SECRETARY,
                2025,
                change(3002, 4, 1, "K", null),
                change(3002, 1, 1, "P", "bận"),
                change(3003, 1, 0, "C", null));
        assertThat(outcome.saved()).isEqualTo(2);
        assertThat(outcome.conflicts()).singleElement().satisfies(c -> {
            assertThat(c.theirs().state()).isEqualTo(AttendanceState.EXCUSED);
            assertThat(c.theirs().note()).isEqualTo("đi viện");
            assertThat(c.wanted().state()).isEqualTo(AttendanceState.UNEXCUSED);
            assertThat(c.member().name()).isEqualTo("Trần Văn Yên");
        });
        assertThat(BRANCH.standing(3002, 4)).isEqualTo("excused: đi viện v2");
        assertThat(save(Branch.SECRETARY, 2025, change(3002, 4, 2, "K", null)).conflicts())
                .isEmpty();
        assertThat(BRANCH.standing(3002, 4)).isEqualTo("unexcused v3");
    }

    @Test
    void theSameSentTwiceIsNoConflictAndNoSecondRow() {
        Change once = change(3003, 4, 0, "P", "việc nhà");
        assertThat(save(Branch.SECRETARY, 2025, once).conflicts()).isEmpty();
        assertThat(save(Branch.SECRETARY, 2025, once)).isEqualTo(new Outcome(1, List.of()));
        assertThat(BRANCH.standing(3003, 4)).isEqualTo("excused: việc nhà v1");
    }

    @Test
    void twoWhoSaveTheWholeColumnAtOnceBothEnd() {
        List<CompletableFuture<Outcome>> both = List.of("C", "K").stream()
                .map(letter -> CompletableFuture.supplyAsync(() -> save(
                        Branch.SECRETARY,
                        2025,
                        change(3004, 1, 0, letter, null),
                        change(3004, 4, 0, letter, null),
                        change(3004, 6, 0, letter, null))))
                .toList();
        List<Outcome> outcomes = both.stream().map(CompletableFuture::join).toList();
        assertThat(outcomes.stream().mapToInt(Outcome::saved).sum()).isEqualTo(3);
        assertThat(outcomes.stream().mapToInt(o -> o.conflicts().size()).sum()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "1002, 1, P, attendance.no-note.excused",
        "1002, 1, N, attendance.no-note.visiting",
        "1002, 7, C, attendance.not-here"
    })
    void whatCannotBeIsRefusedAndNothingIsSaved(long meeting, long member, String letter, String reason) {
        assertThatThrownBy(() -> save(
                        Branch.SECRETARY, 2026, change(1002, 4, 0, "C", null), change(meeting, member, 0, letter, " ")))
                .isInstanceOfSatisfying(
                        OperationRefused.class,
                        e -> assertThat(e.findings()).extracting(f -> f.key()).containsExactly(reason));
        assertThat(BRANCH.standing(1002, 4)).isNull();
    }

    @Test
    void aMeetingAheadCannotBeFilledIn() {
        assertThatThrownBy(() -> save(Branch.SECRETARY, 2030, change(1011, 1, 0, "C", null)))
                .isInstanceOfSatisfying(
                        OperationRefused.class,
                        e -> assertThat(e.findings()).extracting(f -> f.key()).containsExactly("attendance.not-yet"));
    }

    @Test
    void theRestWasThereOrOwesNothing() {
        Outcome outcome = ROOM.use(RecordAttendance.class)
                .restPresent(
                        BRANCH.scope(Branch.SECRETARY, "attendance.keep"),
                        1003,
                        List.of(change(1003, 4, 0, "K", null)));
        assertThat(outcome.saved()).isEqualTo(6);
        assertThat(BRANCH.standing(1003, 1)).isEqualTo("present v1");
        assertThat(BRANCH.standing(1003, 2)).isEqualTo("exempt v1");
        assertThat(BRANCH.standing(1003, 3)).isEqualTo("elsewhere v1");
        assertThat(BRANCH.standing(1003, 4)).isEqualTo("unexcused v1");
    }

    @Test
    void anotherBranchSeesAndWritesNothingHere() {
        assertThatThrownBy(() -> year(Branch.OTHER, 2026)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> save(Branch.OTHER, 2026, change(1004, 1, 0, "C", null)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(
                        () -> ROOM.use(ShowGrid.class).ofMeeting(BRANCH.scope(Branch.OTHER, "attendance.read"), 1001))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> BRANCH.scope(Branch.COMMITTEE, "attendance.keep"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> save(Branch.SECRETARY, 2026, change(2001, 5, 0, "C", null)))
                .isInstanceOf(AccessRefused.class);
    }
}
