package vn.dangvu.membership.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.MeetingHeld.Presence;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.duties.Task;
import vn.dangvu.membership.meetings.MeetingKind;
import vn.dangvu.membership.meetings.PlanMeetings;
import vn.dangvu.membership.meetings.PlannedMeeting;
import vn.dangvu.membership.roll.People;

class MinutesTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller SECRETARY = Callers.with(21, "branch-secretary", 100, "/50/100/", null);
    private static final Caller OTHER = Callers.with(22, "branch-secretary", 150, "/50/150/", null);
    private static LocalDate today;
    private static int used;

    /** Branch 100: five who must come, one of them on probation, one exempted, one elsewhere for a time. */
    @BeforeAll
    static void branch() {
        today = ROOM.use(OfficialClock.class).today();
        new People(ROOM)
                .ward()
                .member(1, 100, "Ngô Bá Tùng")
                .member(2, 100, "Lê Thị Bốn")
                .member(3, 100, "Trần Văn Ba")
                .member(4, 100, "Vũ Thị Tư")
                .member(5, 100, "Hồ Văn Miễn")
                .circumstance(5, "exempt", "2020-01-01", "infinity")
                .member(6, 100, "Cao Thị Xa")
                .circumstance(6, "elsewhere", "2020-01-01", "infinity")
                .person(7, 100, "Đỗ Dự Bị")
                .home(7, 100, "2026-06-01", "admission")
                .standing(7, "probationary", "2026-06-01");
        ROOM.asOwner("insert into kernel.account (id, username, display_name, password_hash, must_change, created_at)"
                + " values (21, 'bithu', 'Bí thư', 'x', false, '2025-01-01')");
    }

    private static Scope keep(Caller caller) {
        return ROOM.scope(caller, "meeting.keep");
    }

    private static Scope read(Caller caller) {
        return ROOM.scope(caller, "meeting.read");
    }

    private static long plan() {
        used++;
        return ROOM.use(PlanMeetings.class)
                .one(
                        keep(SECRETARY),
                        100,
                        new PlannedMeeting(
                                MeetingKind.EXTRAORDINARY,
                                today.minusDays(used),
                                LocalTime.of(19, 0),
                                90,
                                "NVH",
                                null));
    }

    private static MinutesFile open(long id) {
        return ROOM.use(OpenMinutes.class).open(read(SECRETARY), id);
    }

    private static long version(long id) {
        return open(id).meeting().version();
    }

    private static Sitting sitting(LocalDate on) {
        return new Sitting(
                on, LocalTime.of(19, 30), 95, "Nhà văn hóa", "Ngô Bá Tùng", "Bí thư", "Lê Thị Bốn", 1, "Đại diện MTTQ");
    }

    private static Map<Long, Presence> roll() {
        var roll = new HashMap<Long, Presence>();
        List.of(1L, 2L, 7L).forEach(id -> roll.put(id, new Presence(How.PRESENT, null)));
        roll.put(3L, new Presence(How.EXCUSED, "đi viện"));
        roll.put(4L, new Presence(How.UNEXCUSED, null));
        roll.put(5L, new Presence(How.PRESENT, null));
        roll.put(6L, new Presence(How.FREE, null));
        return roll;
    }

    private static long held() {
        long id = plan();
        ROOM.use(HoldMeeting.class).hold(keep(SECRETARY), id, version(id), sitting(today.minusDays(used)), roll());
        return id;
    }

    private static long confirmed() {
        long id = held();
        ROOM.use(WriteMinutes.class).write(keep(SECRETARY), id, version(id), "Báo cáo", "Kết luận", 92);
        ROOM.use(SettleMinutes.class).finish(keep(SECRETARY), id, version(id));
        ROOM.use(SettleMinutes.class).confirm(keep(SECRETARY), id, version(id));
        return id;
    }

    private static List<String> duties() {
        return ROOM.use(ListDuties.class).of(ROOM.scope(SECRETARY, "task.read"), today).all().stream()
                .map(Task::key)
                .toList();
    }

    @Test
    void theRollMakesTheNumbersByClassAndNamesWhoWasAway() {
        var written = open(held()).written();
        assertThat(written.numbers()).isEqualTo(new RollCall.Numbers(4, 2, 1, 1, 1, 1, 1, 0, 1, 1));
        assertThat(written.away())
                .extracting(RollCall.Away::name, RollCall.Away::how, RollCall.Away::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Trần Văn Ba", How.EXCUSED, "đi viện"),
                        org.assertj.core.groups.Tuple.tuple("Vũ Thị Tư", How.UNEXCUSED, ""));
        assertThat(written.state()).isEqualTo("draft");
    }

    @Test
    void everyMistakeOfTheRollIsToldAtOnce() {
        long id = plan();
        var roll = roll();
        roll.remove(1L);
        roll.put(2L, new Presence(How.FREE, null));
        roll.put(3L, new Presence(How.EXCUSED, " "));
        roll.put(99L, new Presence(How.PRESENT, null));
        assertThatThrownBy(() -> ROOM.use(HoldMeeting.class)
                        .hold(keep(SECRETARY), id, version(id), sitting(today.minusDays(1)), roll))
                .isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                        .extracting(f -> f.key())
                        .containsExactlyInAnyOrder(
                                "minutes.roll-missing",
                                "minutes.roll-strangers",
                                "minutes.roll-must",
                                "minutes.roll-reason"));
        assertThatThrownBy(() -> ROOM.use(HoldMeeting.class)
                        .hold(keep(SECRETARY), id, version(id), sitting(today.plusDays(1)), roll()))
                .hasMessage("meetings.in-future");
        assertThat(open(id).written()).isNull();
    }

    @Test
    void finishedMinutesAreNotWrittenOverAndConfirmedOnesOnlyAmended() throws IOException {
        long id = held();
        WriteMinutes write = ROOM.use(WriteMinutes.class);
        SettleMinutes settle = ROOM.use(SettleMinutes.class);
        assertThatThrownBy(() -> settle.finish(keep(SECRETARY), id, version(id)))
                .hasMessage("minutes.nothing-concluded");
        assertThat(duties()).contains("minutes-draft");
        write.write(keep(SECRETARY), id, version(id), "Thời sự", "Thống nhất làm đường", 85);
        write.opinion(keep(SECRETARY), id, version(id), false, "Lê Thị Bốn", "Nên làm sớm");
        write.opinion(keep(SECRETARY), id, version(id), true, "", "Chưa đồng tình mức thu");
        settle.finish(keep(SECRETARY), id, version(id));
        assertThatThrownBy(() -> write.write(keep(SECRETARY), id, version(id), "x", "y", null))
                .hasMessage("minutes.is-finished");
        assertThatThrownBy(() -> ROOM.use(HoldMeeting.class)
                        .hold(keep(SECRETARY), id, version(id), sitting(today.minusDays(1)), roll()))
                .hasMessage("minutes.is-finished");
        settle.sendBack(keep(SECRETARY), id, version(id));
        write.write(keep(SECRETARY), id, version(id), "Thời sự", "Thống nhất làm đường nhánh", 85);
        settle.finish(keep(SECRETARY), id, version(id));
        settle.confirm(keep(SECRETARY), id, version(id));
        assertThatThrownBy(() -> settle.sendBack(keep(SECRETARY), id, version(id)))
                .hasMessage("minutes.is-confirmed");
        assertThat(duties()).contains("minutes-upload");

        AmendMinutes amend = ROOM.use(AmendMinutes.class);
        assertThatThrownBy(() ->
                        amend.amend(keep(SECRETARY), id, version(id), "conclusions", "làm đường nhánh", "", "x", today))
                .hasMessage("minutes.amend-new");
        amend.amend(keep(SECRETARY), id, version(id), "conclusions", "làm đường nhánh", "làm ngõ 5", "Ghi nhầm", today);
        var file = open(id);
        assertThat(file.written().conclusions()).isEqualTo("Thống nhất làm đường nhánh");
        assertThat(file.written().band()).isEqualTo("fair");
        assertThat(file.amendments()).singleElement().satisfies(a -> assertThat(a.now())
                .isEqualTo("làm ngõ 5"));

        byte[] word = ROOM.use(PrintMinutes.class)
                .print(read(SECRETARY), id, Format.DOCX)
                .content();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "BIÊN BẢN",
                            "Trần Văn Ba (đi viện)",
                            "Có ý kiến: Chưa đồng tình mức thu",
                            "85 điểm, xếp loại khá",
                            "19 giờ 30",
                            "21 giờ 05",
                            "“làm đường nhánh” nay ghi là “làm ngõ 5”")
                    .doesNotContain("{", "null");
        }
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        long id = held();
        long seen = version(id);
        WriteMinutes write = ROOM.use(WriteMinutes.class);
        write.write(keep(SECRETARY), id, seen, "Người thứ nhất", "A", null);
        assertThatThrownBy(() -> write.write(keep(SECRETARY), id, seen, "Người thứ hai", "B", null))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(open(id).written().report()).isEqualTo("Người thứ nhất");
    }

    @Test
    void aVoteIsCountedAndCarriesByMoreThanHalf() {
        long id = held();
        VoteInMeeting vote = ROOM.use(VoteInMeeting.class);
        var there = Map.of(
                1L, Ballots.Attendance.PRESENT,
                2L, Ballots.Attendance.PRESENT,
                3L, Ballots.Attendance.EXCUSED,
                4L, Ballots.Attendance.UNEXCUSED,
                5L, Ballots.Attendance.PRESENT,
                6L, Ballots.Attendance.EXCUSED,
                7L, Ballots.Attendance.PRESENT);
        assertThatThrownBy(() -> vote.record(
                        keep(SECRETARY),
                        id,
                        version(id),
                        "Thu quỹ",
                        Ballots.Method.CARD,
                        there,
                        new Ballots.Count(0, 0, 0, 4, 0, 0),
                        null))
                .hasMessage("ballot.cards");
        vote.record(
                keep(SECRETARY),
                id,
                version(id),
                "Thu quỹ",
                Ballots.Method.CARD,
                there,
                new Ballots.Count(0, 0, 0, 3, 0, 0),
                null);
        var motion = open(id).motions().get(0);
        assertThat(motion.standing()).hasValueSatisfying(b -> {
            assertThat(b.base()).isEqualTo(5);
            assertThat(b.needed()).isEqualTo(3);
            assertThat(b.passed()).isTrue();
        });
        vote.annul(keep(SECRETARY), id, version(id), motion.ballots().get(0).id(), "Đếm nhầm");
        assertThat(open(id).motions().get(0).standing()).isEmpty();
    }

    @Test
    void theReportIsUploadedOnceConfirmedAndNotBeforeTheMeeting() {
        long id = confirmed();
        SettleMinutes settle = ROOM.use(SettleMinutes.class);
        LocalDate on = open(id).meeting().held().on();
        assertThat(open(id).upload().due()).isEqualTo(on.plusDays(2));
        assertThatThrownBy(() -> settle.uploaded(keep(SECRETARY), id, version(id), on.minusDays(1)))
                .hasMessage("minutes.uploaded-before");
        settle.uploaded(keep(SECRETARY), id, version(id), on);
        assertThat(open(id).written().uploadedOn()).isEqualTo(on);
    }

    @Test
    void anotherBranchReadsNothingOfIt() {
        long id = confirmed();
        assertThatThrownBy(() -> ROOM.use(OpenMinutes.class).open(read(OTHER), id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(PrintMinutes.class).print(read(OTHER), id, Format.PDF))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(AmendMinutes.class).amend(keep(OTHER), id, 1, "report", "a", "b", "c", today))
                .isInstanceOf(AccessRefused.class);
    }
}
