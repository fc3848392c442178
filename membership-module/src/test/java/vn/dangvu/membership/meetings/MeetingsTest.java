package vn.dangvu.membership.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.duties.Task;
import vn.dangvu.membership.roll.People;

class MeetingsTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller SECRETARY = Callers.with(21, "branch-secretary", 100, "/50/100/", null);
    private static final Caller OTHER = Callers.with(22, "branch-secretary", 150, "/50/150/", null);
    private static final Caller CLERK = Callers.with(23, "organisation-clerk", 50, "/50/", null);
    private static final Caller ASSIGNED = Callers.with(24, "assigned-committee-member", 100, "/50/100/", 9L);
    private static final Caller SUPERIOR = Callers.with(25, "superior-level", 50, "/50/", null);
    private static LocalDate today;

    @BeforeAll
    static void ward() {
        today = ROOM.use(OfficialClock.class).today();
        new People(ROOM)
                .ward()
                .member(1, 100, "Ngô Bá Tùng")
                .member(2, 100, "Lê Văn Miễn")
                .circumstance(2, "exempt", "2020-01-01", "infinity")
                .member(3, 150, "Trần Thị Xa")
                .member(9, 150, "Cao Văn Phụ");
        ROOM.asOwner("insert into membership.branch_assignment (member_id, unit_id, valid_from, recorded_by)"
                + " values (9, 100, '2020-01-01', 1)");
    }

    private static Scope keep(Caller caller) {
        return ROOM.scope(caller, "meeting.keep");
    }

    private static Scope read(Caller caller) {
        return ROOM.scope(caller, "meeting.read");
    }

    private static PlannedMeeting planned(MeetingKind kind, LocalDate on, String topic) {
        return new PlannedMeeting(kind, on, LocalTime.of(19, 30), 90, "Nhà văn hóa", topic);
    }

    private static long plan(MeetingKind kind, LocalDate on) {
        return ROOM.use(PlanMeetings.class).one(keep(SECRETARY), 100, planned(kind, on, "Học tập Bác"));
    }

    private static MeetingFile open(long id) {
        return ROOM.use(OpenMeeting.class).open(read(SECRETARY), id).file();
    }

    private static List<MeetingRow> list(Caller caller, MeetingFilter filter) {
        return ROOM.use(ListMeetings.class)
                .page(read(caller), filter, new Paging(0, 50, "day", false))
                .rows();
    }

    private static List<String> duties(Caller caller) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), today).all().stream()
                .map(Task::key)
                .toList();
    }

    @Test
    void thePlanOfAYearIsProposedPlannedOnceAndSaysWhichQuarterLacksATheme() {
        int year = today.getYear() + 2; // other meetings of this test are nearer
        ShowYearPlan show = ROOM.use(ShowYearPlan.class);
        YearPlan empty = show.of(read(SECRETARY), 100, year);
        assertThat(empty.proposed()).hasSize(16);
        assertThat(empty.proposed().stream()
                        .filter(p -> p.kind() == MeetingKind.MONTHLY)
                        .map(p -> p.on().getMonthValue()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(empty.proposed().get(0).minutes()).isEqualTo(90);
        assertThat(empty.findings())
                .extracting(Finding::key)
                .containsOnly("meetings.months-without", "meetings.quarter-without-theme")
                .hasSize(5);

        List<PlannedMeeting> all = empty.proposed().stream()
                .filter(p -> p.kind() == MeetingKind.MONTHLY || p.on().getMonthValue() != 6)
                .map(p -> p.kind() == MeetingKind.THEMATIC ? planned(p.kind(), p.on(), "Chuyên đề") : p)
                .toList();
        assertThat(ROOM.use(PlanMeetings.class).year(keep(SECRETARY), 100, all)).isEqualTo(15);
        assertThat(ROOM.use(PlanMeetings.class).year(keep(SECRETARY), 100, all)).isZero();

        YearPlan full = show.of(read(SECRETARY), 100, year);
        assertThat(full.there()).hasSize(15);
        assertThat(full.findings()).singleElement().satisfies(f -> {
            assertThat(f.key()).isEqualTo("meetings.quarter-without-theme");
            assertThat(f.parameters().get(0)).isEqualTo(2);
            assertThat(f.citation().text()).isEqualTo("50-CT/TW, 2");
        });
        assertThat(full.proposed()).singleElement().satisfies(p -> assertThat(p.on().getMonthValue())
                .isEqualTo(6));
    }

    @Test
    void aThemeNeedsItsTopicAndACommitteeHasNoMonthlyBranchMeeting() {
        PlanMeetings plan = ROOM.use(PlanMeetings.class);
        assertThatThrownBy(() -> plan.one(keep(SECRETARY), 100, planned(MeetingKind.THEMATIC, today, " ")))
                .hasMessage("meetings.topic-missing");
        assertThatThrownBy(() -> plan.one(keep(CLERK), 50, planned(MeetingKind.MONTHLY, today, null)))
                .hasMessage("meetings.kind-unfit");
        assertThat(plan.one(keep(CLERK), 50, planned(MeetingKind.COMMITTEE, today, null)))
                .isPositive();
    }

    private static Invitation invited(String number, Agenda agenda) {
        return new Invitation(number, agenda, List.of(), "Sinh hoạt");
    }

    @Test
    void anotherDayNeedsAReasonAndANoticeThatGoesOutAgain() {
        LocalDate day = today.plusDays(40);
        long id = plan(MeetingKind.EXTRAORDINARY, day);
        var agenda =
                new Agenda(List.of(new Agenda.Item("Bàn việc làm đường", "Ngô Bá Tùng"), new Agenda.Item(" ", "")));
        InviteToMeeting invite = ROOM.use(InviteToMeeting.class);
        assertThatThrownBy(() -> invite.send(
                        keep(SECRETARY), id, open(id).version(), invited("05", new Agenda(List.of())), today))
                .hasMessage("meetings.agenda-missing");
        invite.send(keep(SECRETARY), id, open(id).version(), invited("05", agenda), today);
        assertThat(open(id).state()).isEqualTo("sent");
        assertThat(open(id).agenda().items()).containsExactly(new Agenda.Item("Bàn việc làm đường", "Ngô Bá Tùng"));

        ChangePlan change = ROOM.use(ChangePlan.class);
        PlannedMeeting later = planned(MeetingKind.EXTRAORDINARY, day.plusDays(2), null);
        assertThatThrownBy(() -> change.change(keep(SECRETARY), id, open(id).version(), later, null, " "))
                .hasMessage("meetings.reason-missing");
        change.change(keep(SECRETARY), id, open(id).version(), later, "Ngô Bá Tùng", "Trùng lịch họp phường");
        assertThat(open(id).state()).isEqualTo("planned");
        assertThat(open(id).movedFrom()).isEqualTo(day);
        assertThatThrownBy(() -> change.change(keep(SECRETARY), id, 1, later, null, null))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatIsCalledOffStaysInTheListAndIsNotTouchedAgain() {
        long id = plan(MeetingKind.COMMITTEE, today.plusDays(60));
        CallOffMeeting off = ROOM.use(CallOffMeeting.class);
        assertThatThrownBy(() -> off.callOff(keep(SECRETARY), id, open(id).version(), ""))
                .hasMessage("meetings.reason-missing");
        off.callOff(keep(SECRETARY), id, open(id).version(), "Mưa bão");
        assertThat(open(id).calledOff().reason()).isEqualTo("Mưa bão");
        assertThatThrownBy(() -> off.callOff(keep(SECRETARY), id, open(id).version(), "Lại"))
                .hasMessage("meetings.is-off");
        assertThat(list(SECRETARY, new MeetingFilter(100L, null, "", "off")))
                .extracting(MeetingRow::id)
                .contains(id);
        assertThat(plan(MeetingKind.COMMITTEE, today.plusDays(60))).isNotEqualTo(id);
    }

    @Test
    void nobodyOfAnotherBranchSeesOrTouchesIt() {
        long id = plan(MeetingKind.CONGRESS, today.plusDays(80));
        assertThat(list(OTHER, new MeetingFilter(null, null, "", ""))).isEmpty();
        assertThat(list(CLERK, new MeetingFilter(null, null, "congress", ""))).hasSize(1);
        assertThatThrownBy(() -> ROOM.use(OpenMeeting.class).open(read(OTHER), id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(CallOffMeeting.class).callOff(keep(OTHER), id, 1, "x"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> list(OTHER, new MeetingFilter(100L, null, "", "")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> read(SUPERIOR)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> keep(ASSIGNED)).isInstanceOf(AccessRefused.class);
        assertThat(list(ASSIGNED, new MeetingFilter(100L, null, "congress", "")))
                .hasSize(1);
    }

    @Test
    void theListTakesTwoStatementsHoweverLong() {
        Scope scope = read(CLERK);
        assertThat(ROOM.statements(() -> ROOM.use(ListMeetings.class)
                        .page(scope, new MeetingFilter(null, null, "", ""), new Paging(0, 50, "day", true))))
                .hasSize(1 + 2);
    }

    @Test
    void theNoticeIsTheBranchsDutyAndTheMeetingThatOfWhoFollowsIt() throws IOException {
        long id = plan(MeetingKind.MONTHLY, today.plusDays(3));
        assertThat(duties(SECRETARY)).contains("meeting-notice");
        assertThat(duties(ASSIGNED)).doesNotContain("own-meeting");
        assertThat(ROOM.use(ShowInvited.class).to(read(SECRETARY), id))
                .extracting(ShowInvited.Person::kind)
                .containsExactly("assigned", "exempt", "voter");
        ROOM.use(InviteToMeeting.class)
                .send(
                        keep(SECRETARY),
                        id,
                        open(id).version(),
                        invited("07", new Agenda(List.of(new Agenda.Item("Đánh giá tháng trước", "")))),
                        today);
        assertThat(duties(SECRETARY)).doesNotContain("meeting-notice");
        assertThat(duties(ASSIGNED)).contains("own-meeting");
        assertThat(duties(OTHER)).doesNotContain("own-meeting", "meeting-notice");

        byte[] word = ROOM.use(PrintNotice.class)
                .print(read(SECRETARY), id, Format.DOCX)
                .content();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("THÔNG BÁO", "Số 07-TB/CB", "1. Đánh giá tháng trước", "Ngô Bá Tùng")
                    .doesNotContain("{");
        }
        byte[] again = ROOM.use(PrintNotice.class)
                .print(read(SECRETARY), id, Format.DOCX)
                .content();
        assertThat(again).isEqualTo(word);
    }
}
