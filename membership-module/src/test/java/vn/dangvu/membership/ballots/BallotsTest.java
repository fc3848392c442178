package vn.dangvu.membership.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.Ballots.Attendance;
import vn.dangvu.membership.Ballots.Ballot;
import vn.dangvu.membership.Ballots.Count;
import vn.dangvu.membership.Ballots.Majority;
import vn.dangvu.membership.Ballots.Meeting;
import vn.dangvu.membership.Ballots.Method;
import vn.dangvu.membership.Ballots.Minutes;
import vn.dangvu.membership.Ballots.Vote;
import vn.dangvu.membership.Ballots.Voter;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.membership.roll.People;

class BallotsTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Majority TWO_THIRDS = new Majority("ballot.proposing", false);
    private static final Majority MORE_THAN_HALF = new Majority("ballot.deciding", true);
    private static long subject;

    /** Branch 100: 30 who count whether they come or not, and one of each class that does not or not always. */
    @BeforeAll
    static void branchOfThirty() {
        var people = new People(ROOM).ward();
        for (long id = 1; id <= 30; id++) {
            people.member(id, 100, "Nguyễn Văn " + (char) ('A' + id % 26) + id);
        }
        people.member(31, 100, "Phạm Thị Miễn").circumstance(31, "exempt", "2025-01-01", "infinity");
        people.member(32, 100, "Lê Văn Tạm").circumstance(32, "elsewhere", "2025-01-01", "infinity");
        people.member(33, 100, "Lê Văn Đình").circumstance(33, "suspended", "2025-01-01", "infinity");
        people.member(34, 100, "Lê Văn Giam").circumstance(34, "suspended", "2025-01-01", "infinity");
        ROOM.asOwner("update membership.circumstance set detail = 'detained' where member_id = 34");
        people.person(35, 100, "Trần Thị Dự")
                .home(35, 100, "2025-09-01", "admission")
                .standing(35, "probationary", "2025-09-01");
        for (long id = 1; id <= 8; id++) {
            post(id, id == 1 ? "secretary" : id <= 7 ? "standing" : "committee");
        }
    }

    private static void post(long member, String position) {
        ROOM.asOwner(
                "insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by) values (50, "
                        + member + ", '" + position + "', 'elected', '2025-07-01', 1)");
    }

    private static Scope scope() {
        return ROOM.scope(Callers.with("organisation-clerk", 50, "/50/"), "unit.change");
    }

    private static <T> T in(Function<Ballots, T> work) {
        return ROOM.use(Voting.class).with(scope(), work);
    }

    private static List<Voter> summoned(VotingBody body, long unit, LocalDate day) {
        return in(b -> b.summoned(scope(), body, unit, day));
    }

    private static List<Ballot> about(Vote vote) {
        return in(b -> b.about(scope(), vote.subjectType(), vote.subjectId()));
    }

    private static Map<Long, Attendance> everybody(VotingBody body, long unit, long... absent) {
        var told = new HashMap<Long, Attendance>();
        summoned(body, unit, DAY).forEach(v -> told.put(v.memberId(), Attendance.PRESENT));
        for (long id : absent) {
            told.put(id, Attendance.EXCUSED);
        }
        return told;
    }

    private static Vote vote(VotingBody body, long unit, Map<Long, Attendance> told, Count count, Majority majority) {
        return new Vote(
                body,
                unit,
                "test",
                "thing",
                ++subject,
                new Meeting(DAY, "Nhà văn hóa", "Ngô Thanh Bích", "Bí thư", "Lê Hữu"),
                Method.SECRET,
                told,
                count,
                majority,
                new Minutes("Đủ tiêu chuẩn", "", ""));
    }

    private static Ballot taken(Vote vote) {
        return in(b -> {
            b.record(scope(), vote);
            return b.about(scope(), vote.subjectType(), vote.subjectId()).get(0);
        });
    }

    @Test
    void everybodySummonedIsShownWithTheReasonOfCounting() {
        List<Voter> summoned = summoned(VotingBody.BRANCH, 100, DAY);
        assertThat(summoned).hasSize(35);
        assertThat(summoned.stream().filter(v -> v.memberId() > 30))
                .extracting(v -> v.memberId() + " " + v.kind().code())
                .containsExactlyInAnyOrder(
                        "31 exempt", "32 elsewhere", "33 suspended", "34 detained", "35 probationary");
        assertThat(summoned(VotingBody.STANDING_COMMITTEE, 50, DAY)).hasSize(7);
        assertThat(summoned(VotingBody.COMMITTEE, 50, DAY)).hasSize(8);
        assertThat(summoned(VotingBody.COMMITTEE, 50, LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 30, true", "19, 30, false", "20, 31, false", "21, 31, true"})
    void absenceDoesNotMakeTheBaseSmallerButAnExemptedMemberWhoStaysAwayDoes(int favour, int base, boolean passed) {
        Map<Long, Attendance> told = base == 31
                ? everybody(VotingBody.BRANCH, 100, 1, 2, 32, 33, 34)
                : everybody(VotingBody.BRANCH, 100, 1, 2, 31, 32, 33, 34);
        Ballot ballot = taken(vote(
                VotingBody.BRANCH,
                100,
                told,
                new Count(base - 2, base - 2, base - 2, favour, base - 2 - favour, 0),
                TWO_THIRDS));
        assertThat(ballot.base()).isEqualTo(base);
        assertThat(ballot.passed()).isEqualTo(passed);
        assertThat(ballot.needed()).isEqualTo(base == 31 ? 21 : 20);
        assertThat(ballot.turnout().official()).isEqualTo(34);
        assertThat(ballot.turnout().probationaryPresent()).isEqualTo(1);
    }

    @Test
    void nineteenOfTwentyNineAreNotTwoThirds() {
        ROOM.asOwner(
                "update membership.affiliation set valid_to = '2026-01-01', left_by = 'move' where member_id = 30");
        try {
            Map<Long, Attendance> told = everybody(VotingBody.BRANCH, 100, 31, 32, 33, 34);
            assertThat(taken(vote(VotingBody.BRANCH, 100, told, new Count(29, 29, 29, 19, 10, 0), TWO_THIRDS))
                            .passed())
                    .isFalse();
            assertThat(taken(vote(VotingBody.BRANCH, 100, told, new Count(29, 29, 29, 20, 9, 0), TWO_THIRDS))
                            .passed())
                    .isTrue();
        } finally {
            ROOM.asOwner(
                    "update membership.affiliation set valid_to = 'infinity', left_by = null where member_id = 30");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STANDING_COMMITTEE, 3, false",
        "STANDING_COMMITTEE, 4, true",
        "COMMITTEE, 4, false",
        "COMMITTEE, 5, true"
    })
    void fourOfSevenAndFiveOfEightAreMoreThanHalf(VotingBody body, int favour, boolean passed) {
        Map<Long, Attendance> told = everybody(body, 50);
        int all = told.size();
        assertThat(taken(vote(body, 50, told, new Count(all, all, all, favour, all - favour, 0), MORE_THAN_HALF))
                        .passed())
                .isEqualTo(passed);
    }

    static Stream<Arguments> wrongCounts() {
        return Stream.of(
                Arguments.of(new Count(31, 30, 30, 30, 0, 0), "ballot.issued"),
                Arguments.of(new Count(29, 30, 30, 30, 0, 0), "ballot.returned"),
                Arguments.of(new Count(30, 29, 30, 30, 0, 0), "ballot.valid"),
                Arguments.of(new Count(30, 30, 29, 20, 10, 0), "ballot.sum"),
                Arguments.of(new Count(30, 30, 30, 31, -1, 0), "ballot.negative"));
    }

    @ParameterizedTest
    @MethodSource("wrongCounts")
    void countsThatCannotBeAreRefused(Count count, String key) {
        Map<Long, Attendance> told = everybody(VotingBody.BRANCH, 100, 31, 32, 33, 34);
        assertThatThrownBy(() -> taken(vote(VotingBody.BRANCH, 100, told, count, TWO_THIRDS)))
                .hasMessageContaining(key);
    }

    @Test
    void everyMistakeIsToldAtOnceAndAVoteOfTomorrowIsNone() {
        Map<Long, Attendance> told = everybody(VotingBody.BRANCH, 100);
        told.remove(5L);
        told.put(999L, Attendance.PRESENT);
        assertThatThrownBy(() -> taken(vote(VotingBody.BRANCH, 100, told, new Count(99, 99, 99, 1, 1, 1), TWO_THIRDS)))
                .hasMessageContaining("ballot.attendance-missing")
                .hasMessageContaining("ballot.not-summoned")
                .hasMessageContaining("ballot.issued")
                .hasMessageContaining("ballot.sum");
        Vote ahead = vote(
                VotingBody.BRANCH, 100, everybody(VotingBody.BRANCH, 100), new Count(1, 1, 1, 1, 0, 0), TWO_THIRDS);
        Meeting later = new Meeting(LocalDate.of(2999, 1, 1), "", "", "", "");
        assertThatThrownBy(() -> taken(new Vote(
                        ahead.body(),
                        100,
                        "test",
                        "thing",
                        1,
                        later,
                        ahead.method(),
                        ahead.attendance(),
                        ahead.count(),
                        TWO_THIRDS,
                        ahead.minutes())))
                .hasMessageContaining("ballot.ahead")
                .hasMessageContaining("ballot.meeting-incomplete");
    }

    @Test
    void cardsAreCountedAgainstThoseWhoAreThere() {
        Map<Long, Attendance> told = everybody(VotingBody.BRANCH, 100, 1, 31, 32, 33, 34);
        Vote right = vote(VotingBody.BRANCH, 100, told, new Count(0, 0, 0, 25, 3, 1), TWO_THIRDS);
        Vote cards = new Vote(
                right.body(),
                100,
                right.question(),
                right.subjectType(),
                right.subjectId(),
                right.meeting(),
                Method.CARD,
                told,
                right.count(),
                TWO_THIRDS,
                right.minutes());
        assertThat(taken(cards).count()).isEqualTo(new Count(29, 29, 29, 25, 3, 1));
        Vote wrong = new Vote(
                right.body(),
                100,
                right.question(),
                right.subjectType(),
                right.subjectId(),
                right.meeting(),
                Method.CARD,
                told,
                new Count(0, 0, 0, 25, 3, 0),
                TWO_THIRDS,
                right.minutes());
        assertThatThrownBy(() -> taken(wrong)).hasMessageContaining("ballot.cards");
    }

    /** Whoever reads the whole database and the log finds no way from a person to a vote. */
    @DisplayName("trap 24: a secret ballot does not tell who voted how")
    @Test
    void nothingLinksAVoterToAVote() {
        Map<Long, Attendance> told = everybody(VotingBody.BRANCH, 100, 31, 32, 33, 34);
        taken(vote(VotingBody.BRANCH, 100, told, new Count(30, 30, 30, 20, 10, 0), TWO_THIRDS));
        assertThat(ROOM.value("select string_agg(column_name, ' ' order by column_name) from information_schema.columns"
                        + " where table_schema = 'membership' and table_name = 'ballot_voter'"))
                .isEqualTo("attendance ballot_id class counts member_id");
        assertThat(ROOM.value("select string_agg(member_id::text, ' ' order by ctid) from membership.ballot_voter"
                        + " where ballot_id = (select max(id) from membership.ballot)"))
                .as("written in the order of names")
                .isEqualTo(summoned(VotingBody.BRANCH, 100, DAY).stream()
                        .map(v -> Long.toString(v.memberId()))
                        .collect(Collectors.joining(" ")));
        assertThat(
                        ROOM.value(
                                "select count(*) from kernel.audit_entry where action = 'Voting' and (detail like '%20%' or detail like '%10%')"))
                .isEqualTo("0");
    }

    @Test
    void aVoteWrittenDownWronglyStaysWithItsReasonAndTheNextTakesItsRound() {
        Map<Long, Attendance> told = everybody(VotingBody.BRANCH, 100, 31, 32, 33, 34);
        Vote vote = vote(VotingBody.BRANCH, 100, told, new Count(30, 30, 30, 10, 20, 0), TWO_THIRDS);
        long wrong = in(b -> b.record(scope(), vote));
        in(b -> {
            b.annul(scope(), wrong, "Ghi nhầm số phiếu");
            return null;
        });
        in(b -> b.record(scope(), vote));
        List<Ballot> all = about(vote);
        assertThat(all).extracting(Ballot::round).containsExactly(1, 1);
        assertThat(all).extracting(Ballot::annulledReason).containsExactly("Ghi nhầm số phiếu", null);
        assertThatThrownBy(() -> in(b -> {
                    b.annul(scope(), wrong, "lần nữa");
                    return null;
                }))
                .hasMessage("ballot.annulled-already");
    }

    @Test
    void twoWhoWriteDownTheSameVoteAtOnceGetTwoRounds() {
        Map<Long, Attendance> told = everybody(VotingBody.BRANCH, 100, 31, 32, 33, 34);
        Vote vote = vote(VotingBody.BRANCH, 100, told, new Count(30, 30, 30, 10, 20, 0), TWO_THIRDS);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var both = Stream.of(1, 2)
                    .map(i -> CompletableFuture.runAsync(() -> in(b -> b.record(scope(), vote)), pool))
                    .toList();
            both.forEach(CompletableFuture::join);
        } finally {
            pool.shutdown();
        }
        assertThat(about(vote)).extracting(Ballot::round).containsExactly(1, 2);
    }

    @Test
    void aBallotOfAnotherBranchIsNeitherReadNorWritten() {
        Map<Long, Attendance> told = everybody(VotingBody.BRANCH, 100, 31, 32, 33, 34);
        Vote vote = vote(VotingBody.BRANCH, 100, told, new Count(30, 30, 30, 20, 10, 0), TWO_THIRDS);
        in(b -> b.record(scope(), vote));
        Scope other = ROOM.scope(Callers.with("organisation-clerk", 150, "/50/150/"), "unit.change");
        List<Ballot> seen = ROOM.use(Voting.class).with(other, b -> b.about(other, "thing", vote.subjectId()));
        assertThat(seen).isEmpty();
        assertThatThrownBy(() -> ROOM.use(Voting.class).with(other, b -> b.record(other, vote)))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.value(TestServer.APP, "select count(*) from membership.ballot"))
                .isEqualTo("0");
        assertThat(ROOM.value(TestServer.APP, "select count(*) from membership.ballot_voter"))
                .isEqualTo("0");
    }
}
