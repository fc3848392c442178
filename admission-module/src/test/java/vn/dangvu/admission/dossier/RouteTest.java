package vn.dangvu.admission.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;

/** The day on which the branch considers says which bodies follow and how long they have. */
class RouteTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate LAST_OLD = LocalDate.of(2025, 6, 30);

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static Ward considered(String name, LocalDate on) {
        return new Ward(ROOM)
                .begin(name, LocalDate.of(2025, 1, 6))
                .prepared()
                .until(on)
                .vote(Step.BRANCH_VOTE, 6);
    }

    @Test
    void aResolutionOfTheLastDayOfJuneGoesToTheCityInSixtyWorkingDays() {
        Ward ward = considered("Lê Ba Mươi Tháng Sáu", LAST_OLD);
        Progress progress = ward.open().progress();
        assertThat(progress.route().steps()).containsExactly("branch", "ward-committee", "district-standing-committee");
        assertThat(progress.route().straddles()).isFalse();
        assertThat(progress.at(Step.DECISION).clock().amount()).isEqualTo(60);
        assertThat(ward.state(Step.STANDING_VOTE)).isEqualTo(Progress.State.NONE);
        assertThat(Ward.reasons(() -> ward.act(Step.APPRAISAL, Map.of("proposal", "admit"))))
                .containsExactly("dossier.needs");
        ward.vote(Step.COMMITTEE_VOTE, 7).act(Step.APPRAISAL, Map.of("proposal", "admit"));
        assertThat(Ward.reasons(() -> ward.admitted(null))).containsExactly("admission.no-number");
        ward.admitted("77-QĐ/TU");
    }

    @Test
    void aResolutionOfTheNextDayGoesToTheStandingCommitteeOfTheWardInFortyFive() {
        Ward ward = considered("Lê Mồng Một Tháng Bảy", LAST_OLD.plusDays(1));
        Progress progress = ward.open().progress();
        assertThat(progress.route().steps()).containsExactly("branch", "ward-standing-committee");
        assertThat(progress.route().straddles()).isTrue();
        assertThat(progress.at(Step.DECISION).clock().amount()).isEqualTo(45);
        assertThat(Ward.reasons(() -> ward.vote(Step.COMMITTEE_VOTE, 7))).containsExactly("dossier.not-on-the-way");
        ward.act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .vote(Step.STANDING_VOTE, 4)
                .admitted(null);
        assertThat(ROOM.value(
                        "select d.rules->>'asOf' from membership.decision d join admission.act a on a.decision_id = d.id"
                                + " where a.dossier_id = " + ward.id))
                .isEqualTo("2025-07-01");
    }

    @Test
    void anExtensionAddsThirtyBeforeAndFifteenSince() {
        Ward before = considered("Lê Gia Hạn Cũ", LAST_OLD).act(Step.EXTENSION, Map.of("text", "Xác minh"));
        assertThat(before.open().progress().at(Step.DECISION).clock().amount()).isEqualTo(90);
        Ward since = considered("Lê Gia Hạn Mới", LAST_OLD.plusDays(1)).act(Step.EXTENSION, Map.of("text", "Xác minh"));
        assertThat(since.open().progress().at(Step.DECISION).clock().amount()).isEqualTo(60);
    }
}
