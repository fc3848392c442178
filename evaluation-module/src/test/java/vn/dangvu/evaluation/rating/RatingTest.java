package vn.dangvu.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.evaluation.campaign.Year.CLERK;
import static vn.dangvu.evaluation.campaign.Year.OTHER;
import static vn.dangvu.evaluation.campaign.Year.SECRETARY;
import static vn.dangvu.evaluation.campaign.Year.WARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.campaign.ListReviewed;
import vn.dangvu.evaluation.campaign.SetSheet;
import vn.dangvu.evaluation.campaign.Year;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.cap.CapTies;
import vn.dangvu.evaluation.selfreview.Content;
import vn.dangvu.evaluation.selfreview.EnterSelfReview;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.RegisterRefused;
import vn.dangvu.membership.roll.People;

class RatingTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Year YEAR = new Year(ROOM);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 10);
    private static final LocalDate MEETING = LocalDate.of(2025, 12, 18);
    private static long campaign;

    @BeforeAll
    static void ward() {
        YEAR.people();
        var people = new People(ROOM);
        for (long id = 31; id <= 36; id++) {
            people.member(id, 200, "Cô Giáo " + id);
        }
        task(2, "2025-06-30", "done", "2025-06-20");
        task(2, "2025-06-30", "done", "2025-07-10");
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, started_on, started_precision, label, place, recorded_by) values"
                        + " (2, 'reward', '2025-05-19', 'D', 'Giấy khen', 'Đảng ủy phường', 1),"
                        + " (2, 'reward', '2024-05-19', 'D', 'Giấy khen', 'Đảng ủy phường', 1)");
        people.person(12, 100, "Chuyển Giữa Năm")
                .home(12, 150, "2010-01-01", "2025-06-01", "opening", "move")
                .home(12, 100, "2025-06-01", "move")
                .standing(12, "official", "2010-01-01");
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, started_on, started_precision, label, place, recorded_by) values"
                        + " (12, 'discipline', '2025-03-01', 'D', 'Khiển trách', 'Chi bộ cũ', 1)");
        campaign = YEAR.opened();
    }

    private static void task(long member, String due, String result, String done) {
        ROOM.asOwner(
                "insert into membership.task (unit_id, path, member_id, source, basis, year, text, assigned_on, due_on, result, done_on,"
                        + " recorded_by) values (100, '/50/100/', " + member
                        + ", 'between', 'NQ', 2025, 'Việc xong " + done + "', '2025-01-05', '" + due
                        + "', '" + result + "', '" + done + "', 1)");
    }

    private static Scope keep(Caller caller) {
        return ROOM.scope(caller, "evaluation.keep");
    }

    private static final Caller SCHOOL = Callers.with(26, "branch-secretary", 200, "/50/200/", null);

    private static ListReviewed.Row row(long member) {
        return YEAR.row(CLERK, campaign, member);
    }

    private static void selfReview(Caller secretary, long member) {
        ROOM.use(EnterSelfReview.class)
                .enter(
                        keep(secretary),
                        row(member).id(),
                        row(member).version(),
                        DAY,
                        "Nộp bản giấy",
                        new Content("Tốt", "Ít", null, null, null, Map.of(), 28, 64, RatingLevel.GOOD));
    }

    private static void propose(Caller secretary, long member, int common, int results, RatingLevel level, String why) {
        ROOM.use(ProposeLevel.class)
                .propose(
                        keep(secretary),
                        row(member).id(),
                        row(member).version(),
                        new Proposal(common, results, level, "Chi ủy nhất trí", why));
    }

    private static ShowEvidence.File shown(Caller caller, long member) {
        return ROOM.use(ShowEvidence.class)
                .open(ROOM.scope(caller, "evaluation.read"), row(member).id());
    }

    @Test
    void theConditionsOfEachLevelStandBesideTheChoice() {
        List<ProposeLevel.Choice> choices = ROOM.use(ProposeLevel.class).choices(keep(SECRETARY), row(2).id(), 25, 62);

        assertThat(choices).extracting(ProposeLevel.Choice::level).containsExactly(RatingLevel.values());
        assertThat(choices.get(0).against())
                .extracting(f -> f.key())
                .containsExactly("rating.level-above-score", "rating.tasks-late");
        assertThat(choices.get(1).against()).extracting(f -> f.key()).containsExactly("rating.tasks-late");
        assertThat(choices.get(2).against()).extracting(f -> f.key()).containsExactly("rating.tasks-too-late");
        assertThat(choices.get(3).against()).isEmpty();
        assertThat(choices.get(0).against())
                .allMatch(f -> f.citation().instrument().equals("366-QĐ/TW"));
    }

    @Test
    void aLevelAgainstItsConditionsNeedsItsReasonAndIsFlaggedUpward() {
        assertThatThrownBy(() -> propose(SECRETARY, 2, 25, 62, RatingLevel.GOOD, null))
                .hasMessage("evaluation.no-self-review");
        selfReview(SECRETARY, 2);
        assertThatThrownBy(() -> propose(SECRETARY, 2, 25, 62, RatingLevel.GOOD, " "))
                .isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                        .extracting(f -> f.key())
                        .containsExactly("rating.tasks-late", "evaluation.against-needs-reason"));
        propose(SECRETARY, 2, 25, 62, RatingLevel.GOOD, "Chậm do bão, đã khắc phục");

        assertThat(row(2).flagged()).isTrue();
        assertThat(ROOM.use(ListReviewed.class)
                        .page(
                                ROOM.scope(WARD, "evaluation.read"),
                                new ListReviewed.Filter(campaign, null, true),
                                new Paging(0, 20, "name", false))
                        .rows())
                .extracting(ListReviewed.Row::memberId)
                .containsExactly(2L);
        Evidence year = shown(WARD, 2).evidence();
        assertThat(year.lines()).singleElement().satisfies(l -> assertThat(l.kind())
                .isEqualTo("reward"));
        assertThat(year.tasks().orElseThrow().late()).isEqualTo(1);
        assertThat(shown(WARD, 2).proposed().orElseThrow().proposal().againstReason())
                .startsWith("Chậm do bão");
    }

    @Test
    void theSecretaryProposesNothingForHimself() {
        assertThatThrownBy(() -> propose(SECRETARY, 1, 30, 65, RatingLevel.EXCELLENT, null))
                .isInstanceOf(RegisterRefused.class);
    }

    @DisplayName("trap 10: a guest is rated at home")
    @Test
    void whoIsElsewhereIsRatedAfterTheRemarkOfThatBranch() {
        selfReview(OTHER, 6);
        assertThatThrownBy(() -> propose(OTHER, 6, 28, 60, RatingLevel.GOOD, null))
                .hasMessage("evaluation.no-temporary-remark");
    }

    @Test
    @DisplayName("trap 25: whoever moved in the year is rated where he stands, with what happened where he came from")
    void aViolationGoesAlongToTheBranchThatRates() {
        assertThat(shown(SECRETARY, 12).evidence().lines()).singleElement().satisfies(l -> {
            assertThat(l.kind()).isEqualTo("discipline");
            assertThat(l.body()).isEqualTo("Chi bộ cũ");
        });
        assertThatThrownBy(() -> shown(OTHER, 12)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> propose(OTHER, 12, 29, 66, RatingLevel.EXCELLENT, null))
                .isInstanceOf(AccessRefused.class);
        selfReview(SECRETARY, 12);
        assertThatThrownBy(() -> propose(SECRETARY, 12, 29, 66, RatingLevel.EXCELLENT, null))
                .isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                        .extracting(f -> f.key())
                        .contains("rating.disciplined", "evaluation.against-needs-reason"));
    }

    @Test
    void pointsBeyondTheScaleAreRefused() {
        assertThatThrownBy(() -> propose(OTHER, 5, 31, 71, RatingLevel.GOOD, null))
                .hasMessage("evaluation.points-common, evaluation.points-results");
    }

    @Test
    void theBranchVotesAndEveryOfficialMemberCounts() {
        assertThatThrownBy(() -> vote(5, 2)).hasMessage("evaluation.not-proposed");
        selfReview(OTHER, 5);
        propose(OTHER, 5, 28, 60, RatingLevel.GOOD, null);

        vote(5, 2);

        assertThat(shown(WARD, 5).votes()).singleElement().satisfies(b -> {
            assertThat(b.question()).isEqualTo("rate-good");
            assertThat(b.base()).isEqualTo(2);
            assertThat(b.exceeded()).isTrue();
            assertThat(b.passed()).isTrue();
        });
    }

    private static void vote(long member, int inFavour) {
        RecordRatingVote record = ROOM.use(RecordRatingVote.class);
        List<Ballots.Voter> summoned = record.summoned(keep(OTHER), row(member).id(), MEETING);
        int voters = (int) summoned.stream()
                .filter(v -> v.kind() == Ballots.VoterClass.VOTER)
                .count();
        record.record(
                keep(OTHER),
                row(member).id(),
                row(member).version(),
                new Ballots.Minuted(
                        new Ballots.Meeting(MEETING, "Nhà văn hóa", "Đ/c A", "Bí thư", "Đ/c B"),
                        Ballots.Method.SECRET,
                        summoned.stream()
                                .collect(Collectors.toMap(
                                        Ballots.Voter::memberId,
                                        v -> v.kind() == Ballots.VoterClass.VOTER
                                                ? Ballots.Attendance.PRESENT
                                                : Ballots.Attendance.EXCUSED)),
                        new Ballots.Count(voters, voters, voters, inFavour, voters - inFavour, 0),
                        new Ballots.Minutes(null, null, null)));
    }

    @Test
    void theCapIsReckonedBeforeAnythingIsDecided() {
        for (long id = 31; id <= 36; id++) {
            selfReview(SCHOOL, id);
        }
        for (long id = 31; id <= 34; id++) {
            propose(SCHOOL, id, 28, 60, RatingLevel.GOOD, null);
        }
        propose(SCHOOL, 35, 29, 66, RatingLevel.EXCELLENT, null);
        propose(SCHOOL, 36, 29, 66, RatingLevel.EXCELLENT, null);
        TryCap cap = ROOM.use(TryCap.class);
        Scope reading = ROOM.scope(WARD, "evaluation.read");

        CapTrial tried = cap.of(reading, campaign, CapTrial.Wish.NONE);

        CapLine line = tried.lines().stream()
                .filter(l -> l.count().group().equals("plain"))
                .findFirst()
                .orElseThrow();
        assertThat(line.within()).isFalse();
        assertThat(line.count().outstanding()).isEqualTo(2);
        CapTies ties = tried.ties();
        assertThat(ties.tied()).extracting(CapTies.Proposed::memberId).containsExactly(35L, 36L);
        assertThat(ties.places()).isEqualTo(1);
        assertThat(tried.units())
                .filteredOn(u -> u.path().equals("/50/200/"))
                .singleElement()
                .matches(u -> u.good() == 4 && u.outstanding() == 2);
        assertThat(tried.units().get(0).good())
                .as("sums up the tree")
                .isEqualTo(tried.units().stream()
                        .filter(u -> u.depth() == 1)
                        .mapToInt(CapTrial.Unit::good)
                        .sum());
        assertThat(ROOM.statements(() -> cap.of(reading, campaign, CapTrial.Wish.NONE)))
                .filteredOn(s -> !s.contains("set_config"))
                .hasSize(6);
        assertThatThrownBy(() -> cap.of(ROOM.scope(SECRETARY, "evaluation.read"), campaign, CapTrial.Wish.NONE))
                .isInstanceOf(AccessRefused.class);

        ROOM.use(RaiseCap.class)
                .raise(ROOM.scope(WARD, "evaluation.decide"), campaign, "plain", "88-QĐ/TU ngày 01/12/2025");
        assertThat(cap.of(reading, campaign, CapTrial.Wish.NONE).lines())
                .filteredOn(l -> l.count().group().equals("plain"))
                .allMatch(l -> l.count().percent() == 25);
        assertThatThrownBy(() -> ROOM.scope(CLERK, "evaluation.decide")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aMemberSeesTheOwnYearAndNoLevelOfOthers() {
        Scope own = ROOM.scope(Callers.member(2), "own.evaluation");
        ShowOwnEvidence show = ROOM.use(ShowOwnEvidence.class);

        assertThat(show.open(own, row(2).id()).tasks().orElseThrow().tasks()).isEqualTo(2);
        long other = row(5).id();
        assertThatThrownBy(() -> show.open(own, other)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(Callers.member(2), "evaluation.read"))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theNearestSheetOfTheGroupHoldsOnTheDay() {
        SetSheet set = ROOM.use(SetSheet.class);
        Scope plan = ROOM.scope(CLERK, "evaluation.plan");
        var lines = List.of(new SetSheet.Line("common", "Chung", 30), new SetSheet.Line("results", "Kết quả", 70));
        Scope own = ROOM.scope(Callers.member(2), "own.evaluation");
        long id = row(2).id();

        assertThat(ROOM.use(ShowOwnEvidence.class).sheet(own, id)).isEmpty();
        set.set(plan, 50, "outside", LocalDate.of(2025, 9, 1), "3-HD/ĐU", lines);
        set.set(plan, 100, "outside", LocalDate.of(2026, 1, 1), "1-NQ/CB", lines);

        assertThat(ROOM.use(ShowOwnEvidence.class).sheet(own, id).orElseThrow().paper())
                .isEqualTo("3-HD/ĐU");
        assertThat(shown(SECRETARY, 2).sheet().orElseThrow().lines()).isEqualTo(lines);
    }

    @Test
    void aMemberIsShownInFourteenStatementsAtMost() {
        Scope scope = ROOM.scope(SECRETARY, "evaluation.read");
        long id = row(4).id();
        assertThat(ROOM.statements(() -> ROOM.use(ShowEvidence.class).open(scope, id)))
                .filteredOn(s -> !s.contains("set_config") && !s.contains("kernel.audit"))
                .hasSizeLessThanOrEqualTo(14);
    }
}
