package vn.dangvu.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;

/** A wrong admission is cancelled, or only its wrong step is done again. */
class UndoTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate LISTED = LocalDate.of(2026, 1, 5);

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static void cancel(Ward ward, String number, LocalDate on, String text) {
        ROOM.use(UndoAdmission.class)
                .cancel(
                        ward.decide(),
                        ward.id,
                        ward.version(),
                        new IssuedPaper(number, on, "Ban Thường vụ Đảng ủy phường", "Trần Thị H", text, null));
    }

    private static void repair(Ward ward, Step step) {
        ROOM.use(UndoAdmission.class).repair(ward.decide(), ward.id, ward.version(), step, "Sai thẩm quyền");
    }

    @Test
    void aCancelledAdmissionPutsTheMemberOut() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Hủy Kết Nạp", LISTED)
                .prepared()
                .agreed()
                .admitted(null)
                .celebrated()
                .after(30);
        LocalDate ahead = ROOM.use(OfficialClock.class).today().plusDays(1);
        LocalDate decided = ward.open().progress().at(Step.DECISION).on();
        assertThat(Ward.reasons(() -> cancel(ward, " ", ward.day, "Sai tiêu chuẩn")))
                .containsExactly("admission.no-number");
        assertThat(Ward.reasons(() -> cancel(ward, "8-QĐ/ĐU", ward.day, " "))).containsExactly("admission.no-detail");
        assertThat(Ward.reasons(() -> cancel(ward, "8-QĐ/ĐU", ahead, "Sai"))).containsExactly("admission.in-future");
        assertThat(Ward.reasons(() -> cancel(ward, "8-QĐ/ĐU", decided.minusDays(1), "Sai")))
                .containsExactly("dossier.before");
        cancel(ward, "8-QĐ/ĐU", ward.day, "Không đủ tiêu chuẩn chính trị");
        assertThat(ward.open().file().closed()).satisfies(c -> {
            assertThat(c.outcome()).isEqualTo("cancelled");
            assertThat(c.reason()).contains("8-QĐ/ĐU", "Không đủ tiêu chuẩn chính trị");
        });
        assertThat(ROOM.value(
                        "select standing || ' ' || reason || ' ' || valid_from from membership.standing where superseded_at = 'infinity'"
                                + " and valid_to = 'infinity' and member_id = "
                                + ward.open().file().memberId()))
                .isEqualTo("out cancelled " + ward.day);
        assertThat(ward.open().file().candidate().helpingNow()).isEmpty();
        assertThat(ward.open().file().act(Step.DECISION)).isPresent();
    }

    @Test
    void beforeTheCeremonyNobodyHasToLeave() {
        Ward ward =
                new Ward(ROOM).begin("Lê Hủy Sớm", LISTED).prepared().agreed().admitted(null);
        cancel(ward, "9-QĐ/ĐU", ward.day, "Sai");
        assertThat(ward.open().file().closed().outcome()).isEqualTo("cancelled");
        assertThat(Ward.reasons(ward::celebrated)).containsExactly("dossier.closed");
    }

    @Test
    void whatWasNotDecidedIsNotCancelled() {
        Ward ward = new Ward(ROOM).begin("Lê Chưa Quyết", LISTED).prepared();
        assertThat(Ward.reasons(() -> cancel(ward, "9-QĐ/ĐU", ward.day, "Sai")))
                .containsExactly("dossier.nothing-to-cancel");
    }

    @Test
    void aStepDoneWronglyIsDoneAgainAndTheLaterOnesStand() {
        Ward ward =
                new Ward(ROOM).begin("Lê Làm Lại", LISTED).prepared().agreed().admitted(null);
        LocalDate first = ward.open().progress().at(Step.BRANCH_VOTE).on();
        repair(ward, Step.BRANCH_VOTE);
        assertThat(ward.state(Step.BRANCH_VOTE)).isNotEqualTo(Progress.State.DONE);
        for (Step later : new Step[] {Step.APPRAISAL, Step.STANDING_VOTE, Step.DECISION}) {
            assertThat(ward.state(later)).as(later.code()).isEqualTo(Progress.State.DONE);
        }
        assertThat(ward.open().file().ballots())
                .extracting(b -> b.annulledReason())
                .containsExactlyInAnyOrder("Sai thẩm quyền", null);
        LocalDate last = ward.day;
        ward.until(first.plusDays(1)).vote(Step.BRANCH_VOTE, 6);
        assertThat(ward.state(Step.BRANCH_VOTE)).isEqualTo(Progress.State.DONE);
        ward.until(last.plusDays(1)).celebrated();
        assertThat(ward.open().file().memberId()).isNotNull();
    }

    @Test
    void anActDoneWronglyStaysWithTheReason() {
        Ward ward = new Ward(ROOM).begin("Lê Xác Nhận Lại", LISTED).prepared();
        repair(ward, Step.CERTIFICATION);
        assertThat(ward.state(Step.CERTIFICATION)).isEqualTo(Progress.State.OPEN);
        assertThat(ward.open().file().acts())
                .filteredOn(a -> !a.stands())
                .extracting(DossierFile.Act::withdrawn)
                .containsExactly("Sai thẩm quyền");
        ward.act(Step.CERTIFICATION, Map.of("signer", "Trần Thị H", "politics", "clear", "eligible", "yes"));
        assertThat(Ward.reasons(() -> repair(ward, Step.CEREMONY))).containsExactly("dossier.nothing-to-withdraw");
    }
}
