package vn.dangvu.membership.visits;

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
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.roll.People;

/** Who follows a branch plans, attends, hears and follows up; nobody writes in another's records. */
class VisitsTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    /** Follows 100; the mandate reaches 150 too, which somebody else follows. */
    private static final Caller KEEPER = new Caller(
            21,
            "Hồ Bá Cường",
            7L,
            List.of(
                    Callers.with(21, "assigned-committee-member", 100, "/50/100/", 7L)
                            .mandates()
                            .get(0),
                    Callers.with(21, "assigned-committee-member", 150, "/50/150/", 7L)
                            .mandates()
                            .get(0)),
            "test");

    private static final Caller SECOND = new Caller(
            22,
            "Ngô Thanh Bích",
            8L,
            Callers.with(22, "assigned-committee-member", 50, "/50/", 8L).mandates(),
            "test");
    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    private static final Caller OTHER = Callers.with(14, "branch-secretary", 200, "/50/200/", null);
    private static final Caller BRANCH = Callers.with(13, "branch-secretary", 100, "/50/100/", null);
    private static final LocalDate TODAY = new OfficialClock().today();
    private static final Paging PAGE = new Paging(0, 100, "", false);

    @BeforeAll
    static void ward() {
        new People(ROOM).ward().member(7, 200, "Hồ Bá Cường").member(8, 200, "Ngô Thanh Bích");
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (21, 'capuy', 'Hồ Bá Cường', '-'),"
                        + " (22, 'capuy2', 'Ngô Thanh Bích', '-')",
                "insert into membership.branch_assignment (member_id, unit_id, valid_from, recorded_by) values"
                        + " (7, 100, '2024-01-01', 1), (8, 150, '2024-01-01', 1), (8, 100, '2024-01-01', 1)",
                "insert into membership.meeting (id, unit_id, path, kind, planned_on, held_on, recorded_by) values"
                        + " (501, 100, '/50/100/', 'monthly', '2026-03-03', '2026-03-04', 1),"
                        + " (502, 150, '/50/150/', 'monthly', '2026-03-03', '2026-03-04', 1)");
    }

    private static Scope keep(Caller caller) {
        return ROOM.scope(caller, "visit.keep");
    }

    private static Scope read(Caller caller) {
        return ROOM.scope(caller, "visit.read");
    }

    private static long visit(String day, String seen) {
        return ROOM.use(RecordVisit.class)
                .attendUnplanned(keep(KEEPER), 100, new RecordVisit.Attendance(LocalDate.parse(day), null, seen));
    }

    private static DifficultyRow difficulty(long id) {
        return ROOM.use(ListDifficulties.class).one(read(CLERK), id);
    }

    private static long heard(String text, LocalDate on, LocalDate due) {
        return ROOM.use(HearDifficulty.class)
                .hear(keep(KEEPER), new HearDifficulty.Heard(100, null, on, text, "UBND phường", due));
    }

    @Test
    void aScheduleIsMadeOnceAndOnlyForABranchOneFollows() {
        var plan = ROOM.use(PlanVisits.class);
        List<YearMonth> months =
                List.of(YearMonth.from(TODAY), YearMonth.from(TODAY).plusMonths(2));
        assertThat(plan.plan(keep(KEEPER), 100, months, "Nghe tình hình")).isEqualTo(2);
        assertThat(plan.plan(keep(KEEPER), 100, months, "Lần nữa")).isZero();
        assertThat(plan.plan(keep(SECOND), 100, months, null)).isEqualTo(2);
        assertThatThrownBy(() -> plan.plan(keep(KEEPER), 150, months, null)).hasMessage("visits.not-assigned");
        assertThatThrownBy(() -> plan.plan(keep(KEEPER), 200, months, null)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> plan.plan(
                        keep(KEEPER), 100, List.of(YearMonth.from(TODAY).minusMonths(1)), null))
                .hasMessage("visits.month-past");
        VisitRow row = visits(KEEPER).stream()
                .filter(v -> v.mine() && v.open())
                .findFirst()
                .orElseThrow();
        var record = ROOM.use(RecordVisit.class);
        assertThatThrownBy(() -> record.callOff(keep(SECOND), row.id(), row.version(), "Không phải của tôi"))
                .isInstanceOf(AccessRefused.class);
        record.callOff(keep(KEEPER), row.id(), row.version(), "Đi công tác");
        assertThatThrownBy(() -> record.callOff(keep(KEEPER), row.id(), row.version(), "Lần nữa"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(plan.plan(keep(KEEPER), 100, months, null)).isEqualTo(1);
    }

    private static List<VisitRow> visits(Caller caller) {
        return ROOM.use(ListVisits.class)
                .page(read(caller), new ListVisits.Wanted(TODAY, TODAY.getYear(), null, ""), PAGE)
                .rows();
    }

    @Test
    void anAttendanceFitsTheMeetingAndIsWrittenOnce() {
        var record = ROOM.use(RecordVisit.class);
        var other = new RecordVisit.Attendance(LocalDate.of(2026, 3, 4), 502L, "Nhầm chi bộ");
        assertThatThrownBy(() -> record.attendUnplanned(keep(KEEPER), 100, other))
                .hasMessage("visits.other-meeting");
        var fits = new RecordVisit.Attendance(LocalDate.of(2026, 3, 4), 501L, "Họp đúng giờ, 38/44 đảng viên");
        long id = record.attendUnplanned(keep(KEEPER), 100, fits);
        assertThatThrownBy(() -> record.attendUnplanned(keep(KEEPER), 100, fits))
                .hasMessage("visits.attended-already");
        assertThat(ROOM.use(ListVisits.class).one(read(BRANCH), id).meetingKind())
                .isEqualTo("monthly");
        assertThatThrownBy(() -> ROOM.use(ListVisits.class).one(read(OTHER), id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> visit("2023-12-31", "Trước khi được phân công"))
                .hasMessage("visits.not-assigned");
        assertThatThrownBy(() -> visit(TODAY.plusDays(1).toString(), "Mai")).hasMessage("visits.date-ahead");
        assertThat(visits(OTHER)).isEmpty();
    }

    @Test
    void aDifficultyIsFollowedToTheAnswer() {
        long id = heard("Nhà văn hóa dột", LocalDate.of(2026, 3, 4), LocalDate.of(2026, 4, 30));
        var follow = ROOM.use(FollowDifficulty.class);
        follow.step(keep(KEEPER), id, 1, LocalDate.of(2026, 3, 10), "Đồng chí Cường", "Đã báo UBND");
        assertThatThrownBy(() -> follow.step(keep(KEEPER), id, 1, LocalDate.of(2026, 3, 11), "A", "Trùng"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> follow.answer(keep(KEEPER), id, 2, LocalDate.of(2026, 3, 12), "Đang xem xét"))
                .hasMessage("visits.answer-early");
        assertThatThrownBy(() -> follow.settle(keep(KEEPER), id, 2, "solved", LocalDate.of(2026, 3, 1), "Trước"))
                .hasMessage("visits.before-heard");
        assertThatThrownBy(() -> follow.step(keep(SECOND), id, 2, LocalDate.of(2026, 3, 12), "B", "Của người khác"))
                .isInstanceOf(AccessRefused.class);
        follow.settle(keep(KEEPER), id, 2, "solved", LocalDate.of(2026, 4, 20), "Đã lợp lại mái");
        assertThat(difficulty(id).state(TODAY)).isEqualTo("to-answer");
        follow.answer(keep(KEEPER), id, 3, LocalDate.of(2026, 5, 3), "Báo tại kỳ sinh hoạt tháng 5");
        assertThat(difficulty(id).state(TODAY)).isEqualTo("answered");
        assertThat(ROOM.use(ListDifficulties.class).steps(read(BRANCH), id)).hasSize(1);
        assertThat(ROOM.use(ListDifficulties.class).steps(read(OTHER), id)).isEmpty();
        assertThatThrownBy(() -> follow.step(keep(KEEPER), id, 4, TODAY, "A", "Sau khi xong"))
                .hasMessage("visits.difficulty-settled");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-01, 2026-01-13", "2026-04-07, 2026-05-22", "2026-04-08, 2026-05-25"})
    void withoutADayThirtyWorkingDaysAreCounted(LocalDate on, LocalDate due) {
        long id = heard("Đường ngập " + on, on, null);
        assertThat(difficulty(id).dueOn()).isEqualTo(due);
    }

    @Test
    void moreTimeIsSaidOpenly() {
        long id = heard("Thiếu máy tính", TODAY.minusDays(5), TODAY.minusDays(1));
        assertThat(difficulty(id).state(TODAY)).isEqualTo("late");
        var follow = ROOM.use(FollowDifficulty.class);
        assertThatThrownBy(() -> follow.extend(keep(KEEPER), id, 1, TODAY.minusDays(1), "Chờ kinh phí"))
                .hasMessage("visits.due-wrong");
        follow.extend(keep(KEEPER), id, 1, TODAY.plusDays(9), "Chờ kinh phí");
        assertThat(difficulty(id).state(TODAY)).isEqualTo("open");
        assertThat(ROOM.use(ListDifficulties.class)
                        .steps(read(CLERK), id)
                        .get(0)
                        .text())
                .isEqualTo("Chờ kinh phí");
    }

    @Test
    void theReportOfAQuarterCountsBranchByBranch() {
        visit("2026-07-03", "Quý ba, lần một");
        heard("Quý ba: thiếu ghế", LocalDate.of(2026, 7, 3), LocalDate.of(2026, 8, 1));
        List<QuarterRow> rows = ROOM.use(ReadQuarter.class).of(read(CLERK), 2026, 3);
        assertThat(rows).extracting(QuarterRow::unitId).containsExactlyInAnyOrder(100L, 150L, 200L);
        QuarterRow row =
                rows.stream().filter(r -> r.unitId() == 100).findFirst().orElseThrow();
        assertThat(row.attended()).isEqualTo(1);
        assertThat(row.heard()).isEqualTo(1);
        assertThat(row.late()).isGreaterThanOrEqualTo(1);
        assertThat(row.keepers()).contains("Hồ Bá Cường").contains("Ngô Thanh Bích");
        assertThat(row.tooFew()).isFalse();
        assertThat(rows.stream()
                        .filter(r -> r.unitId() == 150)
                        .findFirst()
                        .orElseThrow()
                        .tooFew())
                .isTrue();
        assertThat(ROOM.use(ReadQuarter.class).of(read(OTHER), 2026, 3))
                .extracting(QuarterRow::unitId)
                .containsExactly(200L);
    }

    @Test
    void listsTakeTwoStatements() {
        assertThat(ROOM.statements(() -> visits(CLERK))).hasSize(3);
        assertThat(ROOM.statements(() -> ROOM.use(ListDifficulties.class)
                        .page(read(CLERK), new ListDifficulties.Wanted(TODAY, "unsettled", null, null), PAGE)))
                .hasSize(3);
        assertThat(ROOM.statements(() -> ROOM.use(ReadQuarter.class).of(read(CLERK), 2026, 3)))
                .hasSize(3);
        assertThat(ROOM.use(ListMyBranches.class).on(keep(KEEPER), TODAY))
                .extracting(ListMyBranches.Branch::id)
                .containsExactly(100L);
    }
}
