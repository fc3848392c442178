package vn.dangvu.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.testing.Room;

/** Twelve months from the ceremony, whoever is late; or the name is deleted. */
class RecognitionTest {
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

    private static Ward probationary(String name) {
        return new Ward(ROOM)
                .begin(name, LocalDate.of(2025, 8, 4))
                .prepared()
                .agreed()
                .admitted(null)
                .celebrated();
    }

    private static LocalDate ceremony(Ward ward) {
        return ward.open().progress().at(Step.CEREMONY).on();
    }

    private static String standings(Ward ward) {
        return ROOM.value(
                "select string_agg(standing || coalesce(' ' || reason, '') || ' ' || valid_from, ', ' order by valid_from) from membership.standing"
                        + " where superseded_at = 'infinity' and member_id = "
                        + ward.open().file().memberId());
    }

    @Test
    void aDayBeforeTheTwelveMonthsAreOverNothingIsConsidered() {
        Ward ward = probationary("Lê Chưa Hết Hạn").onProbation();
        LocalDate end = ceremony(ward).plusMonths(12);
        ward.until(end.minusDays(1));
        assertThat(Ward.reasons(() -> ward.attempt(Step.SELF_REVIEW))).contains("dossier.probation-lasts");
        ward.until(end);
        ward.attempt(Step.SELF_REVIEW);
        ward.attempt(Step.HELPER_REMARK);
        ward.attempt(Step.PROBATION_OPINIONS);
        ward.until(end.minusDays(1));
        assertThat(Ward.reasons(() -> ward.vote(Step.BRANCH_RECOGNITION, 6))).contains("dossier.probation-lasts");
    }

    @Test
    void itCountsFromTwelveMonthsAfterTheCeremonyHoweverLateItIsSigned() {
        Ward ward = probationary("Lê Ký Muộn").onProbation().reviewed();
        LocalDate ceremony = ceremony(ward);
        ward.after(70)
                .vote(Step.BRANCH_RECOGNITION, 6)
                .after(40)
                .vote(Step.STANDING_RECOGNITION, 4)
                .recognised(null);
        assertThat(ward.day).isAfter(ceremony.plusMonths(15));
        assertThat(standings(ward)).isEqualTo("probationary " + ceremony + ", official " + ceremony.plusMonths(12));
        assertThat(ROOM.value(
                        "select recognised_on from membership.member_facts where superseded_at = 'infinity' and valid_to = 'infinity' and member_id = "
                                + ward.open().file().memberId()))
                .isEqualTo(ceremony.plusMonths(12).toString());
        assertThat(ward.open().file().candidate().helpingNow()).isEmpty();
    }

