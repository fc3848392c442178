package vn.dangvu.membership.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.OpenDocument;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;
import vn.dangvu.membership.roster.AttendanceState;

/** A member sees the own entries only, says what is wrong with one, and is answered. */
class ContestTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Branch BRANCH = new Branch(ROOM);
    private static final Caller YEN = Callers.member(4);

    @BeforeAll
    static void branch() {
        BRANCH.people(new People(ROOM));
        for (int month = 1; month <= 6; month++) {
            BRANCH.meeting(1000 + month, 100, "2026-0" + month + "-03")
                    .entry(1000 + month, 4, "unexcused", null)
                    .entry(1000 + month, 1, "present", null);
        }
    }

    private static Scope own() {
        return BRANCH.scope(YEN, "own.attendance");
    }

    private static long contest(long meeting, Scan paper) {
        return ROOM.use(ContestEntry.class).contest(own(), meeting, "Hôm đó tôi nằm viện", paper);
    }

    private static ContestRow row(long id) {
        return ROOM.use(ListContests.class).one(BRANCH.scope(Branch.SECRETARY, "attendance.read"), id);
    }

    @Test
    void theMemberSeesHisOwnYearAndNobodyElses() {
        OwnAttendance.Year year = ROOM.use(OwnAttendance.class).of(own(), 2026);
        assertThat(year.entries())
                .hasSize(6)
                .allMatch(e -> e.unit().equals("TDP Cả Đông") && e.kind().equals("monthly"));
        assertThat(year.years()).containsExactly(2026);
        Scope other = BRANCH.scope(Callers.member(5), "own.attendance");
        assertThat(ROOM.use(OwnAttendance.class).of(other, 2026).entries()).isEmpty();
        assertThatThrownBy(() -> ROOM.use(ContestEntry.class).contest(other, 1001, "Không đúng", null))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aContestWaitsWithItsPaperIsMarkedInTheGridAndIsOneAtATime() {
        long id = contest(1001, new Scan("giay-ra-vien.pdf", "%PDF-1.4 giấy ra viện".getBytes(StandardCharsets.UTF_8)));
        assertThat(row(id).open()).isTrue();
        assertThat(row(id).paper()).isNotNull();
        assertThat(ROOM.use(OpenDocument.class)
                        .open(BRANCH.scope(Branch.SECRETARY, "document.read"), row(id).paper())
                        .bytes())
                .isNotEmpty();
        assertThat(ROOM.use(ShowGrid.class)
                        .ofYear(BRANCH.scope(Branch.SECRETARY, "attendance.read"), 100, 2026)
                        .cell(1001, 4)
                        .orElseThrow()
                        .contested())
                .isEqualTo(id);
        assertThatThrownBy(() -> contest(1001, null))
                .isInstanceOf(OperationRefused.class)
                .hasMessage("attendance.contested-already");
    }

    @Test
    void theAnswerIsToKeepOrToChangeWithAReasonAndIsGivenOnce() {
        long id = contest(1002, null);
        AnswerContest answer = ROOM.use(AnswerContest.class);
        assertThatThrownBy(() -> answer.keep(BRANCH.scope(Branch.SECRETARY, "attendance.keep"), id, 1, " "))
                .hasMessage("attendance.no-answer");
        assertThatThrownBy(() -> answer.change(
                        BRANCH.scope(Branch.SECRETARY, "attendance.keep"),
                        id,
                        1,
                        AttendanceState.EXCUSED,
                        "",
                        "Đã xem"))
                .hasMessage("attendance.no-note.excused");
        answer.change(
                BRANCH.scope(Branch.SECRETARY, "attendance.keep"),
                id,
                1,
                AttendanceState.EXCUSED,
                "nằm viện",
                "Đã xem giấy ra viện");
        assertThat(BRANCH.standing(1002, 4)).isEqualTo("excused: nằm viện v2");
        assertThat(row(id).outcome()).isEqualTo("changed");
        assertThatThrownBy(() -> answer.keep(BRANCH.scope(Branch.CLERK, "attendance.keep"), id, 1, "Giữ"))
                .isInstanceOf(ChangedMeanwhile.class);
        OwnAttendance.Entry seen =
                ROOM.use(OwnAttendance.class).of(own(), 2026).entries().get(1);
        assertThat(seen.contest().answer()).isEqualTo("Đã xem giấy ra viện");
        assertThat(contest(1002, null)).as("another time, after an answer").isPositive();
    }

    @Test
    void keptAsItWas() {
        long id = contest(1003, null);
        ROOM.use(AnswerContest.class)
                .keep(BRANCH.scope(Branch.SECRETARY, "attendance.keep"), id, 1, "Không có giấy tờ");
        assertThat(BRANCH.standing(1003, 4)).isEqualTo("unexcused v1");
        assertThat(row(id).outcome()).isEqualTo("kept");
    }

    @Test
    void nobodyAnswersHimselfNorForAnotherBranch() {
        long id = contest(1004, null);
        Caller self = Callers.with(77, "branch-secretary", 100, "/50/100/", 4L);
        assertThatThrownBy(
                        () -> ROOM.use(AnswerContest.class).keep(BRANCH.scope(self, "attendance.keep"), id, 1, "Đúng"))
                .hasMessage("attendance.answer-own");
        assertThatThrownBy(() -> ROOM.use(AnswerContest.class)
                        .keep(BRANCH.scope(Branch.OTHER, "attendance.keep"), id, 1, "Đúng"))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.use(ListContests.class).of(BRANCH.scope(Branch.OTHER, "attendance.read"), true))
                .isEmpty();
    }

    @Test
    void wordsAreNeeded() {
        assertThatThrownBy(() -> ROOM.use(ContestEntry.class).contest(own(), 1005, " ", null))
                .hasMessage("attendance.no-words");
    }
}
