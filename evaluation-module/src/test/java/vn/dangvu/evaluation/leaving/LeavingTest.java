package vn.dangvu.evaluation.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

/** The chains from the ground to the register, and back after a complaint. */
class LeavingTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Map<String, String> MONTHS = Map.of("months", "3", "paper", "Sổ đảng phí");

    @BeforeAll
    static void ward() {
        LeavingWard.people(ROOM);
    }

    private static LeavingWard deletion(long member) {
        return new LeavingWard(ROOM).open(member, Chain.DELETION, Ground.UNPAID, MONTHS);
    }

    private static LeavingWard deleted(long member) {
        LeavingWard ward = deletion(member);
        for (Step step : Chain.DELETION.steps()) {
            if (step != Step.COMMITTEE_VOTE && step != Step.APPRAISAL) {
                ward.next(step);
            }
        }
        return ward;
    }

    @Test
    void aNameIsDeletedAsOfTheDecisionOnceEverythingIsProved() {
        LeavingWard ward = deletion(2);
        for (Step step : List.of(Step.NOTICE, Step.SELF_REVIEW, Step.BRANCH_VOTE, Step.STANDING_VOTE, Step.DECISION)) {
            ward.next(step);
        }
        String decided = ward.day.toString();
        ward.next(Step.DELIVERY).next(Step.RETURN);
        assertThat(ward.standing(2)).startsWith("official");
        ward.next(Step.REGISTER).next(Step.BOOKS).next(Step.FILE_SENT);
        assertThat(ward.standing(2)).isEqualTo("out " + decided);
        assertThat(ward.shown().progress().complete()).isTrue();
        ROOM.use(CloseLeaving.class)
                .close(ward.scope(LeavingWard.CLERK, "leaving.office"), ward.id, ward.version(), ward.day, null);
        assertThat(ward.shown().file().outcome()).isEqualTo("done");
    }

    @Test
    void threeRequestsInVainStandForTheSelfReview() {
        LeavingWard ward = deletion(3).next(Step.NOTICE).request().request();
        assertThat(LeavingWard.reasons(() -> ward.next(Step.BRANCH_VOTE))).containsExactly("leaving.needs");
        ward.request().next(Step.BRANCH_VOTE, 2);
        assertThat(ward.shown().progress().at(Step.BRANCH_VOTE).state()).isEqualTo(Progress.State.FAILED);
        assertThat(LeavingWard.reasons(() -> ward.next(Step.STANDING_VOTE))).containsExactly("leaving.needs");
        ward.next(Step.BRANCH_VOTE);
        assertThat(ward.shown().progress().done(Step.BRANCH_VOTE)).isTrue();
        ROOM.use(CloseLeaving.class)
                .close(
                        ward.scope(LeavingWard.CLERK, "leaving.office"),
                        ward.id,
                        ward.version(),
                        ward.day,
                        "Đã tiến bộ");
        assertThat(ward.standing(3)).startsWith("official");
    }

    /** Whatever is tried in whatever order: out of the register only with every proof on file. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void noOrderOfOperationsLeavesOutAProof(long seed) {
        LeavingWard ward = deletion(4);
        var random = new Random(seed);
        List<Step> steps = List.of(Step.values());
        for (int i = 0; i < 60; i++) {
            Step step = random.nextBoolean() ? waiting(ward) : steps.get(random.nextInt(steps.size()));
            try {
                ward.next(step, random.nextInt(4) == 0 ? 2 : 9);
            } catch (OperationRefused | AccessRefused refused) {
                ward.day = ward.day.minusDays(1);
            }
            if (!ward.standing(4).startsWith("official")) {
                assertThat(ward.shown().file().acts().stream().map(CaseFile.Act::step))
                        .contains(
                                Step.NOTICE,
                                Step.SELF_REVIEW,
                                Step.DECISION,
                                Step.DELIVERY,
                                Step.RETURN,
                                Step.REGISTER);
                assertThat(ward.shown().progress().done(Step.STANDING_VOTE)).isTrue();
            }
        }
        assertThat(ward.standing(4)).startsWith("out");
        ROOM.asOwner(
                "update evaluation.leaving_case set closed_on = current_date, outcome = 'dropped', closed_reason = '-', closed_by = 1 where id = "
                        + ward.id,
                "update membership.standing set superseded_at = now(), superseded_by = 1 where member_id = 4",
                "insert into membership.standing (member_id, standing, valid_from, recorded_by) values (4, 'official', '2010-01-01', 1)");
    }

    private static Step waiting(LeavingWard ward) {
        return ward.shown().progress().steps().stream()
                .filter(s -> s.state() != Progress.State.DONE)
                .map(Progress.At::step)
                .findFirst()
                .orElse(Step.FILE_SENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"DECISION", "DELIVERY", "REGISTER", "BOOKS", "FILE_SENT"})
    void theDatabaseItselfRefusesAnActOutOfOrder(Step step) {
        String open = ROOM.value("select id from evaluation.leaving_case where member_id = 5 and closed_on is null");
        long id = open == null ? deletion(5).id : Long.parseLong(open);
        assertThatThrownBy(() -> ROOM.asOwner(
                        "insert into evaluation.leaving_act (case_id, step, on_date, recorded_by, recorder) values ("
                                + id + ", '" + step.code() + "', '2026-01-01', 1, '-')"))
                .hasMessageContaining("leaving: " + step.code() + " before");
    }

    @Test
    void aRestoredMemberKeepsTheSeniorityAndOwesTheMonthsBetween() {
        LeavingWard ward = deleted(6);
        var mine = ward.scope(Callers.member(6), "own.leaving");
        assertThat(ROOM.use(MyLeaving.class).show(mine).orElseThrow().until()).isPresent();
        long complaint = ROOM.use(FileComplaint.class)
                .file(
                        ward.scope(LeavingWard.CLERK, "leaving.office"),
                        ward.id,
                        ward.version(),
                        Level.SUPERIOR,
                        ward.day,
                        ward.day,
                        "Tôi đã nộp đảng phí");
        var answer = ROOM.use(AnswerComplaint.class);
        var committee = ward.scope(LeavingWard.COMMITTEE, "leaving.decide");
        assertThat(LeavingWard.reasons(
                        () -> answer.accept(committee, ward.id, ward.version(), complaint, ward.day, "1-TB")))
                .containsExactly("leaving.complaint.four-eyes");
        assertThat(LeavingWard.reasons(() -> answer.refuse(
                        ward.scope(LeavingWard.ANOTHER, "leaving.decide"),
                        ward.id,
                        ward.version(),
                        complaint,
                        ward.day,
                        "late",
                        "1-TB")))
                .containsExactly("leaving.complaint.in-time");
        answer.accept(
                ward.scope(LeavingWard.ANOTHER, "leaving.decide"),
                ward.id,
                ward.version(),
                complaint,
                ward.day,
                "1-TB");
        ward.day = ward.day.plusMonths(3);
        answer.decide(
                ward.scope(LeavingWard.ANOTHER, "leaving.decide"),
                ward.id,
                ward.version(),
                complaint,
                ward.day,
                "restored",
                "9-QĐ",
                null,
                null);
        List<YearMonth> owed = ROOM.use(RestoreAfterComplaint.class)
                .restore(
                        ward.scope(LeavingWard.ANOTHER, "leaving.decide"),
                        ward.id,
                        ward.version(),
                        complaint,
                        ward.paper("10-QĐ/ĐU"));
        assertThat(owed).containsExactly(YearMonth.of(2025, 11), YearMonth.of(2025, 12));
        assertThat(ward.standing(6)).startsWith("official");
        assertThat(ROOM.value(
                        "select admitted_on from membership.member_facts where member_id = 6 and superseded_at = 'infinity'"
                                + " and valid_to = 'infinity'"))
                .isEqualTo("1995-02-03");
        ROOM.use(RestoreAfterComplaint.class)
                .apologise(
                        ward.scope(LeavingWard.ANOTHER, "leaving.decide"),
                        ward.id,
                        ward.version(),
                        complaint,
                        ward.day,
                        "11-TB",
                        "Xin lỗi công khai tại chi bộ");
        assertThat(ward.shown().complaints().get(0).acts())
                .extracting(Complaint.Act::kind)
                .containsExactly("accepted", "decided", "restored", "apology");
    }

    @Test
    void eachChainHasItsOwnWayAndADeathNeedsNobodysVote() {
        LeavingWard ward = new LeavingWard(ROOM)
                .open(7, Chain.DEATH, Ground.DIED, Map.of("died_on", "20/09/2025", "paper", "Trích lục khai tử"));
        ward.next(Step.PROOF).next(Step.REGISTER).next(Step.BOOKS).next(Step.FILE_SENT);
        assertThat(ward.standing(7)).isEqualTo("out 2025-09-20");

        LeavingWard warned =
                new LeavingWard(ROOM).open(8, Chain.DISCIPLINE, Ground.VIOLATION, Map.of("paper", "Kết luận kiểm tra"));
        assertThat(warned.shown().progress().steps().stream().map(Progress.At::step))
                .containsExactly(
                        Step.NOTICE, Step.SELF_REVIEW, Step.BRANCH_VOTE, Step.DECISION, Step.DELIVERY, Step.BOOKS);
        warned.next(Step.NOTICE)
                .next(Step.SELF_REVIEW)
                .next(Step.BRANCH_VOTE, 5)
                .next(Step.DECISION);
        assertThat(warned.standing(8)).startsWith("official");
        assertThat(disciplines(8)).as("not before the decision has arrived").isEqualTo("0");
        warned.next(Step.DELIVERY);
        assertThat(ROOM.value(
                        "select label || ' ' || form || ' ' || started_on from membership.file_entry where member_id = 8"
                                + " and kind = 'discipline' and superseded_at = 'infinity'"))
                .as("badges wait for it and ratings look at it")
                .isEqualTo("warning party "
                        + warned.shown().progress().at(Step.DECISION).on());
        ROOM.use(WithdrawLeavingStep.class)
                .withdraw(
                        warned.scope(LeavingWard.CLERK, "leaving.office"),
                        warned.id,
                        warned.shown().file().version(),
                        Step.DELIVERY,
                        "Ghi nhầm ngày");
        assertThat(disciplines(8)).isEqualTo("0");
        warned.next(Step.DELIVERY).next(Step.BOOKS);
        assertThat(disciplines(8)).isEqualTo("1");
    }

    private static String disciplines(long member) {
        return ROOM.value(
                "select count(*) from membership.file_entry where kind = 'discipline' and superseded_at = 'infinity'"
                        + " and member_id = " + member);
    }

    @Test
    void onlyThoseWhoNeedToKnowReachACase() {
        LeavingWard ward = new LeavingWard(ROOM).open(9, Chain.EXPULSION, Ground.SENTENCE, Map.of("paper", "Bản án"));
        assertThatThrownBy(
                        () -> ROOM.use(ShowLeaving.class).open(ward.scope(LeavingWard.OTHER, "leaving.read"), ward.id))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.use(MyLeaving.class).show(ward.scope(Callers.member(9), "own.leaving")))
                .isPresent();
        assertThat(ROOM.use(MyLeaving.class).show(ward.scope(Callers.member(1), "own.leaving")))
                .isEmpty();
        assertThat(ROOM.statements(ward::shown)).hasSizeLessThan(20);
        assertThatThrownBy(() -> ROOM.use(OpenLeaving.class)
                        .open(
                                ward.scope(LeavingWard.SECRETARY, "leaving.keep"),
                                1,
                                Chain.DELETION,
                                Ground.UNPAID,
                                null,
                                MONTHS,
                                ward.day))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("register.own-file");
        assertThat(Stream.of(Step.values()).filter(s -> s.permission().equals("leaving.hear")))
                .containsExactly(Step.HEARING);
    }
}
