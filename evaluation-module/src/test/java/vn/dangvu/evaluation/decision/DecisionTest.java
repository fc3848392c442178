package vn.dangvu.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.evaluation.campaign.Year.CLERK;
import static vn.dangvu.evaluation.campaign.Year.OTHER;
import static vn.dangvu.evaluation.campaign.Year.SECRETARY;
import static vn.dangvu.evaluation.campaign.Year.WARD;
import static vn.dangvu.evaluation.decision.RatedWard.INSPECTION;
import static vn.dangvu.evaluation.decision.RatedWard.SCHOOL;
import static vn.dangvu.evaluation.decision.RatedWard.SIGNED;
import static vn.dangvu.membership.RatingLevel.COMPLETED;
import static vn.dangvu.membership.RatingLevel.EXCELLENT;
import static vn.dangvu.membership.RatingLevel.GOOD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.rating.CapTrial;
import vn.dangvu.evaluation.rating.TryCap;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.VotingBody;

/** One review of one ward, told in its order: opinions, verification, cap, decision, telling, complaint, correction, cancellation, rating anew. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final RatedWard RATED = new RatedWard(ROOM);

    @BeforeAll
    static void ward() {
        RATED.open();
        for (long id = 31; id <= 35; id++) {
            RATED.rated(id, 28, 60, GOOD);
        }
        RATED.rated(36, 29, 66, EXCELLENT);
        RATED.rated(37, 29, 66, EXCELLENT);
    }

    @Test
    @Order(1)
    void nothingIsDecidedWithoutTheVoteOfTheCommittee() {
        assertThatThrownBy(RATED::decided).hasMessage("evaluation.no-vote");
        RATED.committeeVotes(false);
        assertThatThrownBy(RATED::decided).hasMessage("evaluation.no-vote");
        assertThatThrownBy(() -> ROOM.scope(CLERK, "evaluation.decide")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(SCHOOL, "evaluation.decide")).isInstanceOf(AccessRefused.class);
    }

    @Test
    @Order(2)
    void aboveTheCapNothingIsDecidedUntilTheCommitteeHasSaidWho() {
        RATED.committeeVotes(true);
        assertThatThrownBy(RATED::decided).isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.key()).isEqualTo("evaluation.above-cap");
                    assertThat(f.parameters()).endsWith(2, 20, 5, 1);
                }));
        assertThat(RATED.rating(31).state()).isEqualTo(ListRatings.State.READY);

        AdjustLevel adjust = ROOM.use(AdjustLevel.class);
        assertThatThrownBy(() -> adjust.adjust(
                        RATED.decide(), RATED.row(37).id(), RATED.row(37).version(), Opinion.of(GOOD, 28, 60, "  ")))
                .hasMessage("evaluation.no-reason");
        adjust.adjust(
                RATED.decide(),
                RATED.row(37).id(),
                RATED.row(37).version(),
                Opinion.of(GOOD, 28, 61, "Vượt tỷ lệ; thành tích chưa nổi trội bằng đồng chí cùng nhóm"));

        assertThat(RATED.rating(37).adjusted()).isTrue();
        var lines = ROOM.use(TryCap.class)
                .of(ROOM.scope(WARD, "evaluation.read"), RATED.campaign, CapTrial.Wish.NONE)
                .lines();
        assertThat(lines).allMatch(l -> l.within());
    }

    @Test
    @Order(3)
    void eachLevelKeepsItsOwnOpinionAndTheBranchDoesNotReadThemBefore() {
        ROOM.use(AppraiseRating.class)
                .appraise(
                        ROOM.scope(CLERK, "evaluation.appraise"),
                        RATED.row(37).id(),
                        RATED.row(37).version(),
                        Opinion.of(EXCELLENT, 29, 66, "Đủ điều kiện"));

        assertThat(RATED.file(WARD, 37).opinions())
                .extracting(o -> o.stage().code() + " " + o.level().code())
                .containsExactlyInAnyOrder("appraisal excellent", "committee good");
        assertThat(RATED.file(SCHOOL, 37).opinions()).isEmpty();
        assertThat(RATED.row(37).level()).isEqualTo("excellent");
    }

    @Test
    @Order(4)
    void whatChangedAfterTheVoteOfTheCommitteeWaitsForAnother() {
        RATED.committeeVotes(true);
        ROOM.use(AdjustLevel.class)
                .adjust(
                        RATED.decide(),
                        RATED.row(35).id(),
                        RATED.row(35).version(),
                        Opinion.of(COMPLETED, 20, 40, "Chậm hai việc"));
        ROOM.use(VerifyFirst.class)
                .aboutMember(
                        ROOM.scope(INSPECTION, "evaluation.verify"),
                        RATED.row(34).id(),
                        Concern.Kind.DENUNCIATION,
                        LocalDate.of(2025, 12, 20),
                        "Đơn tố cáo có tên");

        assertThat(RATED.file(SCHOOL, 34).toVerify()).isFalse();
        assertThat(RATED.file(CLERK, 34).toVerify()).isFalse();
        assertThat(ROOM.use(VerifyFirst.class).of(ROOM.scope(WARD, "evaluation.verify"), RATED.campaign))
                .singleElement()
                .satisfies(c -> assertThat(c.open()).isTrue());
        assertThatThrownBy(() -> ROOM.scope(SCHOOL, "evaluation.verify")).isInstanceOf(AccessRefused.class);

        assertThatThrownBy(() -> ROOM.use(DecideRatings.class)
                        .decide(
                                RATED.decide(),
                                RATED.campaign,
                                new Signed("45-QĐ/ĐU", RatedWard.MEETING.minusDays(1), "BTV", "Ký")))
                .hasMessage("evaluation.signed-before-vote");
    }

    @Test
    @Order(5)
    void whoIsReadyIsDecidedOnAndItStandsInTheFile() {
        RATED.rated(38, 28, 60, GOOD);

        assertThatThrownBy(RATED::decided)
                .as("without 34 and 35 only four are good: none may be outstanding")
                .isInstanceOfSatisfying(
                        OperationRefused.class,
                        e -> assertThat(e.findings().get(0).parameters()).endsWith(1, 20, 4, 0));
        ROOM.use(AdjustLevel.class)
                .withdraw(RATED.decide(), RATED.row(35).id(), RATED.row(35).version());
        RATED.committeeVotes(true);
        DecideRatings.Done done = RATED.decided();

        assertThat(done.decided()).isEqualTo(7);
        assertThat(RATED.inFile(36)).isEqualTo("excellent 45-QĐ/ĐU");
        assertThat(RATED.inFile(37)).isEqualTo("good 45-QĐ/ĐU");
        assertThat(RATED.inFile(34)).as("to be verified").isEqualTo("-");
        assertThat(RATED.file(SCHOOL, 37).lines()).singleElement().satisfies(l -> {
            assertThat(l.level()).isEqualTo(GOOD);
            assertThat(l.proposed()).isEqualTo(EXCELLENT);
            assertThat(l.reason()).startsWith("Vượt tỷ lệ");
            assertThat(l.by().number()).isEqualTo("45-QĐ/ĐU");
        });
        assertThatThrownBy(() -> RATED.proposed(36, 28, 60, GOOD)).hasMessage("evaluation.decided");
        assertThatThrownBy(RATED::decided).as("the vote is used up").hasMessage("evaluation.no-vote");
        RATED.committeeVotes(true);
        assertThatThrownBy(RATED::decided).hasMessage("evaluation.nothing-ready");
    }

    @Test
    @Order(6)
    void afterTheVerificationTheNextDecisionTakesWhoWaited() {
        VerifyFirst verify = ROOM.use(VerifyFirst.class);
        var scope = ROOM.scope(INSPECTION, "evaluation.verify");
        long concern = verify.of(scope, RATED.campaign).get(0).id();
        assertThatThrownBy(
                        () -> verify.settle(scope, concern, LocalDate.of(2025, 12, 19), "Không có cơ sở", "12-BC/UBKT"))
                .hasMessage("evaluation.not-settled");
        verify.settle(scope, concern, LocalDate.of(2025, 12, 22), "Không có cơ sở", "12-BC/UBKT");
        assertThatThrownBy(() -> verify.settle(scope, concern, LocalDate.of(2025, 12, 22), "Khác", "13-BC/UBKT"))
                .hasMessage("evaluation.not-settled");

        assertThat(ROOM.use(DecideRatings.class)
                        .decide(
                                RATED.decide(),
                                RATED.campaign,
                                new Signed("46-QĐ/ĐU", SIGNED, "Ban Thường vụ", "Nguyễn Văn Ký"))
                        .decided())
                .isEqualTo(1);
        assertThat(RATED.inFile(34)).isEqualTo("good 46-QĐ/ĐU");
    }

    @Test
    @Order(7)
    void theResultIsToldOnceAndTheClockOfComplainingStarts() {
        TellResults tell = ROOM.use(TellResults.class);
        var scope = ROOM.scope(SCHOOL, "evaluation.tell");
        assertThatThrownBy(() -> tell.toBranch(scope, RATED.campaign, 200, SIGNED.minusDays(1)))
                .hasMessage("evaluation.nobody-to-tell");
        assertThatThrownBy(() -> tell.toBranch(ROOM.scope(OTHER, "evaluation.tell"), RATED.campaign, 200, SIGNED))
                .isInstanceOf(AccessRefused.class);
        MyRating mine = ROOM.use(MyRating.class);
        var own = ROOM.scope(Callers.member(33), "own.evaluation");
        long result = mine.of(own, 2025).orElseThrow().lines().get(0).resultId();
        assertThat(mine.of(own, 2025).orElseThrow().until()).isEmpty();
        mine.received(own, result);
        LocalDate today = mine.of(own, 2025).orElseThrow().lines().get(0).toldOn();

        int told = tell.toBranch(scope, RATED.campaign, 200, LocalDate.of(2026, 1, 16));

        assertThat(told).isEqualTo(7);
        assertThat(mine.of(own, 2025).orElseThrow().lines().get(0).toldOn()).isEqualTo(today);
        assertThat(RATED.file(SCHOOL, 36).toComplain().orElseThrow()).satisfies(d -> {
            assertThat(d.amount()).isEqualTo(30);
            assertThat(d.due()).as("Tết 16–20/02/2026 lies inside").isEqualTo(LocalDate.of(2026, 3, 6));
            assertThat(d.skipped()).isNotEmpty();
        });
        assertThatThrownBy(() -> mine.received(own, RATED.rating(36).resultId()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    @Order(8)
    void aComplaintIsAnsweredOnceAndAgreesWithTheDecision() {
        MyRating mine = ROOM.use(MyRating.class);
        var own = ROOM.scope(Callers.member(37), "own.evaluation");
        long result = RATED.rating(37).resultId();
        assertThatThrownBy(() -> mine.complain(own, result, " ")).hasMessage("evaluation.no-words");
        mine.complain(own, result, "Tôi có hai giấy khen trong năm");
        assertThatThrownBy(() -> mine.complain(own, result, "Lần nữa")).hasMessage("evaluation.complaint-there");

        RatingComplaint complaint =
                RATED.file(WARD, 37).lines().get(0).complaint().orElseThrow();
        assertThat(complaint.late()).isTrue();
        assertThat(complaint.answerBy()).isAfter(complaint.received());
        assertThat(RATED.rating(37).state()).isEqualTo(ListRatings.State.COMPLAINT);
        assertThat(complaints(SCHOOL)).hasSize(1);
        assertThat(complaints(SECRETARY)).isEmpty();

        AnswerRatingComplaint answer = ROOM.use(AnswerRatingComplaint.class);
        assertThatThrownBy(
                        () -> answer.answer(RATED.decide(), result, said(complaint, RatingComplaint.Outcome.CHANGED)))
                .hasMessage("evaluation.answer-without-decision");
        assertThatThrownBy(() -> correct(result, EXCELLENT)).hasMessage("evaluation.no-vote");
        ROOM.use(RecordDecidingVote.class)
                .onResult(
                        RATED.decide(),
                        result,
                        DecisionKind.CORRECTION,
                        VotingBody.STANDING_COMMITTEE,
                        RATED.vote(true));
        assertThatThrownBy(() -> correct(result, EXCELLENT))
                .as("six good, two outstanding")
                .hasMessage("evaluation.above-cap");
        assertThat(RATED.inFile(37)).isEqualTo("good 45-QĐ/ĐU");
        correct(result, COMPLETED);

        assertThat(RATED.inFile(37)).isEqualTo("completed 47-QĐ/ĐU");
        answer.answer(RATED.decide(), result, said(complaint, RatingComplaint.Outcome.CHANGED));
        assertThatThrownBy(
                        () -> answer.answer(RATED.decide(), result, said(complaint, RatingComplaint.Outcome.CHANGED)))
                .hasMessage("evaluation.no-open-complaint");
        assertThat(RATED.file(SCHOOL, 37).lines()).hasSize(2).satisfies(lines -> {
            assertThat(lines.get(0).endedKind()).isEqualTo("correction");
            assertThat(lines.get(0).complaint().orElseThrow().answer().outcome())
                    .isEqualTo(RatingComplaint.Outcome.CHANGED);
            assertThat(lines.get(1).standing()).isTrue();
        });
    }

    private static RatingComplaint.Answer said(RatingComplaint complaint, RatingComplaint.Outcome outcome) {
        return new RatingComplaint.Answer(complaint.received(), outcome, "Đã xem lại hồ sơ", "9-CV/ĐU");
    }

    private static void correct(long result, vn.dangvu.membership.RatingLevel level) {
        int results = level == EXCELLENT ? 66 : 40;
        int common = level == EXCELLENT ? 29 : 20;
        ROOM.use(ChangeResult.class)
                .correct(
                        RATED.decide(),
                        result,
                        level,
                        common,
                        results,
                        "Xem lại hồ sơ",
                        new Signed("47-QĐ/ĐU", SIGNED, "Ban Thường vụ", "Nguyễn Văn Ký"));
    }

    private static List<ListRatingComplaints.Row> complaints(Caller caller) {
        return ROOM.use(ListRatingComplaints.class)
                .page(ROOM.scope(caller, "evaluation.read"), true, new Paging(0, 20, "name", false))
                .rows();
    }

    @Test
    @Order(9)
    void aCancelledRatingIsProposedVotedAndDecidedAnew() {
        long result = RATED.rating(36).resultId();
        ROOM.use(RecordDecidingVote.class)
                .onResult(
                        RATED.decide(),
                        result,
                        DecisionKind.CANCELLATION,
                        VotingBody.STANDING_COMMITTEE,
                        RATED.vote(true));
        ROOM.use(ChangeResult.class)
                .cancel(
                        RATED.decide(),
                        result,
                        "Kê khai thành tích không trung thực",
                        new Signed("48-QĐ/ĐU", SIGNED, "Ban Thường vụ", "Nguyễn Văn Ký"));

        assertThat(RATED.inFile(36)).isEqualTo("-");
        assertThat(RATED.rating(36).state()).isEqualTo(ListRatings.State.NOT_PROPOSED);
        RATED.proposed(36, 25, 50, GOOD);
        RATED.committeeVotes(true);
        ROOM.use(DecideRatings.class)
                .decide(RATED.decide(), RATED.campaign, new Signed("49-QĐ/ĐU", SIGNED, "Ban Thường vụ", "Ký"));
        assertThat(RATED.inFile(36)).isEqualTo("good 49-QĐ/ĐU");
        assertThat(RATED.file(WARD, 36).lines()).hasSize(2);
    }

    @Test
    @Order(10)
    void statementsDoNotGrowWithTheMembers() {
        var scope = ROOM.scope(WARD, "evaluation.read");
        assertThat(ROOM.statements(() -> RATED.rating(31)))
                .filteredOn(DecisionTest::own)
                .hasSize(2);
        assertThat(ROOM.statements(() -> ROOM.use(ListRatings.class).states(scope, RATED.campaign)))
                .filteredOn(DecisionTest::own)
                .hasSize(1);
        assertThat(ROOM.statements(() -> complaints(WARD)))
                .filteredOn(DecisionTest::own)
                .hasSize(2);
        assertThat(ROOM.statements(() -> RATED.file(WARD, 36)))
                .filteredOn(DecisionTest::own)
                .hasSizeLessThanOrEqualTo(11);
    }

    private static boolean own(String statement) {
        return !statement.contains("set_config") && !statement.contains("kernel.audit");
    }

    @Test
    @Order(11)
    void theApplicationsUserCannotDecideRewriteOrTellTwiceBySql() {
        long result = RATED.rating(31).resultId();
        assertThatThrownBy(
                        () -> asApplication(
                                "/50/",
                                "/500",
                                "insert into evaluation.decision (campaign_id, path, kind, number, signed_on, body, signer, ballot_id, rules, recorded_by)"
                                        + " select campaign_id, path, kind, 'x', signed_on, body, signer, (select max(id) from membership.ballot"
                                        + " where subject_type = 'evaluation' and question like 'rate-%'), rules, 1 from evaluation.decision limit 1"))
                .hasMessageContaining("decision without its vote");
        assertThatThrownBy(() -> asApplication(
                        "/50/", "/500", "update evaluation.result set level = 'failed' where id = " + result))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApplication(
                        "/50/", "/500", "update evaluation.result set told_on = '2026-02-01' where id = " + result))
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> asApplication("/50/", "/500", "delete from evaluation.result where id = " + result))
                .hasMessageContaining("permission denied");
        asApplication(
                "/50/150/",
                "/50/1500",
                "update evaluation.result set ended_at = now(), ended_by = decision_id, ended_reason = 'x'");
        assertThat(ROOM.value("select ended_at from evaluation.result where id = " + result))
                .isEqualTo("infinity");
    }

    private static void asApplication(String lo, String hi, String command) {
        ROOM.asApplication(
                "select set_config('dangvu.lo', '" + lo + "', false), set_config('dangvu.hi', '" + hi
                        + "', false), set_config('dangvu.permission', 'evaluation.decide', false)",
                command);
    }
}
