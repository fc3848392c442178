package vn.dangvu.evaluation.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dangvu.evaluation.campaign.Year.CLERK;
import static vn.dangvu.evaluation.campaign.Year.OTHER;
import static vn.dangvu.evaluation.campaign.Year.SECRETARY;
import static vn.dangvu.evaluation.campaign.Year.WARD;
import static vn.dangvu.evaluation.decision.DecisionKind.CANCELLATION;
import static vn.dangvu.evaluation.decision.DecisionKind.CORRECTION;
import static vn.dangvu.evaluation.decision.DecisionKind.RATING;
import static vn.dangvu.membership.RatingLevel.COMPLETED;
import static vn.dangvu.membership.RatingLevel.EXCELLENT;
import static vn.dangvu.membership.RatingLevel.GOOD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.campaign.Year;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.decision.Opinion;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.membership.roll.People;

/** One review of one ward, told in its order: report, appraisal, vote, cap, decision, the committee's own level from above. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CollectiveTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate MEETING = LocalDate.of(2025, 12, 22);
    private static final Signed PAPER =
            new Signed("46-QĐ/ĐU", LocalDate.of(2025, 12, 23), "Ban Thường vụ Đảng ủy phường", "Nguyễn Văn Ký");
    private static final Signed LATER =
            new Signed("52-QĐ/ĐU", LocalDate.of(2025, 12, 29), "Ban Thường vụ Đảng ủy phường", "Nguyễn Văn Ký");
    private static long campaign;

    @BeforeAll
    static void opened() {
        Year year = new Year(ROOM).people();
        var people = new People(ROOM);
        for (long id = 17; id <= 19; id++) {
            people.member(id, 50, "Thường Vụ " + id);
            ROOM.asOwner(
                    "insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by) values (50, "
                            + id + ", '" + (id == 17 ? "secretary" : "standing") + "', 'elected', '2020-01-01', 1)");
        }
        campaign = year.opened();
    }

    private static Account account(RatingLevel level, int common, int results, Integer beyond, String reason) {
        return new Account("Mạnh", "Yếu", null, null, null, beyond, 100, Map.of(), common, results, level, reason);
    }

    private static ReadUnitRating.File file(Caller caller, long unit) {
        return ROOM.use(ReadUnitRating.class).open(ROOM.scope(caller, "evaluation.read"), campaign, unit);
    }

    private static void handIn(Caller caller, long unit, Account account) {
        ROOM.use(WriteUnitReport.class)
                .handIn(
                        ROOM.scope(caller, "evaluation.keep"),
                        campaign,
                        unit,
                        file(caller, unit).version(),
                        account);
    }

    private static List<ListUnitRatings.Row> rows(Caller caller) {
        return ROOM.use(ListUnitRatings.class)
                .page(ROOM.scope(caller, "evaluation.read"), campaign, null, new Paging(0, 50, "name", false))
                .rows();
    }

    private static void vote(boolean passed) {
        RecordUnitsVote record = ROOM.use(RecordUnitsVote.class);
        record.record(ROOM.scope(WARD, "evaluation.decide"), campaign, VotingBody.STANDING_COMMITTEE, minuted(passed));
    }

    private static void voteOn(long unit, DecisionKind kind) {
        RecordUnitsVote record = ROOM.use(RecordUnitsVote.class);
        record.onUnit(
                ROOM.scope(WARD, "evaluation.decide"),
                campaign,
                unit,
                kind,
                VotingBody.STANDING_COMMITTEE,
                minuted(true));
    }

    private static Ballots.Minuted minuted(boolean passed) {
        List<Ballots.Voter> summoned = ROOM.use(RecordUnitsVote.class)
                .summoned(ROOM.scope(WARD, "evaluation.decide"), campaign, VotingBody.STANDING_COMMITTEE, MEETING);
        int all = summoned.size();
        return new Ballots.Minuted(
                new Ballots.Meeting(MEETING, "Trụ sở", "Đ/c A", "Bí thư", "Đ/c B"),
                Ballots.Method.SECRET,
                summoned.stream().collect(Collectors.toMap(Ballots.Voter::memberId, v -> Ballots.Attendance.PRESENT)),
                new Ballots.Count(all, all, all, passed ? all : 0, passed ? 0 : all, 0),
                new Ballots.Minutes(null, null, null));
    }

    private static void correct(Caller caller, long unit, Rated now, String reason) {
        ROOM.use(ChangeUnitResult.class)
                .correct(
                        ROOM.scope(caller, "evaluation.decide"),
                        campaign,
                        unit,
                        file(WARD, unit).version(),
                        now,
                        reason,
                        LATER);
    }

    private static int decide() {
        return ROOM.use(DecideUnits.class).decide(ROOM.scope(WARD, "evaluation.decide"), campaign, PAPER);
    }

    @Test
    @Order(1)
    void aDraftIsTheBranchsOwn() {
        ROOM.use(WriteUnitReport.class)
                .draft(
                        ROOM.scope(SECRETARY, "evaluation.keep"),
                        campaign,
                        100,
                        0,
                        new Account("Mới viết", null, null, null, null, null, null, Map.of(), null, null, null, null));

        assertThat(ROOM.use(WriteUnitReport.class).current(ROOM.scope(SECRETARY, "evaluation.keep"), campaign, 100))
                .singleElement()
                .matches(Report::draft);
        assertThat(file(CLERK, 100).report()).isEmpty();
        assertThat(rows(CLERK))
                .filteredOn(r -> r.unitId() == 100)
                .singleElement()
                .matches(r -> r.state() == ListUnitRatings.State.NOT_REPORTED);
        assertThatThrownBy(() -> ROOM.use(WriteCommitteeReport.class)
                        .current(ROOM.scope(CLERK, "evaluation.plan"), campaign, 100))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(WriteUnitReport.class)
                        .draft(
                                ROOM.scope(SECRETARY, "evaluation.keep"),
                                campaign,
                                100,
                                0,
                                account(GOOD, 25, 50, null, null)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @Order(2)
    void aLevelAgainstItsConditionsNeedsAReason() {
        assertThatThrownBy(() -> handIn(SECRETARY, 100, account(EXCELLENT, 28, 65, 29, " ")))
                .hasMessage("collective.no-against-reason");
        assertThatThrownBy(() -> handIn(SECRETARY, 100, account(null, 28, 65, 30, null)))
                .isInstanceOf(OperationRefused.class);
        handIn(SECRETARY, 100, account(EXCELLENT, 28, 65, 29, "Có thành tích đột xuất được khen"));
        assertThat(file(CLERK, 100).report().orElseThrow().against()).containsExactly("rating.unit-beyond");
        handIn(SECRETARY, 100, account(EXCELLENT, 28, 65, 30, null));
        assertThat(file(CLERK, 100).report().orElseThrow().against()).isEmpty();
    }

    @Test
    @Order(3)
    void aBranchSeesItselfOnly() {
        assertThat(rows(SECRETARY)).extracting(ListUnitRatings.Row::unitId).containsExactly(100L);
        ListUnitRatings list = ROOM.use(ListUnitRatings.class);
        assertThat(list.committee(ROOM.scope(OTHER, "evaluation.read"), campaign))
                .isEmpty();
        assertThat(list.committee(ROOM.scope(WARD, "evaluation.read"), campaign))
                .contains(50L);
        assertThat(rows(OTHER)).extracting(ListUnitRatings.Row::unitId).containsExactly(150L);
        assertThat(rows(CLERK))
                .extracting(ListUnitRatings.Row::unitId)
                .startsWith(50L)
                .contains(100L, 150L);
        assertThatThrownBy(() -> file(OTHER, 100)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> file(OTHER, 50)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> handIn(OTHER, 100, account(GOOD, 25, 50, null, null)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    @Order(4)
    void nothingIsDecidedWithoutVoteNorWhileMembersWait() {
        assertThatThrownBy(CollectiveTest::decide).hasMessage("collective.no-vote");
        vote(false);
        assertThatThrownBy(CollectiveTest::decide).hasMessage("collective.no-vote");
        vote(true);
        assertThatThrownBy(CollectiveTest::decide).hasMessage("collective.nothing-ready");
        ROOM.asOwner("update evaluation.reviewed set part = 'reviewed', reason = 'too-new' where part = 'rated'");
    }

    @Test
    @Order(5)
    void aboveTheCapTheCommitteeSaysWhich() {
        assertThatThrownBy(CollectiveTest::decide)
                .isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                        .singleElement()
                        .satisfies(f -> assertThat(f.key()).isEqualTo("collective.above-cap")));
        ROOM.use(AppraiseUnit.class)
                .appraise(
                        ROOM.scope(CLERK, "evaluation.appraise"),
                        campaign,
                        100,
                        file(CLERK, 100).version(),
                        Opinion.of(GOOD, 27, 60, "Chưa nổi trội"));
        assertThat(file(SECRETARY, 100).views()).isEmpty();
        ROOM.use(AdjustUnitLevel.class)
                .adjust(
                        ROOM.scope(WARD, "evaluation.decide"),
                        campaign,
                        100,
                        file(WARD, 100).version(),
                        Opinion.of(GOOD, 27, 60, "Vượt tỷ lệ"));
        assertThatThrownBy(CollectiveTest::decide).hasMessage("collective.nothing-ready");
    }

    @Test
    @Order(6)
    void decidedTheBranchReadsItAndNothingChangesAnyMore() {
        handIn(OTHER, 150, account(COMPLETED, 25, 40, null, null));
        vote(true);
        assertThat(decide()).isEqualTo(2);

        UnitResult decided = file(SECRETARY, 100).decided().orElseThrow();
        assertThat(decided.rated()).isEqualTo(new Rated(GOOD, 27, 60));
        assertThat(decided.proposed()).isEqualTo(EXCELLENT);
        assertThat(decided.reason()).isEqualTo("Vượt tỷ lệ");
        assertThat(decided.paper().number()).isEqualTo("46-QĐ/ĐU");
        assertThatThrownBy(() -> handIn(SECRETARY, 100, account(GOOD, 25, 50, null, null)))
                .hasMessage("collective.decided");
        assertThatThrownBy(CollectiveTest::decide).hasMessage("collective.no-vote");
    }

    @Test
    @Order(7)
    void theSuperiorDecidesOnTheCommittee() {
        WriteCommitteeReport write = ROOM.use(WriteCommitteeReport.class);
        write.handIn(ROOM.scope(CLERK, "evaluation.plan"), campaign, 50, 0, account(GOOD, 26, 55, null, null));
        assertThatThrownBy(() -> ROOM.use(AppraiseUnit.class)
                        .appraise(
                                ROOM.scope(CLERK, "evaluation.appraise"),
                                campaign,
                                50,
                                file(CLERK, 50).version(),
                                Opinion.of(GOOD, 27, 60, "Không được")))
                .hasMessage("collective.superior-decides");
        EnterSuperiorLevel enter = ROOM.use(EnterSuperiorLevel.class);
        enter.enter(
                ROOM.scope(CLERK, "evaluation.plan"),
                campaign,
                50,
                file(CLERK, 50).version(),
                new Rated(GOOD, 26, 55),
                PAPER);
        assertThat(file(CLERK, 50).decided().orElseThrow().rated().level()).isEqualTo(GOOD);
        assertThat(rows(SECRETARY)).extracting(ListUnitRatings.Row::unitId).containsExactly(100L);
    }

    @Test
    @Order(8)
    void aWrongResultOfABranchIsCorrectedByAVoteOfItsOwn() {
        assertThatThrownBy(() -> correct(WARD, 100, new Rated(COMPLETED, 20, 40), "Báo cáo không đúng"))
                .hasMessage("collective.no-vote-on-change");
        voteOn(150, CORRECTION);
        assertThatThrownBy(() -> correct(WARD, 100, new Rated(COMPLETED, 20, 40), "Báo cáo không đúng"))
                .hasMessage("collective.no-vote-on-change");
        voteOn(100, CORRECTION);
        assertThatThrownBy(() -> correct(WARD, 100, new Rated(GOOD, 27, 60), "Báo cáo không đúng"))
                .hasMessage("evaluation.same-result");
        assertThatThrownBy(() -> correct(WARD, 100, new Rated(COMPLETED, 20, 40), " "))
                .hasMessage("evaluation.no-reason");
        assertThatThrownBy(() -> correct(SECRETARY, 100, new Rated(COMPLETED, 20, 40), "Tự sửa"))
                .isInstanceOf(AccessRefused.class);

        correct(WARD, 100, new Rated(COMPLETED, 20, 40), "Báo cáo không đúng");

        ReadUnitRating.File file = file(SECRETARY, 100);
        assertThat(file.decided().orElseThrow().rated()).isEqualTo(new Rated(COMPLETED, 20, 40));
        assertThat(file.decided().orElseThrow().proposed()).isEqualTo(EXCELLENT);
        assertThat(file.ended()).singleElement().satisfies(e -> {
            assertThat(e.rated()).isEqualTo(new Rated(GOOD, 27, 60));
            assertThat(e.paper().number()).isEqualTo("46-QĐ/ĐU");
            assertThat(e.endedBy().number()).isEqualTo("52-QĐ/ĐU");
            assertThat(e.endedWhy()).isEqualTo("Báo cáo không đúng");
        });
        assertThat(rows(CLERK))
                .filteredOn(r -> r.unitId() == 100)
                .singleElement()
                .matches(r -> r.level() == COMPLETED && r.state() == ListUnitRatings.State.DECIDED);
        assertThatThrownBy(() -> correct(WARD, 100, new Rated(GOOD, 27, 60), "Lần nữa"))
                .as("a vote serves one decision")
                .hasMessage("collective.no-vote-on-change");
    }

    @Test
    @Order(9)
    void aCorrectionKeepsTheCapAndTheHigherCapNeedsItsDecision() {
        voteOn(150, CORRECTION);
        assertThatThrownBy(() -> correct(WARD, 150, new Rated(EXCELLENT, 28, 65), "Tính sót thành tích"))
                .isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                        .singleElement()
                        .satisfies(f -> assertThat(f.parameters()).containsExactly(1, 20, 0, 0)));

        RaiseUnitCap raise = ROOM.use(RaiseUnitCap.class);
        var scope = ROOM.scope(WARD, "evaluation.decide");
        assertThat(raise.open(scope, campaign)).containsExactly("branch");
        assertThatThrownBy(() -> raise.raise(scope, campaign, "branch", " ")).hasMessage("evaluation.no-paper");
        assertThatThrownBy(() -> raise.raise(scope, campaign, "group", "12-QĐ/TU"))
                .hasMessage("collective.no-kind");
        raise.raise(scope, campaign, "branch", "12-QĐ/TU ngày 20/12/2025");
        assertThat(raise.open(scope, campaign)).isEmpty();
        assertThatThrownBy(() -> raise.raise(scope, campaign, "branch", "13-QĐ/TU"))
                .hasMessage("collective.no-kind");
        assertThat(ROOM.use(DecideUnits.class).cap(scope, campaign, 50))
                .singleElement()
                .satisfies(line -> assertThat(line.count().percent()).isEqualTo(25));
        assertThatThrownBy(() -> correct(WARD, 150, new Rated(EXCELLENT, 28, 65), "Tính sót thành tích"))
                .isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                        .singleElement()
                        .satisfies(f -> assertThat(f.parameters()).containsExactly(1, 25, 0, 0)));
    }

    @Test
    @Order(10)
    void aCancelledResultIsReportedVotedAndDecidedAnew() {
        voteOn(100, CANCELLATION);
        ROOM.use(ChangeUnitResult.class)
                .cancel(
                        ROOM.scope(WARD, "evaluation.decide"),
                        campaign,
                        100,
                        file(WARD, 100).version(),
                        "Số liệu không trung thực",
                        LATER);
        assertThat(file(SECRETARY, 100))
                .matches(f -> f.decided().isEmpty() && f.report().isEmpty() && f.running())
                .satisfies(f -> assertThat(f.ended()).hasSize(2));
        assertThat(rows(CLERK))
                .filteredOn(r -> r.unitId() == 100)
                .singleElement()
                .matches(r -> r.state() == ListUnitRatings.State.NOT_REPORTED);
        assertThatThrownBy(() -> voteOn(100, CANCELLATION)).hasMessage("collective.not-decided");

        handIn(SECRETARY, 100, account(GOOD, 25, 50, null, null));
        vote(true);
        assertThat(decide()).isEqualTo(1);
        assertThat(file(SECRETARY, 100).decided().orElseThrow().rated().level()).isEqualTo(GOOD);
    }

    @Test
    @Order(11)
    void theSuperiorPutsItsOwnLevelRight() {
        ChangeSuperiorLevel change = ROOM.use(ChangeSuperiorLevel.class);
        var scope = ROOM.scope(CLERK, "evaluation.plan");
        assertThatThrownBy(() -> voteOn(50, CORRECTION)).hasMessage("collective.superior-decides");
        assertThatThrownBy(() ->
                        change.cancel(scope, campaign, 100, file(CLERK, 100).version(), "Không phải", LATER))
                .hasMessage("collective.not-superior");
        change.correct(
                scope, campaign, 50, file(CLERK, 50).version(), new Rated(COMPLETED, 22, 40), "Sau kiểm tra", LATER);
        assertThat(file(CLERK, 50).decided().orElseThrow().rated().level()).isEqualTo(COMPLETED);
        change.cancel(scope, campaign, 50, file(CLERK, 50).version(), "Báo cáo lại", LATER);
        assertThat(file(CLERK, 50))
                .matches(f -> f.decided().isEmpty() && f.ended().size() == 2);
        assertThat(ROOM.use(UnitVotes.class).decisions(ROOM.scope(WARD, "evaluation.read"), campaign, 50))
                .extracting(UnitVotes.Taken::kind, UnitVotes.Taken::bySuperior, UnitVotes.Taken::units)
                .contains(
                        tuple(CANCELLATION, true, 1),
                        tuple(CORRECTION, true, 1),
                        tuple(CANCELLATION, false, 1),
                        tuple(CORRECTION, false, 1),
                        tuple(RATING, false, 2),
                        tuple(RATING, false, 1));
    }

    @Test
    @Order(12)
    void theDatabaseItselfRefuses() {
        assertThatThrownBy(() -> ROOM.asOwner(
                        "insert into evaluation.unit_decision (campaign_id, path, kind, number, signed_on, body, signer, ballot_id, rules, recorded_by)"
                                + " select campaign_id, path, 'own', '1', date '2020-01-01', 'b', 's', ballot_id, '{}', 1"
                                + " from evaluation.unit_decision where kind = 'own'"))
                .hasMessageContaining("decision without its vote");
        assertThatThrownBy(
                        () -> ROOM.asOwner(
                                "insert into evaluation.unit_result (decision_id, review_id, path, level) select d.id, v.id, v.path, 'good'"
                                        + " from evaluation.unit_decision d, evaluation.unit_review v where d.kind = 'superior' and v.unit_id = 100"))
                .hasMessageContaining("not the level that decides");
        assertThatThrownBy(
                        () -> ROOM.asOwner(
                                "update evaluation.unit_result set ended_at = now(), ended_reason = 'x', ended_by = decision_id where ended_at = 'infinity'"))
                .as("by a decision that only rated")
                .hasMessageContaining("ended by no decision on this unit");
        assertThatThrownBy(() ->
                        ROOM.asOwner("update evaluation.unit_result set ended_at = 'infinity', ended_reason = null,"
                                + " ended_by = null where ended_at <> 'infinity'"))
                .hasMessageContaining("written once");
        assertThatThrownBy(
                        () -> ROOM.asOwner(
                                "update evaluation.unit_result set ended_at = now(), ended_reason = 'x', ended_by = (select max(ended_by)"
                                        + " from evaluation.unit_result x join evaluation.unit_review v on v.id = x.review_id where v.unit_id = 100)"
                                        + " where ended_at = 'infinity' and review_id = (select id from evaluation.unit_review where unit_id = 150)"))
                .as("by the decision on another unit")
                .hasMessageContaining("ended by no decision on this unit");
        assertThat(ROOM.value("dangvu_app", "select count(*) from evaluation.unit_report"))
                .isEqualTo("0");
    }
}
