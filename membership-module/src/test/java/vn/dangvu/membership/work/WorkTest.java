package vn.dangvu.membership.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.MeetingHeld.Presence;
import vn.dangvu.membership.MembersWork.Tally;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.duties.Task;
import vn.dangvu.membership.meetings.MeetingKind;
import vn.dangvu.membership.meetings.OpenMeeting;
import vn.dangvu.membership.meetings.PlanMeetings;
import vn.dangvu.membership.meetings.PlannedMeeting;
import vn.dangvu.membership.minutes.HoldMeeting;
import vn.dangvu.membership.minutes.Sitting;
import vn.dangvu.membership.minutes.VoteInMeeting;
import vn.dangvu.membership.resolutions.AdoptResolution;
import vn.dangvu.membership.resolutions.AnnulResolution;
import vn.dangvu.membership.resolutions.ListResolutions;
import vn.dangvu.membership.resolutions.PrintResolution;
import vn.dangvu.membership.resolutions.ResolutionText;
import vn.dangvu.membership.roll.People;

/** The tasks of members from the resolution to the result; and the resolutions they come from. */
class WorkTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller SECRETARY = Callers.with(21, "branch-secretary", 100, "/50/100/", null);
    private static final Caller OTHER = Callers.with(22, "branch-secretary", 150, "/50/150/", null);
    private static final Caller MEMBER = Callers.member(1);
    private static LocalDate today;

    @BeforeAll
    static void branch() {
        today = ROOM.use(OfficialClock.class).today();
        new People(ROOM)
                .ward()
                .member(1, 100, "Ngô Bá Tùng")
                .member(2, 100, "Lê Thị Bốn")
                .member(3, 150, "Trần Văn Khác");
        ROOM.asOwner(
                "insert into membership.affiliation (member_id, unit_id, path, kind, valid_from, arrived_by, recorded_by)"
                        + " values (3, 100, '/50/100/', 'guest', '2026-01-01', 'transfer', 1)",
                "insert into kernel.account (id, username, display_name, password_hash, must_change, created_at) values"
                        + " (21, 'bithu', 'Bí thư', 'x', false, '2025-01-01'), (900, 'dv', 'Đảng viên', 'x', false, '2025-01-01')");
    }

    private static Scope keep(Caller caller) {
        return ROOM.scope(caller, "work.keep");
    }

    private static Scope read(Caller caller) {
        return ROOM.scope(caller, "work.read");
    }

    private static Given given(long member, String text, LocalDate due) {
        return new Given(member, null, null, text, null, due);
    }

    private static long give(long member, String text, LocalDate on, LocalDate due) {
        ROOM.use(GiveTask.class).give(keep(SECRETARY), 100, "Kết luận họp", null, on, given(member, text, due));
        return tasks("").stream()
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<TaskRow> tasks(String state) {
        return ROOM.use(ListTasks.class)
                .page(
                        read(SECRETARY),
                        new TaskFilter(today, "", 100L, null, state, ""),
                        new Paging(0, 100, "due", false))
                .rows();
    }

    private static TaskFile open(long id) {
        return ROOM.use(OpenTask.class).open(read(SECRETARY), id);
    }

    private static List<String> duties(Caller caller) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), today).all().stream()
                .map(Task::key)
                .toList();
    }

    @Test
    void theWholeBranchIsGivenItsYearOnceGuestsToo() throws IOException {
        int year = today.getYear();
        LocalDate on = LocalDate.of(year, 1, 4);
        List<ShowHands.Line> lines = ROOM.use(ShowHands.class).lines(read(SECRETARY), 100, year, today);
        assertThat(lines)
                .extracting(ShowHands.Line::name)
                .containsExactlyInAnyOrder("Ngô Bá Tùng", "Lê Thị Bốn", "Trần Văn Khác");
        assertThat(lines.stream().filter(ShowHands.Line::temporary)).hasSize(1);
        List<Given> all = lines.stream()
                .map(l -> new Given(
                        l.memberId(), "Đảng viên", "Tổ hòa giải", "Vận động " + l.name(), null, on.plusMonths(11)))
                .toList();
        AssignYear assign = ROOM.use(AssignYear.class);
        assertThat(assign.assign(keep(SECRETARY), 100, year, "01-NQ/CB", on, all))
                .isEqualTo(3);
        assertThat(assign.assign(keep(SECRETARY), 100, year, "01-NQ/CB", on, all))
                .isZero();
        assertThatThrownBy(() -> assign.assign(keep(OTHER), 100, year, "01-NQ/CB", on, all))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        assign.assign(keep(SECRETARY), 100, year + 1, " ", on.plusYears(1), List.of(given(99, "", on))))
                .isInstanceOfSatisfying(
                        OperationRefused.class,
                        e -> assertThat(e.getMessage())
                                .isEqualTo(
                                        "work.basis-missing, meetings.in-future, work.not-of-unit, work.text-missing, work.due-wrong"));
        byte[] word = ROOM.use(PrintYearTasks.class)
                .print(read(SECRETARY), 100, year, Format.DOCX)
                .content();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Vận động Lê Thị Bốn", "01-NQ/CB", "Tổ hòa giải")
                    .doesNotContain("{");
        }
    }

    @Test
    void aMemberReportsTheSecretaryLooksAndSettles() {
        long id = give(1, "Vận động hiến đất", today.minusDays(20), today.minusDays(2));
        assertThat(tasks("overdue")).extracting(TaskRow::id).contains(id);
        assertThat(duties(SECRETARY)).contains("work-late");
        assertThat(duties(MEMBER)).contains("own-task");

        Scope own = ROOM.scope(MEMBER, "own.work");
        assertThat(ROOM.use(ShowOwnWork.class).of(own, today.getYear()))
                .extracting(t -> t.row().id())
                .contains(id);
        ROOM.use(ReportOwnWork.class).report(ROOM.scope(MEMBER, "own.work"), id, "Đã vận động 3 hộ");
        ROOM.use(ReportOwnWork.class).report(ROOM.scope(MEMBER, "own.work"), id, "Đã vận động 3 hộ");
        assertThat(open(id).reports()).hasSize(1);
        assertThat(tasks("unseen")).extracting(TaskRow::id).contains(id);
        assertThatThrownBy(
                        () -> ROOM.use(ReportOwnWork.class).report(ROOM.scope(Callers.member(2), "own.work"), id, "x"))
                .isInstanceOf(AccessRefused.class);

        FollowTask follow = ROOM.use(FollowTask.class);
        follow.look(
                keep(SECRETARY),
                id,
                open(id).version(),
                open(id).reports().get(0).id(),
                "Tốt");
        assertThat(open(id).reports().get(0).remark()).isEqualTo("Tốt");
        assertThatThrownBy(
                        () -> follow.settle(keep(SECRETARY), id, open(id).version(), today.plusDays(1), "done", null))
                .hasMessage("meetings.in-future");
        follow.settle(keep(SECRETARY), id, open(id).version(), today, "done", "Xong");
        assertThat(open(id).row().state()).isEqualTo("done");
        assertThatThrownBy(() -> follow.settle(keep(SECRETARY), id, 1, today, "done", null))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> ROOM.use(ReportOwnWork.class).report(ROOM.scope(MEMBER, "own.work"), id, "Thêm"))
                .hasMessage("work.settled");
    }

    @Test
    void whatBecameOfTheTasksIsCountedByMember() {
        LocalDate on = today.minusDays(30);
        FollowTask follow = ROOM.use(FollowTask.class);
        long inTime = give(2, "Đúng hạn", on, today.minusDays(5));
        follow.settle(keep(SECRETARY), inTime, open(inTime).version(), today.minusDays(5), "done", null);
        long late = give(2, "Chậm", on, today.minusDays(6));
        follow.settle(keep(SECRETARY), late, open(late).version(), today.minusDays(5), "done", null);
        give(2, "Quá hạn", on, today.minusDays(1));
        long gone = give(2, "Thôi", on, today.minusDays(1));
        ROOM.use(GiveTask.class).takeBack(keep(SECRETARY), gone, open(gone).version(), "Không cần nữa");

        Map<Long, Tally> tally = ROOM.use(Counting.class)
                .of(ROOM.scope(SECRETARY, "work.read"), 100, today.minusDays(30).getYear());
        assertThat(tally.get(2L).inTime()).isEqualTo(1);
        assertThat(tally.get(2L).late()).isEqualTo(1);
        assertThat(tally.get(2L).overdue()).isEqualTo(1);
        assertThat(ROOM.use(Counting.class).of(ROOM.scope(OTHER, "work.read"), 100, today.getYear()))
                .isEmpty();
    }

    @Test
    void aResolutionIsNumberedGivesTasksAndTakesThemBack() throws IOException {
        Scope keep = ROOM.scope(SECRETARY, "meeting.keep");
        Scope read = ROOM.scope(SECRETARY, "meeting.read");
        long meeting = ROOM.use(PlanMeetings.class)
                .one(
                        keep,
                        100,
                        new PlannedMeeting(
                                MeetingKind.EXTRAORDINARY, today.minusDays(3), LocalTime.NOON, 90, "NVH", null));
        var text = new ResolutionText(
                null, "lãnh đạo nhiệm vụ tháng", "Đã làm", "Sẽ làm", null, null, "Ngô Bá Tùng", "Bí thư");
        List<Given> given = List.of(given(2, "Thu quỹ", today.plusDays(10)));
        AdoptResolution adopt = ROOM.use(AdoptResolution.class);
        assertThatThrownBy(() -> adopt.adopt(keep, meeting, version(meeting), text, given))
                .hasMessage("minutes.is-none");
        hold(meeting);

        long id = adopt.adopt(keep, meeting, version(meeting), text, given);
        assertThatThrownBy(() -> adopt.adopt(keep, meeting, version(meeting) - 1, text, given))
                .isInstanceOf(ChangedMeanwhile.class);
        long second = adopt.adopt(keep, meeting, version(meeting), text, List.of());
        ListResolutions list = ROOM.use(ListResolutions.class);
        assertThat(list.open(read, second).row().number())
                .isEqualTo(list.open(read, id).row().number() + 1);
        assertThatThrownBy(() -> adopt.adopt(
                        keep,
                        meeting,
                        version(meeting),
                        new ResolutionText(list.open(read, id).row().number(), "x", null, "y", null, null, "A", "B"),
                        List.of()))
                .hasMessage("resolutions.number-taken");
        assertThat(list.open(read, id).given()).singleElement().satisfies(t -> assertThat(t.member())
                .isEqualTo("Lê Thị Bốn"));
        assertThat(tasks("open")).extracting(TaskRow::text).contains("Thu quỹ");
        assertThatThrownBy(() -> list.open(ROOM.scope(OTHER, "meeting.read"), id))
                .isInstanceOf(AccessRefused.class);
        papers(read, id);

        ROOM.use(AnnulResolution.class).annul(keep, id, "Ghi nhầm");
        assertThat(tasks("open")).extracting(TaskRow::text).doesNotContain("Thu quỹ");
        assertThat(list.page(read, 100L, null, new Paging(0, 20, "number", false))
                        .rows())
                .extracting(r -> r.annulled())
                .contains("Ghi nhầm");
        assertThatThrownBy(() -> ROOM.use(AnnulResolution.class).annul(keep, id, "Lại"))
                .hasMessage("resolutions.annulled-already");
    }

    private static void papers(Scope read, long id) throws IOException {
        for (byte[] word : List.of(
                ROOM.use(PrintResolution.class).print(read, id, Format.DOCX).content(),
                ROOM.use(PrintResolution.class)
                        .book(read, 100, today.minusDays(3).getYear(), Format.DOCX)
                        .content())) {
            try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                    var text = new XWPFWordExtractor(document)) {
                assertThat(text.getText())
                        .contains("lãnh đạo nhiệm vụ tháng", "NQ/CB")
                        .doesNotContain("{", "null");
            }
        }
    }

    private static long version(long meeting) {
        return ROOM.use(OpenMeeting.class)
                .open(ROOM.scope(SECRETARY, "meeting.read"), meeting)
                .file()
                .version();
    }

    private static void hold(long meeting) {
        var sitting = new Sitting(
                today.minusDays(3), LocalTime.NOON, 95, "NVH", "Ngô Bá Tùng", "Bí thư", "Lê Thị Bốn", 0, null);
        ROOM.use(HoldMeeting.class)
                .hold(
                        ROOM.scope(SECRETARY, "meeting.keep"),
                        meeting,
                        version(meeting),
                        sitting,
                        new HashMap<>(
                                Map.of(1L, new Presence(How.PRESENT, null), 2L, new Presence(How.PRESENT, null))));
    }

    /** A question that did not carry gives no resolution. */
    @Test
    void whatWasNotCarriedIsNoResolution() {
        Scope keep = ROOM.scope(SECRETARY, "meeting.keep");
        long meeting = ROOM.use(PlanMeetings.class)
                .one(
                        keep,
                        100,
                        new PlannedMeeting(MeetingKind.CONGRESS, today.minusDays(3), LocalTime.NOON, 90, "NVH", null));
        hold(meeting);
        ROOM.use(VoteInMeeting.class)
                .record(
                        keep,
                        meeting,
                        version(meeting),
                        "Thu quỹ",
                        Ballots.Method.CARD,
                        List.of(1L, 2L).stream().collect(Collectors.toMap(m -> m, m -> Ballots.Attendance.PRESENT)),
                        new Ballots.Count(0, 0, 0, 1, 1, 0),
                        null);
        long motion = Long.parseLong(ROOM.value("select id from membership.motion where meeting_id = " + meeting));
        var text = new ResolutionText(null, "thu quỹ", null, "Thu", null, motion, "A", "Bí thư");
        assertThatThrownBy(
                        () -> ROOM.use(AdoptResolution.class).adopt(keep, meeting, version(meeting), text, List.of()))
                .hasMessage("resolutions.not-passed");
    }

    @Test
    void theListTakesTwoStatementsHoweverLong() {
        Scope scope = read(SECRETARY);
        assertThat(ROOM.statements(() -> ROOM.use(ListTasks.class)
                        .page(scope, new TaskFilter(today, "", null, null, "", ""), new Paging(0, 50, "name", false))))
                .hasSize(1 + 2);
    }
}
