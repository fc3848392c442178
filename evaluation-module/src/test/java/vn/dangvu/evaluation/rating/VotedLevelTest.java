package vn.dangvu.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.evaluation.campaign.Year.CLERK;
import static vn.dangvu.evaluation.campaign.Year.SECRETARY;
import static vn.dangvu.evaluation.campaign.Year.WARD;

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
import vn.dangvu.evaluation.campaign.ListCampaigns;
import vn.dangvu.evaluation.campaign.ListReviewed;
import vn.dangvu.evaluation.campaign.ReadCampaign;
import vn.dangvu.evaluation.campaign.Year;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.selfreview.Content;
import vn.dangvu.evaluation.selfreview.EnterSelfReview;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.roll.People;

/** A school with six members, from the self-review to the vote, and the cap tried on what it proposes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VotedLevelTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Year YEAR = new Year(ROOM);
    private static final Caller SCHOOL = Callers.with(26, "branch-secretary", 200, "/50/200/", null);
    private static final LocalDate MEETING = LocalDate.of(2025, 12, 18);
    private static long campaign;

    @BeforeAll
    static void aSchool() {
        YEAR.people();
        for (long id = 31; id <= 36; id++) {
            new People(ROOM).member(id, 200, "Cô Giáo " + id);
        }
        campaign = YEAR.opened();
        for (long id = 31; id <= 36; id++) {
            ROOM.use(EnterSelfReview.class)
                    .enter(
                            keep(),
                            row(id).id(),
                            row(id).version(),
                            MEETING.minusDays(8),
                            "Nộp bản giấy",
                            new Content("Tốt", "Ít", null, null, null, Map.of(), 28, 64, RatingLevel.GOOD));
        }
        for (long id = 31; id <= 34; id++) {
            propose(id, 28, 60, RatingLevel.GOOD);
        }
        propose(35, 29, 66, RatingLevel.EXCELLENT);
        propose(36, 29, 66, RatingLevel.EXCELLENT);
    }

    private static Scope keep() {
        return ROOM.scope(SCHOOL, "evaluation.keep");
    }

    private static Scope reads(Caller caller) {
        return ROOM.scope(caller, "evaluation.read");
    }

    private static ListReviewed.Row row(long member) {
        return YEAR.row(CLERK, campaign, member);
    }

    private static void propose(long member, int common, int results, RatingLevel level) {
        ROOM.use(ProposeLevel.class)
                .propose(
                        keep(),
                        row(member).id(),
                        row(member).version(),
                        new Proposal(common, results, level, "Nhất trí", null));
    }

    private static long vote(long member, boolean passed) {
        RecordRatingVote record = ROOM.use(RecordRatingVote.class);
        List<Ballots.Voter> summoned = record.summoned(keep(), row(member).id(), MEETING);
        int all = summoned.size();
        return record.record(
                keep(),
                row(member).id(),
                row(member).version(),
                new Ballots.Minuted(
                        new Ballots.Meeting(MEETING, "Trường", "Đ/c A", "Bí thư", "Đ/c B"),
                        Ballots.Method.SECRET,
                        summoned.stream()
                                .collect(Collectors.toMap(Ballots.Voter::memberId, v -> Ballots.Attendance.PRESENT)),
                        new Ballots.Count(all, all, all, passed ? all : 1, passed ? 0 : all - 1, 0),
                        new Ballots.Minutes(null, null, null)));
    }

    private static List<Long> state(String state) {
        return ROOM
                .use(ListReviewed.class)
                .page(
                        reads(SCHOOL),
                        new ListReviewed.Filter(campaign, null, false, 200L, null, state),
                        new Paging(0, 50, "name", false))
                .rows()
                .stream()
                .map(ListReviewed.Row::memberId)
                .toList();
    }

    @Test
    @Order(1)
    void aVoteThatDidNotPassLeavesTheWayOpen() {
        vote(34, false);
        propose(34, 27, 60, RatingLevel.GOOD);
        assertThat(row(34).state()).isEqualTo("proposed");
    }

    @Test
    @Order(2)
    void whatTheBranchVotedOnStandsUntilTheVoteIsAnnulledWithItsReason() {
        long ballot = vote(31, true);
        assertThat(state("voted")).containsExactly(31L);
        assertThatThrownBy(() -> propose(31, 20, 40, RatingLevel.COMPLETED)).hasMessage("evaluation.voted");
        assertThatThrownBy(() -> vote(31, true)).hasMessage("evaluation.voted");
        assertThatThrownBy(() -> ROOM.asOwner(
                        "insert into evaluation.assessment (reviewed_id, path, level, rules, recorded_by) select id, path, 'failed', '{}', 1"
                                + " from evaluation.reviewed where id = " + row(31).id()))
                .hasStackTraceContaining("the branch has voted");

        AnnulRatingVote annul = ROOM.use(AnnulRatingVote.class);
        long id = row(31).id();
        long version = row(31).version();
        assertThatThrownBy(() -> annul.annul(keep(), id, version, ballot, " ")).hasMessage("ballot.reason-missing");
        assertThatThrownBy(() -> annul.annul(keep(), row(32).id(), row(32).version(), ballot, "Nhầm"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        annul.annul(ROOM.scope(SECRETARY, "evaluation.keep"), id, row(31).version(), ballot, "Nhầm"))
                .isInstanceOf(AccessRefused.class);
        annul.annul(keep(), id, row(31).version(), ballot, "Ghi nhầm số phiếu");
        propose(31, 28, 61, RatingLevel.GOOD);

        ShowEvidence.File file = ROOM.use(ShowEvidence.class).open(reads(SCHOOL), id);
        assertThat(file.votes()).singleElement().satisfies(b -> assertThat(b.annulledReason())
                .isEqualTo("Ghi nhầm số phiếu"));
        assertThat(file.standing()).isEmpty();
        assertThat(file.place().people()).isEqualTo(6);
        assertThat(file.place().before()).isNull();
        assertThat(file.place().afterName()).isEqualTo("Cô Giáo 32");
    }

    @Test
    @Order(3)
    void everyBranchIsSeenByWhomItConcernsOnly() {
        ReadCampaign read = ROOM.use(ReadCampaign.class);
        assertThat(read.read(reads(CLERK), campaign).branches()).hasSize(3);
        ReadCampaign.File own = read.read(reads(SCHOOL), campaign);
        assertThat(own.whole()).isFalse();
        assertThat(own.branches()).singleElement().satisfies(b -> {
            assertThat(b.progress().rated()).isEqualTo(6);
            assertThat(b.progress().proposed()).isEqualTo(6);
        });
        assertThat(campaigns(SCHOOL))
                .singleElement()
                .satisfies(c -> assertThat(c.progress().rated()).isEqualTo(6));
        Caller elsewhere = Callers.with(29, "branch-secretary", 900, "/60/900/", null);
        assertThatThrownBy(() -> read.read(reads(elsewhere), campaign)).isInstanceOf(AccessRefused.class);
        assertThat(campaigns(elsewhere)).isEmpty();
    }

    private static CapTrial trial(CapReading reading, Integer percent, List<Long> down) {
        return ROOM.use(TryCap.class).of(reads(WARD), campaign, new CapTrial.Wish(reading, percent, null, down));
    }

    @Test
    @Order(4)
    void theCapIsTriedWithoutAnythingBeingWritten() {
        CapTrial as = trial(null, null, List.of());
        assertThat(as.chosen().code()).isEqualTo("plain");
        assertThat(as.chosen().line().allowed()).isZero();
        assertThat(as.chosen().line().over()).isEqualTo(2);
        assertThat(as.chosen().line().toLower()).isEqualTo(1);
        assertThat(as.ties().tied()).hasSize(2);
        assertThat(as.ties().places()).isEqualTo(1);
        assertThat(as.left()).containsOnlyKeys("exempt", "suspended", "too-new");
        assertThat(as.units().get(0).path()).isEqualTo("/50/");
        assertThat(as.units().get(0).outstanding()).isEqualTo(2);

        CapTrial wide = trial(CapReading.GOOD_AND_OUTSTANDING, null, List.of());
        assertThat(wide.chosen().line().allowed()).isEqualTo(1);
        assertThat(trial(null, 50, List.of()).over()).isZero();

        CapTrial lowered = trial(null, null, List.of(row(35).id()));
        assertThat(lowered.chosen().line().allowed()).isEqualTo(1);
        assertThat(lowered.over()).isZero();
        assertThat(lowered.persons()).filteredOn(CapTrial.Person::moved).hasSize(1);
        assertThat(row(35).level()).isEqualTo("excellent");
        assertThat(ROOM.statements(() -> trial(null, null, List.of(row(35).id()))))
                .filteredOn(s -> s.contains("evaluation.") && !s.contains("r.*"))
                .hasSizeLessThanOrEqualTo(7);
        assertThatThrownBy(() -> ROOM.use(TryCap.class)
                        .of(reads(SCHOOL), campaign, new CapTrial.Wish(null, null, null, List.of())))
                .isInstanceOf(AccessRefused.class);
    }

    private static List<ListCampaigns.Row> campaigns(Caller caller) {
        return ROOM.use(ListCampaigns.class)
                .page(reads(caller), new Paging(0, 20, "year", true))
                .rows();
    }
}
