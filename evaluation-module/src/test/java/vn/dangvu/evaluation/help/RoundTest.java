package vn.dangvu.evaluation.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.evaluation.round.AnswerOwnScreening;
import vn.dangvu.evaluation.round.KeepScreeningStep;
import vn.dangvu.evaluation.round.ListRounds;
import vn.dangvu.evaluation.round.OpenRound;
import vn.dangvu.evaluation.round.OrderRounds;
import vn.dangvu.evaluation.round.RecordListingVote;
import vn.dangvu.evaluation.round.ScreenMember;
import vn.dangvu.evaluation.round.Screening;
import vn.dangvu.evaluation.round.SetCriterion;
import vn.dangvu.evaluation.round.ShowRound;
import vn.dangvu.evaluation.round.Step;
import vn.dangvu.evaluation.round.WithdrawScreeningStep;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Ballots;

/** A round from its opening to its report. */
class RoundTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static ReviewWard ward;

    @BeforeAll
    static void ward() {
        ReviewWard.people(ROOM);
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, started_on, started_precision, label, recorded_by) values"
                        + " (2, 'rating', '2022-01-01', 'Y', 'failed', 1), (2, 'rating', '2023-01-01', 'Y', 'failed', 1),"
                        + " (3, 'rating', '2021-01-01', 'Y', 'failed', 1), (3, 'rating', '2023-01-01', 'Y', 'failed', 1)",
                "insert into membership.file_entry (member_id, kind, label, relation, recorded_by) values (1, 'relative', 'Nguyễn Văn J', 'anh', 1)");
        ward = new ReviewWard(ROOM).open(2024);
    }

    @Test
    void everybodyIsLookedAtAndRatingsOnlyOfferEvidence() {
        var shown = ROOM.use(ShowRound.class).open(ward.scope(ReviewWard.COMMITTEE, "review.read"), ward.round);
        assertThat(shown.people()).hasSize(11).extracting(p -> p.standing()).contains("probationary");
        assertThat(ward.of(2).shown().told()).extracting(f -> f.key()).containsExactly("screening.poor-years");
        assertThat(ward.of(3).shown().told()).isEmpty();
        assertThat(ward.of(2).file().outcome()).isEqualTo(Screening.Outcome.UNSEEN);
    }

    @Test
    void eachStepWaitsForItsProof() {
        ward.of(4);
        assertThat(ReviewWard.reasons(() -> ward.next(Step.TOLD))).containsExactly("review.needs");
        ward.proposed();
        assertThat(ReviewWard.reasons(() -> ward.next(Step.ASKED))).containsExactly("review.needs", "review.needs");
        ward.next(Step.FRONT).next(Step.TOLD).next(Step.ASKED);
        assertThat(ReviewWard.reasons(() -> ward.vote(9))).containsExactly("review.needs");
        ward.next(Step.ANSWERED);
        assertThat(ReviewWard.reasons(() -> ward.vote(9))).containsExactly("review.unheard");
        ward.day = ward.file().act(Step.TOLD).orElseThrow().on().plusDays(6);
        assertThat(ReviewWard.reasons(() -> ward.vote(9))).containsExactly("review.unheard");
        ward.vote(6);
        assertThat(ward.file().outcome()).isEqualTo(Screening.Outcome.LISTED);
        assertThat(ROOM.value("select held_on - (select told_on from evaluation.screening where id = " + ward.screening
                        + ") from membership.ballot where subject_type = 'screening' and subject_id = "
                        + ward.screening))
                .isEqualTo("8");
    }

    /** Nine official members count; the one on probation never, the exempted one only when there. */
    @ParameterizedTest
    @CsvSource({"5, false, false", "6, false, true", "6, true, false", "7, true, true"})
    void twoThirdsOfTheOfficialMembersWithoutTheExempted(int favour, boolean exemptThere, boolean listed) {
        ReviewWard one = new ReviewWard(ROOM);
        one.round = ward.round;
        one.of(5);
        one.day = LocalDate.of(2024, 2, 1);
        if (one.file().act(Step.ANSWERED).isEmpty()) {
            one.heard();
        }
        one.day = LocalDate.of(2024, 3, 1);
        ROOM.use(RecordListingVote.class)
                .record(
                        one.keep(),
                        one.screening,
                        one.version(),
                        one.minuted(favour, Ballots.Method.SECRET, exemptThere));
        assertThat(one.file().ballot().orElseThrow().base()).isEqualTo(exemptThere ? 10 : 9);
        assertThat(one.file().outcome()).isEqualTo(listed ? Screening.Outcome.LISTED : Screening.Outcome.NOT_LISTED);
        ROOM.use(RecordListingVote.class).annul(one.keep(), one.screening, one.version(), "Ghi thử");
        assertThat(one.file().outcome()).isEqualTo(Screening.Outcome.RUNNING);
    }

    @Test
    void theVoteIsSecretAndNobodyConcernedOrRelatedKeepsIt() {
        ward.of(6).heard();
        ward.day = ward.day.plusDays(1);
        assertThat(ReviewWard.reasons(() -> ROOM.use(RecordListingVote.class)
                        .record(
                                ward.keep(),
                                ward.screening,
                                ward.version(),
                                ward.minuted(9, Ballots.Method.CARD, false))))
                .containsExactly("review.must-be-secret");
        ward.of(1);
        assertThatThrownBy(() -> ward.proposed()).hasMessageContaining("register.own-file");
        ward.of(9);
        assertThatThrownBy(() -> ward.proposed()).hasMessageContaining("register.relatives-file");
    }

    @Test
    void thePersonReadsWhatWasToldAndAnswersOnlyThat() {
        ReviewWard one = new ReviewWard(ROOM);
        one.round = ward.round;
        one.of(7).proposed();
        var mine = Callers.member(7);
        assertThat(ROOM.use(MyReview.class).show(one.scope(mine, "own.review")).screenings())
                .isEmpty();
        assertThatThrownBy(() ->
                        ROOM.use(AnswerOwnScreening.class).say(one.scope(mine, "own.review"), one.screening, "Tôi ốm"))
                .isInstanceOf(AccessRefused.class);
        one.next(Step.TOLD);
        assertThat(ROOM.use(MyReview.class).show(one.scope(mine, "own.review")).screenings())
                .hasSize(1);
        assertThatThrownBy(() -> ROOM.use(AnswerOwnScreening.class)
                        .say(one.scope(Callers.member(8), "own.review"), one.screening, "Không phải tôi"))
                .isInstanceOf(AccessRefused.class);
        ROOM.use(AnswerOwnScreening.class).say(one.scope(mine, "own.review"), one.screening, "Tôi ốm nằm viện");
        assertThat(one.file().act(Step.WORD).orElseThrow().details()).containsEntry("said", "Tôi ốm nằm viện");
        assertThat(ReviewWard.reasons(() ->
                        ROOM.use(AnswerOwnScreening.class).say(one.scope(mine, "own.review"), one.screening, "Nữa")))
                .containsExactly("review.done-already");
    }

    @Test
    void theDatabaseRefusesAVoteAndAPlanWithoutTheirProofs() {
        ward.of(8);
        String vote =
                """
                insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, secretary, method, base,
                    issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, rules, recorded_by)
                values (100, '/50/100/', 'branch', 'list', 'screening', %d, 1, '2024-06-01', '-', '-', '-', 'secret', 9, 9, 9, 9, 9, 0, 0, '2/3', false, true,
                    '{}', 1)"""
                        .formatted(ward.screening);
        assertThatThrownBy(() -> ROOM.asOwner(vote)).hasMessageContaining("review: vote before its proofs");
        assertThatThrownBy(() -> ROOM.asOwner(
                        "insert into evaluation.help_plan (screening_id, member_id, unit_id, path, name, sort_name, listed_on, begins_on, paper, rules,"
                                + " recorded_by, recorder) values (" + ward.screening
                                + ", 8, 100, '/50/100/', '-', '-', '2024-06-01', '2024-06-01', '-', '{}', 1, '-')"))
                .hasMessageContaining("help: nobody is listed without the vote");
        for (String step : List.of("told", "word", "asked", "answered")) {
            assertThatThrownBy(() -> ROOM.asOwner(
                            "insert into evaluation.screening_act (screening_id, step, on_date, recorded_by, recorder) values ("
                                    + ward.screening + ", '" + step + "', '2024-06-01', 1, '-')"))
                    .hasMessageContaining("review: " + step + " before");
        }
    }

    @Test
    void aWrongStepIsTakenBackWhileNothingRestsOnIt() {
        ReviewWard one = new ReviewWard(ROOM);
        one.round = ward.round;
        one.of(10).proposed();
        var back = ROOM.use(WithdrawScreeningStep.class);
        back.withdraw(one.keep(), one.screening, one.version(), Step.FOUND, "Nhầm người");
        assertThat(one.file().outcome()).isEqualTo(Screening.Outcome.UNSEEN);
        one.proposed().next(Step.TOLD);
        assertThat(ReviewWard.reasons(
                        () -> back.withdraw(one.keep(), one.screening, one.version(), Step.FOUND, "Nhầm")))
                .containsExactly("review.rests-on-it");
        assertThat(ReviewWard.reasons(() -> back.withdraw(one.keep(), one.screening, one.version(), Step.TOLD, "Nhầm")))
                .containsExactly("review.rests-on-it");
        ROOM.use(KeepScreeningStep.class)
                .record(
                        one.keep(),
                        one.screening,
                        one.version(),
                        Step.DROPPED,
                        one.day,
                        Map.of("reason", "Giải trình đúng"));
        assertThat(one.file().outcome()).isEqualTo(Screening.Outcome.DROPPED);
    }

    @Test
    void aRoundEndsWhenEverybodyIsSettledAndAWardAddsItsCriteria() {
        ROOM.use(OrderRounds.class)
                .order(
                        ward.scope(ReviewWard.COMMITTEE, "review.decide"),
                        50,
                        2025,
                        "15-KH/ĐU",
                        LocalDate.of(2025, 1, 2),
                        LocalDate.of(2025, 1, 31));
        long added = ROOM.use(SetCriterion.class)
                .add(
                        ward.scope(ReviewWard.COMMITTEE, "review.decide"),
                        50,
                        new SetCriterion.Wish(
                                "Bỏ nhiều buổi sinh hoạt không lý do",
                                "20-KH/ĐU",
                                null,
                                "local",
                                LocalDate.of(2024, 6, 1)));
        ReviewWard next = new ReviewWard(ROOM).open(2025);
        assertThat(next.of(2).file().criteria())
                .containsKeys("poor-years", "exemplary-duty", Long.toString(added))
                .hasSize(5);
        assertThat(ward.of(2).file().criteria()).hasSize(4);
        assertThat(ReviewWard.reasons(() -> ROOM.use(ScreenMember.class)
                        .propose(next.keep(), next.of(2).screening, next.version(), next.day, "made-up", "x")))
                .containsExactly("review.criterion-unknown");
        assertThat(ReviewWard.reasons(next::closeRound)).containsExactly("review.not-all");
        for (long member = 2; member <= 11; member++) {
            if (member != 9) {
                next.of(member);
                ROOM.use(ScreenMember.class).noSign(next.keep(), next.screening, next.version(), next.day);
            }
        }
        assertThat(ReviewWard.reasons(next::closeRound)).containsExactly("review.not-all");
        var deputy = Callers.with(31, "branch-secretary", 100, "/50/100/", 2L);
        var by = next.scope(deputy, "review.keep");
        ROOM.use(ScreenMember.class).noSign(by, next.of(1).screening, next.version(), next.day);
        ROOM.use(ScreenMember.class)
                .propose(by, next.of(9).screening, next.version(), next.day, "poor-years", "Hai năm liền");
        ROOM.use(KeepScreeningStep.class)
                .record(
                        by,
                        next.screening,
                        next.version(),
                        Step.DROPPED,
                        next.day,
                        Map.of("reason", "Năm 2023 đã hoàn thành nhiệm vụ"));
        assertThat(ReviewWard.reasons(next::closeRound))
                .as("his brother was among those considered")
                .containsExactly("review.close-concerned");
        next.closeRound(deputy);
        assertThatThrownBy(() ->
                        ROOM.asOwner("update evaluation.review_round set closed_on = null where id = " + next.round))
                .isInstanceOf(RuntimeException.class);
        assertThat(ReviewWard.reasons(() -> ROOM.use(OpenRound.class).open(next.keep(), 100, 2025, "1-KH", next.day)))
                .containsExactly("review.open-already");
        var list = ROOM.use(ListRounds.class);
        var rows = list.page(ward.scope(ReviewWard.COMMITTEE, "review.read"), 2025, new Paging(0, 20, null, false));
        assertThat(rows.rows()).hasSize(3);
        assertThat(rows.rows()).filteredOn(r -> r.unitId() == 100).allSatisfy(r -> {
            assertThat(r.people()).isEqualTo(11);
            assertThat(r.dueOn()).isEqualTo("2025-01-31");
        });
        assertThat(list.page(ward.scope(ReviewWard.OTHER, "review.read"), 2025, new Paging(0, 20, null, false))
                        .rows())
                .extracting(r -> r.unitId())
                .containsExactly(150L);
        assertThat(ROOM
                        .statements(() -> list.page(
                                ward.scope(ReviewWard.COMMITTEE, "review.read"), 2025, new Paging(0, 20, null, false)))
                        .stream()
                        .filter(s -> s.contains("evaluation.")))
                .hasSize(1);
        assertThatThrownBy(() -> ROOM.use(ScreenMember.class)
                        .noSign(ward.scope(ReviewWard.OTHER, "review.keep"), ward.of(2).screening, 0, ward.day))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(OrderRounds.class)
                        .order(
                                ward.scope(ReviewWard.COMMITTEE, "review.decide"),
                                50,
                                2025,
                                "1",
                                LocalDate.of(2025, 1, 2),
                                LocalDate.of(2025, 1, 31)))
                .isInstanceOf(OperationRefused.class);
    }
}
