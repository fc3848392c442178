package vn.dangvu.evaluation.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

/** Lists, words, proofs that come later, complaints level by level, and what a case keeps from. */
class LeavingRoomTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Map<String, String> MONTHS = Map.of("months", "3", "paper", "Sổ đảng phí");
    private static final Paging FIRST = new Paging(0, 20, "opened", false);

    @BeforeAll
    static void ward() {
        LeavingWard.people(ROOM);
    }

    private static LeavingWard opened(long member, Chain chain, Ground ground) {
        Map<String, String> told = ground == Ground.UNPAID ? MONTHS : Map.of("paper", "Đơn");
        return new LeavingWard(ROOM).open(member, chain, ground, told);
    }

    private static LeavingWard decided(long member, Chain chain, Ground ground) {
        LeavingWard ward = opened(member, chain, ground);
        ward.shown().progress().steps().stream().map(Progress.At::step).forEach(ward::next);
        return ward;
    }

    @Test
    void aCaseIsListedWithWhatItWaitsForInConstantStatements() {
        LeavingWard ward = opened(2, Chain.DELETION, Ground.UNPAID).next(Step.NOTICE);
        var list = ROOM.use(ListLeaving.class);
        var filter = new LeavingFilter("", null, "deletion", "self-review");
        var read = ward.scope(LeavingWard.CLERK, "leaving.read");
        assertThat(ROOM.statements(() -> list.page(read, filter, FIRST))).hasSize(3);
        LeavingRow row = list.page(read, filter, FIRST).rows().stream()
                .filter(r -> r.id() == ward.id)
                .findFirst()
                .orElseThrow();
        assertThat(row.waits()).isEqualTo(Step.SELF_REVIEW);
        assertThat(row.done()).isEqualTo(1);
        assertThat(list.page(ward.scope(LeavingWard.OTHER, "leaving.read"), filter, FIRST)
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> list.page(
                        ward.scope(LeavingWard.OTHER, "leaving.read"), new LeavingFilter("", 100L, "", ""), FIRST))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aRequestCountsOnceItsReceiptIsOnFile() {
        LeavingWard ward = opened(3, Chain.DELETION, Ground.UNPAID)
                .next(Step.NOTICE)
                .request()
                .request();
        var requests = ROOM.use(RequestSelfReview.class);
        var keep = ward.scope(LeavingWard.SECRETARY, "leaving.keep");
        ward.day = ward.day.plusDays(1);
        LocalDate sent = ward.day;
        requests.request(keep, ward.id, ward.version(), sent, "7-CV/CB", " ");
        assertThat(ward.shown().progress().done(Step.SELF_REVIEW)).isFalse();
        assertThat(LeavingWard.reasons(() -> ward.next(Step.BRANCH_VOTE))).containsExactly("leaving.needs");
        assertThat(LeavingWard.reasons(
                        () -> requests.prove(keep, ward.id, ward.version(), sent, sent.minusDays(1), "Báo phát")))
                .containsExactly("leaving.request.arrived");
        requests.prove(keep, ward.id, ward.version(), sent, sent.plusDays(2), "Báo phát");
        assertThat(ward.shown().progress().at(Step.SELF_REVIEW).on()).isEqualTo(sent.plusDays(2));
        assertThat(LeavingWard.reasons(() -> requests.prove(keep, ward.id, ward.version(), sent, sent, "Khác")))
                .containsExactly("leaving.nothing-there");
    }

    @Test
    void resignationIsDecidedAndItsConsequencesAreToldFirst() {
        LeavingWard ward = opened(4, Chain.RESIGNATION, Ground.WISH);
        assertThat(ward.shown().progress().steps().stream().map(Progress.At::step))
                .startsWith(Step.APPLICATION, Step.CLEAN, Step.BRANCH_VOTE, Step.STANDING_VOTE);
        var consequences = ROOM.use(DecideLeaving.class)
                .consequences(ward.scope(LeavingWard.COMMITTEE, "leaving.decide"), ward.id, ward.day);
        assertThat(consequences)
                .extracting(Finding::key)
                .contains("leaving.consequence.badge", "leaving.consequence.seniority");
        ward.shown().progress().steps().stream().map(Progress.At::step).forEach(ward::next);
        assertThat(ward.standing(4)).startsWith("out");
    }

    @Test
    void anExpulsionHasItsHearingAndItsLevels() {
        LeavingWard ward = decided(5, Chain.EXPULSION, Ground.SENTENCE);
        assertThat(ward.shown().progress().complete()).isTrue();
        Deadline until = ward.shown().until().orElseThrow();
        assertThat(until.amount()).isEqualTo(1);
        var mine = ward.scope(Callers.member(5), "own.leaving");
        long first = ROOM.use(MyLeaving.class).complain(mine, Level.SUPERIOR, "Tôi không làm việc đó");
        assertThat(LeavingWard.reasons(() -> ROOM.use(MyLeaving.class).complain(mine, Level.PROVINCE, "Nữa")))
                .containsExactly("leaving.complaint.waits");
        var answer = ROOM.use(AnswerComplaint.class);
        var another = ward.scope(LeavingWard.ANOTHER, "leaving.decide");
        ComplaintRow row = ROOM.use(ListComplaints.class)
                .page(ward.scope(LeavingWard.CLERK, "leaving.read"), null, FIRST)
                .rows()
                .get(0);
        assertThat(row.state()).isEqualTo("received");
        assertThat(row.answerBy()).isEqualTo(row.receivedOn().plusMonths(3));
        LocalDate today = row.receivedOn();
        answer.accept(another, ward.id, ward.version(), first, today, "1-TB");
        answer.decide(another, ward.id, ward.version(), first, today, "upheld", "2-QĐ", null, null);
        assertThat(ward.shown().until()).as("the answer has not arrived").isEmpty();
        answer.delivered(another, ward.id, ward.version(), first, today, "Ký nhận");
        assertThat(ward.shown().until().orElseThrow().start()).isEqualTo(today);
        ROOM.use(MyLeaving.class).complain(mine, Level.PROVINCE, "Tôi vẫn không đồng ý");
        assertThat(ROOM.value("select due_on is not null and answer_by is not null from evaluation.complaint"
                        + " where level = 'province' and case_id = " + ward.id))
                .isEqualTo("t");
        assertThat(ROOM.use(ListComplaints.class)
                        .page(ward.scope(LeavingWard.OTHER, "leaving.read"), "all", FIRST)
                        .rows())
                .isEmpty();
    }

    @Test
    void beforeJuly2025TheCommitteeProposesAndTheDistrictDecides() {
        LeavingWard ward = new LeavingWard(ROOM);
        ward.day = LocalDate.of(2019, 6, 5);
        ward.open(6, Chain.DELETION, Ground.UNPAID, MONTHS);
        ROOM.asOwner("update evaluation.leaving_case set opened_on = '2019-06-05' where id = " + ward.id);
        ward.next(Step.NOTICE).request().request().request();
        assertThat(LeavingWard.reasons(() -> ward.next(Step.BRANCH_VOTE)))
                .as("no text of that year lets three requests stand for the self-review")
                .containsExactly("leaving.needs");
        ward.next(Step.SELF_REVIEW).next(Step.BRANCH_VOTE);
        assertThat(ward.shown().progress().steps().stream().map(Progress.At::step))
                .contains(Step.COMMITTEE_VOTE)
                .doesNotContain(Step.STANDING_VOTE);
        assertThat(ward.shown().progress().route().body()).isEqualTo("district-standing-committee");
    }

    @Test
    void theMemberSpeaksAndTheBranchAnswersWordForWord() {
        LeavingWard ward = opened(7, Chain.DISCIPLINE, Ground.VIOLATION);
        ROOM.use(MyLeaving.class).say(ward.scope(Callers.member(7), "own.leaving"), "Tôi nhận khuyết điểm.");
        ROOM.use(KeepLeavingWords.class)
                .keep(
                        ward.scope(LeavingWard.SECRETARY, "leaving.keep"),
                        ward.id,
                        ward.version(),
                        "branch",
                        ward.day,
                        "Chi ủy ghi nhận.",
                        null);
        assertThat(ward.shown().file().words())
                .extracting(CaseFile.Word::who)
                .containsExactlyInAnyOrder("member", "branch");
        assertThatThrownBy(() -> ROOM.use(MyLeaving.class)
                        .say(ward.scope(Callers.member(17), "own.leaving"), "Không phải việc của tôi"))
                .isInstanceOf(AccessRefused.class);
    }

    @DisplayName("trap 16: what is open keeps from a transfer")
    @Test
    void whatIsOpenKeepsFromATransferAndTheCaseGoesAlongWithTheFile() {
        LeavingWard ward = opened(8, Chain.DELETION, Ground.UNPAID);
        String open =
                "select string_agg(member_id || ' ' || complaint, ',') from evaluation.leaving_open(array[8, 17]::bigint[])";
        assertThat(ROOM.value(open)).isEqualTo("8 false");
        ROOM.asOwner(
                "update membership.member set unit_id = 150, path = '/50/150/' where id = 8",
                "select evaluation.leaving_follows(8)");
        assertThat(ROOM.value("select path from evaluation.leaving_case where id = " + ward.id))
                .isEqualTo("/50/150/");
    }

    @Test
    void aRelativeAndThePersonConcernedAreNamedAsBarred() {
        ROOM.asOwner("insert into membership.file_entry (member_id, kind, label, relation, recorded_by) values"
                + " (9, 'relative', 'Nguyễn Văn B', 'spouse', 1)");
        LeavingWard ward = opened(9, Chain.DELETION, Ground.UNPAID);
        var around = ROOM.use(SurveyLeaving.class).of(ward.scope(LeavingWard.CLERK, "leaving.read"), ward.id);
        assertThat(around.barred()).extracting(SurveyLeaving.Barred::name).containsExactly("Nguyễn Văn B");
        assertThat(around.vote().needed() * 3)
                .isGreaterThanOrEqualTo(around.vote().base() * 2);
        var print = ROOM.use(PrintLeavingPaper.class);
        var read = ward.scope(LeavingWard.CLERK, "leaving.read");
        for (LeavingPaper paper : print.papers(read, ward.id)) {
            assertThat(print.print(read, ward.id, paper.code(), Format.DOCX))
                    .as(paper.code())
                    .isPresent();
        }
        assertThat(print.print(read, ward.id, "qd-crkd", Format.DOCX)).isEmpty();
    }

    /** The second wall: in the own account nothing of a case but words and a complaint is written, whatever the statement. */
    @Test
    void theOwnAccountWritesNoStepWhateverTheStatement() {
        ROOM.asOwner(
                "insert into evaluation.leaving_case (id, member_id, unit_id, path, chain, ground, evidence, opened_on, recorded_by, recorder)"
                        + " values (7, 1, 100, '/50/100/', 'deletion', 'card', '{}', '2025-10-01', 1, '-')");
        for (String command : List.of(
                "insert into evaluation.leaving_act (case_id, step, on_date, recorded_by, recorder) values (7, 'notice', '2026-01-01', 1, '-')",
                "insert into evaluation.leaving_request (case_id, on_date, paper, recorded_by) values (7, '2026-01-01', '-', 1)",
                "insert into evaluation.leaving_word (case_id, who, on_date, said, recorded_by, recorder) values (7, 'branch', '2026-01-01', '-', 1, '-')")) {
            assertThatThrownBy(() -> ROOM.asApplication(
                            "select set_config('dangvu.permission', 'own.leaving', false), set_config('dangvu.self', '1', false)",
                            command))
                    .hasMessageContaining("row-level security");
        }
    }
}
