package vn.dangvu.evaluation.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.leaving.Chain;
import vn.dangvu.evaluation.leaving.Ground;
import vn.dangvu.evaluation.leaving.OpenLeaving;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

/** A plan from the assignment of helpers to the vote at its end. */
class HelpTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static ReviewWard ward;

    @BeforeAll
    static void ward() {
        ReviewWard.people(ROOM);
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, label, relation, recorded_by) values (3, 'relative', 'Nguyễn Văn F', 'em', 1)");
        ward = new ReviewWard(ROOM).open(2024);
    }

    private static ReviewWard helped(long member) {
        ReviewWard one = new ReviewWard(ROOM);
        one.round = ward.round;
        one.day = LocalDate.of(2024, 2, 1);
        return one.of(member).listed().helped(6L);
    }

    @Test
    void progressIsVotedByTheBranchAndRecognisedByTheCommittee() {
        ReviewWard one = helped(2);
        LocalDate begins = one.help().plan().beginsOn();
        one.act(Kind.COMMITMENT, begins, Map.of("said", "Tôi cam kết sửa chữa", "paper", "Bản cam kết"));
        one.act(Kind.STEP, begins, Map.of("said", "Dự đủ sinh hoạt", "due", "30/06/2024"));
        long step = one.help().plan().acts(Kind.STEP).get(0).id();
        one.act(Kind.RESULT, step, begins.plusMonths(3), Map.of("result", "done", "said", "Đã dự đủ"));
        assertThat(ReviewWard.reasons(() ->
                        one.act(Kind.RESULT, step, begins.plusMonths(4), Map.of("result", "done", "said", "Nữa"))))
                .containsExactly("review.result-once");
        assertThat(ReviewWard.reasons(() ->
                        one.act(Kind.LOOK, begins.plusMonths(1), Map.of("quarter", "2", "trend", "same", "said", "-"))))
                .containsExactly("review.quarter-ahead");
        for (int quarter = 1; quarter <= 4; quarter++) {
            one.act(
                    Kind.LOOK,
                    begins.plusMonths(3L * quarter),
                    Map.of("quarter", Integer.toString(quarter), "trend", "better", "said", "Có chuyển biến"));
        }
        LocalDate end = one.help().sum().end();
        assertThat(end).isEqualTo(begins.plusMonths(12));
        assertThat(ReviewWard.reasons(
                        () -> one.assess("progressed", end.minusMonths(1).minusDays(1), 9)))
                .containsExactly("review.assess-early");
        assertThat(one.assess("progressed", end.minusMonths(1), 5)).isFalse();
        assertThat(one.assess("progressed", end.minusDays(3), 6)).isTrue();
        assertThat(ReviewWard.reasons(() -> one.assess("removal", end, 9)))
                .containsExactly("review.awaits-recognition");
        var decision = Map.of("number", "12-QĐ/ĐU", "body", "Ban Thường vụ Đảng ủy", "signer", "Trần Thị H");
        ROOM.use(RecogniseProgress.class)
                .recognise(
                        one.scope(ReviewWard.COMMITTEE, "review.decide"),
                        one.plan,
                        one.help().plan().version(),
                        end,
                        decision);
        assertThat(one.help().plan().outcome()).isEqualTo("progressed");
        assertThat(ReviewWard.reasons(() -> one.act(Kind.CONTACT, end, Map.of("how", "talk", "said", "x"))))
                .containsExactly("review.help-closed");
        assertThatThrownBy(() -> ROOM.asOwner("delete from evaluation.help_plan where id = " + one.plan))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> ROOM.asOwner(
                        "update evaluation.help_plan set closed_on = null, outcome = null, closed_paper = null, closed_by = null where id = "
                                + one.plan))
                .hasMessageContaining("an ended plan stays ended");
    }

    @Test
    void noProgressIsOnlyAProposalAndProvesTheGroundOfACase() {
        ReviewWard one = helped(3);
        LocalDate begins = one.help().plan().beginsOn();
        one.act(Kind.SUSPENDED, begins.plusDays(10), Map.of("reason", "Nằm viện", "paper", "Giấy vào viện"));
        assertThat(one.help().sum().end()).isNull();
        assertThat(ReviewWard.reasons(() -> one.assess("removal", begins.plusMonths(13), 9)))
                .containsExactly("review.assess-stands");
        one.act(Kind.RESUMED, begins.plusDays(30), Map.of("paper", "Giấy ra viện"));
        LocalDate end = one.help().sum().end();
        assertThat(end).isEqualTo(begins.plusMonths(12).plusDays(20));
        for (String question : List.of("removal", "continued")) {
            assertThat(ReviewWard.reasons(() -> one.assess(question, end.minusDays(1), 9)))
                    .containsExactly("review.assess-early");
        }
        var evidence = Map.of("helped_since", begins.toString(), "paper", "Kế hoạch giúp đỡ");
        var open = ROOM.use(OpenLeaving.class);
        assertThat(ReviewWard.reasons(() -> open.open(
                        one.scope(ReviewWard.SECRETARY, "leaving.keep"),
                        3,
                        Chain.DELETION,
                        Ground.NO_PROGRESS,
                        null,
                        evidence,
                        end.plusDays(1))))
                .containsExactly("leaving.ground.help-not-proposed");
        assertThat(one.assess("removal", end, 6)).isTrue();
        assertThat(one.help().plan().outcome()).isEqualTo("removal");
        assertThat(ROOM.value(
                        "select standing from membership.standing where member_id = 3 and superseded_at = 'infinity'"))
                .isEqualTo("official");
        assertThat(ReviewWard.reasons(() -> open.open(
                        one.scope(ReviewWard.SECRETARY, "leaving.keep"),
                        3,
                        Chain.DELETION,
                        Ground.NO_PROGRESS,
                        null,
                        Map.of("helped_since", begins.minusDays(1).toString(), "paper", "Kế hoạch"),
                        end.plusDays(1))))
                .containsExactly("leaving.ground.help-since");
        assertThat(open.open(
                        one.scope(ReviewWard.SECRETARY, "leaving.keep"),
                        3,
                        Chain.DELETION,
                        Ground.NO_PROGRESS,
                        null,
                        evidence,
                        end.plusDays(1)))
                .isPositive();
    }

    @Test
    void helpGoesOnForAnotherPeriodAndAPlanEndsWithARemarkOnly() {
        ReviewWard one = helped(4);
        LocalDate end = one.help().sum().end();
        assertThat(one.assess("continued", end, 6)).isTrue();
        assertThat(one.help().plan().period()).isEqualTo(end);
        assertThat(one.help().sum().end()).isEqualTo(end.plusMonths(12));
        assertThat(one.help().quarters()).extracting(q -> q.state().name()).contains("MISSED");
        var finish = ROOM.use(EndHelp.class);
        LocalDate on = end.plusDays(20);
        assertThat(ReviewWard.reasons(() -> finish.end(
                        one.keep(),
                        one.plan,
                        one.help().plan().version(),
                        "transferred",
                        on,
                        "3-CV",
                        "Chuyển đi tỉnh khác")))
                .containsExactly("review.no-remark");
        assertThatThrownBy(() -> ROOM.asOwner(
                        "update evaluation.help_plan set closed_on = '2025-12-01', outcome = 'left', closed_paper = '-', closed_by = 1 where id = "
                                + one.plan))
                .hasMessageContaining("without a remark");
        assertThatThrownBy(() -> ROOM.asOwner(
                        "update evaluation.help_plan set closed_on = '2025-12-01', outcome = 'removal', closed_paper = '-', closed_by = 1 where id = "
                                + one.plan))
                .hasMessageContaining("without the vote");
        one.act(Kind.REMARK, on, Map.of("said", "Đã tiến bộ một phần", "paper", "Bản nhận xét"));
        finish.end(one.keep(), one.plan, one.help().plan().version(), "transferred", on, "3-CV", "Chuyển đi tỉnh khác");
        assertThat(one.help().plan().open()).isFalse();
    }

    @Test
    void helpersAreOfficialMembersNoRelativesAndNeverNone() {
        ReviewWard one = new ReviewWard(ROOM);
        one.round = ward.round;
        one.day = LocalDate.of(2024, 2, 1);
        one.of(5).listed();
        for (var wrong : Map.of(
                        5L,
                        "review.helper-oneself",
                        10L,
                        "review.helper-not-official",
                        3L,
                        "review.helper-relative",
                        17L,
                        "review.helper-not-official")
                .entrySet()) {
            assertThat(ReviewWard.reasons(() -> one.helped(wrong.getKey())))
                    .as("member %s", wrong.getKey())
                    .containsExactly(wrong.getValue());
        }
        assertThat(ReviewWard.reasons(one::helped)).containsExactly("review.no-helper");
        one.helped(7L);
        var change = ROOM.use(ChangeHelpers.class);
        var first = one.help().plan().helping().get(0);
        LocalDate on = one.help().plan().beginsOn().plusMonths(2);
        assertThat(ReviewWard.reasons(() -> change.end(
                        one.keep(), one.plan, one.help().plan().version(), first.id(), on, "Đi làm xa", null)))
                .containsExactly("review.last-helper");
        assertThat(ReviewWard.reasons(
                        () -> change.end(one.keep(), one.plan, one.help().plan().version(), first.id(), on, " ", 8L)))
                .containsExactly("review.reason-missing");
        change.end(one.keep(), one.plan, one.help().plan().version(), first.id(), on, "Đi làm xa", 8L);
        assertThat(one.help().plan().helpers())
                .extracting(HelpPlan.Helper::memberId)
                .containsExactly(7L, 8L);
        assertThat(one.help().plan().helping())
                .extracting(HelpPlan.Helper::memberId)
                .containsExactly(8L);
        var mine = ROOM.use(MyReview.class);
        assertThat(mine.show(one.scope(Callers.member(8), "own.review")).charges())
                .hasSize(1);
        assertThat(mine.show(one.scope(Callers.member(7), "own.review")).charges())
                .isEmpty();
        mine.contact(
                one.scope(Callers.member(8), "own.review"),
                one.plan,
                on,
                Map.of("how", "visit", "said", "Đến nhà thăm"));
        mine.commit(one.scope(Callers.member(5), "own.review"), one.plan, "Tôi cam kết");
        assertThat(one.help().plan().acts()).extracting(HelpPlan.Act::kind).contains(Kind.CONTACT, Kind.COMMITMENT);
    }

    @Test
    void thePlanGoesWithTheMemberToTheBranchThatReceivesHim() {
        ReviewWard one = helped(8);
        ROOM.asOwner("update membership.member set unit_id = 150, path = '/50/150/' where id = 8");
        assertThat(ROOM.value("select unit_id || ' ' || path from evaluation.help_plan where id = " + one.plan))
                .isEqualTo("150 /50/150/");
        assertThat(one.help().plan().unitId()).isEqualTo(150);
        var list = ROOM.use(ListHelp.class);
        var paging = new Paging(0, 20, null, false);
        assertThat(list.page(one.scope(ReviewWard.OTHER, "review.read"), null, "open", paging)
                        .rows())
                .extracting(ListHelp.Row::planId)
                .contains(one.plan);
        assertThat(list.page(one.scope(ReviewWard.SECRETARY, "review.read"), null, "open", paging)
                        .rows())
                .extracting(ListHelp.Row::planId)
                .doesNotContain(one.plan);
        ROOM.asOwner("update membership.member set unit_id = 100, path = '/50/100/' where id = 8");
        assertThat(
                        ROOM
                                .statements(() ->
                                        list.page(one.scope(ReviewWard.COMMITTEE, "review.read"), null, "", paging))
                                .stream()
                                .filter(s -> s.contains("evaluation.")))
                .hasSize(1);
    }
}
