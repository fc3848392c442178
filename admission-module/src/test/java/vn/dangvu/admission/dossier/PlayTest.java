package vn.dangvu.admission.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;

/** From the list to recognition under each of the three sets of rules. */
class PlayTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static String standing(Ward ward, LocalDate day) {
        return ROOM.value("select standing from membership.standing where member_id = "
                + ward.open().file().memberId() + " and superseded_at = 'infinity' and valid_from <= '" + day
                + "' and valid_to > '" + day + "'");
    }

    @Test
    void untilMidOf2025TheWardProposesAndTheCityDecides() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Một", LocalDate.of(2023, 9, 4)).prepared();
        ward.vote(Step.BRANCH_VOTE, 5);
        assertThat(ward.open().progress().route().steps())
                .containsExactly("branch", "ward-committee", "district-standing-committee");
        ward.vote(Step.COMMITTEE_VOTE, 6);
        assertThat(ward.state(Step.STANDING_VOTE)).isEqualTo(Progress.State.NONE);
        ward.act(Step.APPRAISAL, java.util.Map.of("proposal", "admit"))
                .admitted("120-QĐ/TU")
                .celebrated();
        LocalDate ceremony = ward.day;
        assertThat(standing(ward, ceremony)).isEqualTo("probationary");

        ward.onProbation().reviewed().vote(Step.BRANCH_RECOGNITION, 6).vote(Step.COMMITTEE_RECOGNITION, 7);
        ward.recognised("98-QĐ/TU");
        assertThat(standing(ward, ceremony.plusMonths(12).minusDays(1))).isEqualTo("probationary");
        assertThat(standing(ward, ceremony.plusMonths(12))).isEqualTo("official");
        assertThat(ward.open().file().closed().outcome()).isEqualTo("recognised");
    }

    @Test
    void from294TheStandingCommitteeOfTheWardDecides() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Hai", LocalDate.of(2025, 5, 5)).prepared();
        ward.vote(Step.BRANCH_VOTE, 4);
        assertThat(ward.state(Step.COMMITTEE_VOTE)).isEqualTo(Progress.State.NONE);
        ward.act(Step.APPRAISAL, java.util.Map.of("proposal", "admit"))
                .vote(Step.STANDING_VOTE, 4)
                .admitted(null)
                .celebrated()
                .onProbation()
                .reviewed()
                .vote(Step.BRANCH_RECOGNITION, 4)
                .vote(Step.STANDING_RECOGNITION, 7)
                .recognised(null);
        assertThat(ward.open().file().closed().outcome()).isEqualTo("recognised");
        assertThat(ward.open().file().act(Step.DECISION).orElseThrow().detail("number"))
                .endsWith("-QĐ/ĐU");
        assertThat(ROOM.value("select rules->>'asOf' from membership.decision where id = "
                        + ward.open().file().act(Step.DECISION).orElseThrow().decisionId()))
                .isNotNull();
    }

    @Test
    void from208LikewiseAndTheCeremonyRunsFromTheIssue() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Ba", LocalDate.of(2026, 5, 4)).prepared();
        ward.vote(Step.BRANCH_VOTE, 4)
                .act(Step.APPRAISAL, java.util.Map.of("proposal", "admit"))
                .vote(Step.STANDING_VOTE, 7)
                .admitted(null);
        assertThat(ward.open().progress().at(Step.CEREMONY).clock().start()).isEqualTo(ward.day);
        ward.celebrated()
                .onProbation()
                .reviewed()
                .vote(Step.BRANCH_RECOGNITION, 4)
                .vote(Step.STANDING_RECOGNITION, 7)
                .recognised(null);
        assertThat(ward.open().file().closed().outcome()).isEqualTo("recognised");
    }
}