    @Test
    void ofACeremonyOnTheLeapDayItIsTheLastOfFebruary() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Năm Nhuận", LocalDate.of(2023, 8, 7))
                .prepared()
                .vote(Step.BRANCH_VOTE, 6)
                .vote(Step.COMMITTEE_VOTE, 7)
                .act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .until(LocalDate.of(2024, 2, 20))
                .admitted("3-QĐ/TU")
                .act(Step.NOTICE, Map.of())
                .until(LocalDate.of(2024, 2, 29))
                .ceremony()
                .onProbation();
        ward.until(LocalDate.of(2025, 2, 27));
        assertThat(Ward.reasons(() -> ward.attempt(Step.SELF_REVIEW))).contains("dossier.probation-lasts");
        ward.reviewed()
                .vote(Step.BRANCH_RECOGNITION, 6)
                .vote(Step.COMMITTEE_RECOGNITION, 7)
                .recognised("9-QĐ/TU");
        assertThat(standings(ward)).isEqualTo("probationary 2024-02-29, official 2025-02-28");
    }

    @Test
    void anUnworthyOneIsDeletedThroughBranchStandingCommitteeAndDecision() {
        Ward ward = probationary("Lê Xóa Tên");
        LocalDate ceremony = ceremony(ward);
        assertThat(Ward.reasons(() -> ward.vote(Step.BRANCH_DELETION, 6))).containsExactly("dossier.not-on-the-way");
        ward.act(Step.DELETION_PROPOSAL, Map.of("text", "Bỏ sinh hoạt"));
        assertThat(ward.state(Step.BRANCH_RECOGNITION)).isEqualTo(Progress.State.NONE);
        assertThat(Ward.reasons(() -> ward.ended(Step.DELETION, null))).contains("dossier.needs");
        ward.vote(Step.BRANCH_DELETION, 6);
        ward.vote(Step.STANDING_DELETION, 4).ended(Step.DELETION, null);
        assertThat(standings(ward)).isEqualTo("probationary " + ceremony + ", out removal " + ward.day);
        assertThat(ward.open().file().closed().outcome()).isEqualTo("deleted");
        assertThat(ROOM.value(
                        "select valid_to || ' ' || left_by from membership.affiliation where superseded_at = 'infinity' and member_id = "
                                + ward.open().file().memberId()))
                .isEqualTo(ward.day + " removal");
    }

    @Test
    void underTheOldRulesTheCommitteeVotesOnADeletionToo() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Xóa Tên Cũ", LocalDate.of(2023, 8, 7))
                .prepared()
                .vote(Step.BRANCH_VOTE, 6)
                .vote(Step.COMMITTEE_VOTE, 7)
                .act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .admitted("4-QĐ/TU")
                .celebrated()
                .act(Step.DELETION_PROPOSAL, Map.of("text", "Vi phạm"))
                .vote(Step.BRANCH_DELETION, 6);
        assertThat(Ward.reasons(() -> ward.ended(Step.DELETION, "5-QĐ/TU"))).contains("dossier.needs");
        ward.vote(Step.COMMITTEE_DELETION, 5).ended(Step.DELETION, "5-QĐ/TU");
        assertThat(standings(ward)).endsWith("out removal " + ward.day);
    }

    @Test
    void whoWroteDownTheVoteOnRecognitionDoesNotSign() {
        Ward ward = probationary("Lê Hai Chữ Ký").onProbation().reviewed();
        ward.vote(Step.BRANCH_RECOGNITION, 6);
        ward.office = Ward.BOTH;
        ward.vote(Step.STANDING_RECOGNITION, 6);
        ward.signer = Ward.BOTH;
        assertThat(Ward.reasons(() -> ward.recognised(null))).containsExactly("dossier.four-eyes");
    }

    @Test
    void anExtensionOfTheDecisionOnAdmissionIsNoneForTheRecognition() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Gia Hạn", LocalDate.of(2025, 8, 4))
                .prepared()
                .vote(Step.BRANCH_VOTE, 6)
                .act(Step.EXTENSION, Map.of("text", "Xác minh thêm"))
                .act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .vote(Step.STANDING_VOTE, 6)
                .admitted(null)
                .celebrated()
                .onProbation()
                .reviewed()
                .vote(Step.BRANCH_RECOGNITION, 6);
        assertThat(ward.open().progress().at(Step.RECOGNITION).clock().amount()).isEqualTo(30);
    }

    @Test
    void afterThreeFailedVotesOnRecognitionTheSuperiorDecides() {
        Ward ward = probationary("Lê Ba Lần").onProbation().reviewed();
        ward.vote(Step.BRANCH_RECOGNITION, 2).vote(Step.BRANCH_RECOGNITION, 3);
        assertThat(ward.state(Step.BRANCH_RECOGNITION)).isEqualTo(Progress.State.FAILED);
        assertThat(ward.state(Step.STANDING_RECOGNITION)).isNotEqualTo(Progress.State.OPEN);
        ward.vote(Step.BRANCH_RECOGNITION, 2);
        assertThat(told(ward, Step.RECOGNITION)).contains("admission.votes-failed");
        assertThat(Ward.reasons(() -> ward.vote(Step.BRANCH_RECOGNITION, 5))).contains("dossier.done-already");
        ward.vote(Step.STANDING_RECOGNITION, 5).recognised(null);
        assertThat(ward.open().file().closed().outcome()).isEqualTo("recognised");
    }

    @Test
    void votesThatReachNeitherRecognitionNorDeletionAreCountedTogether() {
        Ward ward = probationary("Lê Không Ngã Ngũ").onProbation().reviewed();
        ward.vote(Step.BRANCH_RECOGNITION, 2).vote(Step.BRANCH_RECOGNITION, 3);
        ward.act(Step.DELETION_PROPOSAL, Map.of("text", "Không phấn đấu")).vote(Step.BRANCH_DELETION, 3);
        assertThat(told(ward, Step.DELETION)).contains("admission.votes-failed");
        ward.vote(Step.STANDING_DELETION, 5).ended(Step.DELETION, null);
        assertThat(ward.open().file().closed().outcome()).isEqualTo("deleted");
    }

    private static List<String> told(Ward ward, Step step) {
        return ward.open().progress().at(step).why().stream().map(Finding::key).toList();
    }
}
