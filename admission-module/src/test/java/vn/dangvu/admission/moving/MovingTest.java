package vn.dangvu.admission.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.admission.decision.HoldCeremony;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.OpenDossier;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.testing.Room;

/** The applicant moves: the dossier goes along, what was done stands. */
class MovingTest {
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

    private static void within(Ward ward, long unit) {
        ward.after(1);
        ROOM.use(MoveDossier.class).within(ward.appraise(), ward.id, ward.version(), unit, ward.day, "3-CV/ĐU");
    }

    private static Dossiers.Opened seenBy(Ward ward, boolean former) {
        return ROOM.use(OpenDossier.class)
                .open(ward.scope(former ? Ward.SECRETARY : Ward.OTHER, "dossier.read"), ward.id);
    }

    @Test
    void whileHelpedTheNewBranchGoesOnWithAHelperOfItsOwn() {
        Ward ward = new Ward(ROOM).begin("Lê Đang Giúp", LISTED).act(Step.APPLICATION, Map.of());
        assertThat(MoveDossier.of(ward.open().file())).isEqualTo(MoveDossier.Case.HELPED);
        within(ward, 150);
        Dossiers.Opened moved = seenBy(ward, false);
        assertThat(moved.file().branch().id()).isEqualTo(150);
        assertThat(moved.file().candidate().unitId()).isEqualTo(150);
        assertThat(moved.file().candidate().helpingNow()).isEmpty();
        assertThat(moved.progress().done(Step.APPLICATION)).isTrue();
        assertThatThrownBy(() -> seenBy(ward, true)).isInstanceOf(AccessRefused.class);
        assertThat(ROOM.value("select count(*) from admission.act where dossier_id = " + ward.id
                        + " and superseded_at is null"))
                .isEqualTo("1");
    }

    @Test
    void underDecisionTheNewBranchSeesWhatTheFormerVoted() {
        Ward ward = new Ward(ROOM).begin("Lê Đang Xét", LISTED).prepared().vote(Step.BRANCH_VOTE, 5);
        assertThat(MoveDossier.of(ward.open().file())).isEqualTo(MoveDossier.Case.UNDER_DECISION);
        within(ward, 150);
        Progress progress = seenBy(ward, false).progress();
        assertThat(progress.done(Step.BRANCH_VOTE)).isTrue();
        assertThat(progress.next().orElseThrow().step()).isEqualTo(Step.APPRAISAL);
    }

    @Test
    void decidedTheCeremonyIsHeldAtTheNewPlace() {
        Ward ward =
                new Ward(ROOM).begin("Lê Đã Quyết", LISTED).prepared().agreed().admitted(null);
        assertThat(MoveDossier.of(ward.open().file())).isEqualTo(MoveDossier.Case.DECIDED);
        within(ward, 150);
        ward.keeper = Ward.OTHER;
        ward.after(1);
        long seen = seenBy(ward, false).file().version();
        ROOM.use(vn.dangvu.admission.dossier.RecordStep.class)
                .record(ward.keep(), ward.id, seen, Step.NOTICE, ward.day, Map.of());
        ROOM.use(HoldCeremony.class).hold(ward.keep(), ward.id, seen + 1, ward.day, "Nhà văn hóa", "Trần Thị I", 8);
        assertThat(ROOM.value("select unit_id from membership.affiliation where member_id = "
                        + seenBy(ward, false).file().memberId()))
                .isEqualTo("150");
    }

    @Test
    void aMemberMovesInTheRegisterAndNotHere() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Đảng Viên Mới", LISTED)
                .prepared()
                .agreed()
                .admitted(null)
                .celebrated();
        assertThat(Ward.reasons(() -> within(ward, 150))).containsExactly("dossier.member-already");
    }

    @Test
    void itGoesOnlyToAnotherBranchThatIsThere() {
        Ward ward = new Ward(ROOM).begin("Lê Đi Đâu", LISTED);
        assertThat(Ward.reasons(() -> within(ward, 100))).containsExactly("dossier.move.where");
        assertThat(Ward.reasons(() -> within(ward, 50))).containsExactly("dossier.move.where");
        assertThatThrownBy(() -> within(ward, 999)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void awayItEndsAsMovedAndNobodyHelpsAnyMore() {
        Ward ward = new Ward(ROOM).begin("Lê Đi Xa", LISTED).prepared().after(1);
        MoveDossier moving = ROOM.use(MoveDossier.class);
        assertThat(Ward.reasons(() -> moving.away(ward.appraise(), ward.id, ward.version(), " ", ward.day, "4-CV")))
                .containsExactly("dossier.move.where");
        assertThat(Ward.reasons(() -> moving.away(ward.appraise(), ward.id, ward.version(), "Hà Nội", ward.day, " ")))
                .containsExactly("admission.no-number");
        moving.away(ward.appraise(), ward.id, ward.version(), "Đảng ủy phường Cầu Giấy", ward.day, "4-CV/ĐU");
        assertThat(ward.open().file().closed().outcome()).isEqualTo("moved");
        assertThat(ward.open().file().candidate().listed()).isEmpty();
        assertThat(ward.open().file().candidate().helpingNow()).isEmpty();
    }
}
