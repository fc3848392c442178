package vn.dangvu.membership.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.dangvu.membership.Ballots.Attendance;
import vn.dangvu.membership.Ballots.Count;
import vn.dangvu.membership.Ballots.Majority;
import vn.dangvu.membership.Ballots.Meeting;
import vn.dangvu.membership.Ballots.Method;
import vn.dangvu.membership.Ballots.Minutes;
import vn.dangvu.membership.Ballots.Vote;
import vn.dangvu.membership.Ballots.Voter;
import vn.dangvu.membership.Ballots.VoterClass;
import vn.dangvu.membership.VotingBody;

/** A count is taken when its numbers add up and never otherwise. */
class CountsMustAddUpTest {
    private static List<Voter> voters(int n) {
        return LongStream.rangeClosed(1, n)
                .mapToObj(id -> new Voter(id, "Đảng viên " + id, LocalDate.of(1970, 1, 1), VoterClass.VOTER))
                .toList();
    }

    private static boolean taken(Method method, int there, Count count) {
        List<Voter> summoned = voters(there);
        Map<Long, Attendance> attendance =
                summoned.stream().collect(Collectors.toMap(Voter::memberId, v -> Attendance.PRESENT));
        var vote = new Vote(
                VotingBody.BRANCH,
                100,
                "test",
                "thing",
                1,
                new Meeting(LocalDate.of(2026, 1, 5), "Nhà văn hóa", "A", "Bí thư", "B"),
                method,
                attendance,
                count,
                new Majority("rating.vote", true),
                new Minutes(null, null, null));
        return CountsMustAddUp.mistakes(vote, summoned).isEmpty();
    }

    @Property
    void ofPapers(
            @ForAll @IntRange(min = 1, max = 6) int there,
            @ForAll @IntRange(max = 6) int issued,
            @ForAll @IntRange(max = 6) int returned,
            @ForAll @IntRange(max = 6) int valid,
            @ForAll @IntRange(min = -1, max = 6) int inFavour,
            @ForAll @IntRange(min = -1, max = 6) int against) {
        int blank = valid - inFavour - against;
        boolean addsUp = inFavour >= 0
                && against >= 0
                && blank >= 0
                && valid <= returned
                && returned <= issued
                && issued <= there;

        assertThat(taken(Method.SECRET, there, new Count(issued, returned, valid, inFavour, against, blank)))
                .isEqualTo(addsUp);
        assertThat(taken(Method.SECRET, there, new Count(issued, returned, valid, inFavour, against, blank + 1)))
                .as("one more than there are valid papers")
                .isFalse();
    }

    @Property
    void ofCards(
            @ForAll @IntRange(min = 1, max = 6) int there,
            @ForAll @IntRange(max = 6) int inFavour,
            @ForAll @IntRange(max = 6) int against,
            @ForAll @IntRange(max = 6) int blank) {
        assertThat(taken(Method.CARD, there, new Count(0, 0, 0, inFavour, against, blank)))
                .isEqualTo(inFavour + against + blank == there);
    }
}
