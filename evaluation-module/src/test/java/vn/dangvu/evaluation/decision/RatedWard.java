package vn.dangvu.evaluation.decision;

import static vn.dangvu.evaluation.campaign.Year.WARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.evaluation.campaign.ListReviewed;
import vn.dangvu.evaluation.campaign.Year;
import vn.dangvu.evaluation.rating.Proposal;
import vn.dangvu.evaluation.rating.ProposeLevel;
import vn.dangvu.evaluation.rating.RecordRatingVote;
import vn.dangvu.evaluation.selfreview.Content;
import vn.dangvu.evaluation.selfreview.EnterSelfReview;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.membership.roll.People;

/** A ward with a school branch of eight and a standing committee of three, from the self-review to the decision. */
final class RatedWard {
    static final Caller SCHOOL = Callers.with(26, "branch-secretary", 200, "/50/200/", null);
    static final Caller INSPECTION = Callers.with(28, "inspection-committee", 50, "/50/", null);
    static final LocalDate BRANCH = LocalDate.of(2025, 12, 18);
    static final LocalDate MEETING = LocalDate.of(2025, 12, 22);
    static final LocalDate SIGNED = LocalDate.of(2025, 12, 23);
    static final Signed PAPER = new Signed("45-QĐ/ĐU", SIGNED, "Ban Thường vụ Đảng ủy phường", "Nguyễn Văn Ký");

    final Room room;
    final Year year;
    long campaign;

    RatedWard(Room room) {
        this.room = room;
        this.year = new Year(room);
    }

    RatedWard open() {
        year.people();
        var people = new People(room);
        for (long id = 31; id <= 38; id++) {
            people.member(id, 200, "Cô Giáo " + id);
        }
        for (long id = 17; id <= 19; id++) {
            people.member(id, 50, "Thường Vụ " + id);
            room.asOwner(
                    "insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by) values (50, "
                            + id + ", '" + (id == 17 ? "secretary" : "standing") + "', 'elected', '2020-01-01', 1)");
        }
        campaign = year.opened();
        return this;
    }

    Scope keep() {
        return room.scope(SCHOOL, "evaluation.keep");
    }

    Scope decide() {
        return room.scope(WARD, "evaluation.decide");
    }

    ListReviewed.Row row(long member) {
        return year.row(Year.CLERK, campaign, member);
    }

    /** Self-review, proposal, vote of the branch. */
    void rated(long member, int common, int results, RatingLevel level) {
        room.use(EnterSelfReview.class)
                .enter(
                        keep(),
                        row(member).id(),
                        row(member).version(),
                        LocalDate.of(2025, 12, 10),
                        "Nộp bản giấy",
                        new Content("Tốt", "Ít", null, null, null, Map.of(), common, results, level));
        proposed(member, common, results, level);
    }

    void proposed(long member, int common, int results, RatingLevel level) {
        room.use(ProposeLevel.class)
                .propose(
                        keep(),
                        row(member).id(),
                        row(member).version(),
                        new Proposal(common, results, level, "Chi ủy nhất trí", null));
        voted(member, true);
    }

    void voted(long member, boolean passed) {
        RecordRatingVote record = room.use(RecordRatingVote.class);
        List<Ballots.Voter> summoned = record.summoned(keep(), row(member).id(), BRANCH);
        record.record(
                keep(),
                row(member).id(),
                row(member).version(),
                new Ballots.Minuted(
                        meeting(BRANCH), Ballots.Method.SECRET, present(summoned), count(summoned, passed), minutes()));
    }

    void committeeVotes(boolean passed) {
        RecordDecidingVote record = room.use(RecordDecidingVote.class);
        record.onReview(decide(), campaign, VotingBody.STANDING_COMMITTEE, vote(passed));
    }

    Ballots.Minuted vote(boolean passed) {
        List<Ballots.Voter> summoned =
                room.use(RecordDecidingVote.class).summoned(decide(), campaign, VotingBody.STANDING_COMMITTEE, MEETING);
        return new Ballots.Minuted(
                meeting(MEETING), Ballots.Method.SECRET, present(summoned), count(summoned, passed), minutes());
    }

    DecideRatings.Done decided() {
        return room.use(DecideRatings.class).decide(decide(), campaign, PAPER);
    }

    ListRatings.Row rating(long member) {
        return room
                .use(ListRatings.class)
                .page(
                        room.scope(WARD, "evaluation.read"),
                        ListRatings.Filter.all(campaign),
                        new Paging(0, 50, "name", false))
                .rows()
                .stream()
                .filter(r -> r.memberId() == member)
                .findFirst()
                .orElseThrow();
    }

    ReadRating.File file(Caller caller, long member) {
        return room.use(ReadRating.class)
                .open(room.scope(caller, "evaluation.read"), row(member).id());
    }

    String inFile(long member) {
        return room.value(
                "select coalesce(string_agg(label || ' ' || result, ', '), '-') from membership.file_entry where kind = 'rating'"
                        + " and superseded_at = 'infinity' and member_id = " + member);
    }

    private static Ballots.Meeting meeting(LocalDate on) {
        return new Ballots.Meeting(on, "Nhà văn hóa", "Đ/c A", "Bí thư", "Đ/c B");
    }

    private static Map<Long, Ballots.Attendance> present(List<Ballots.Voter> summoned) {
        Function<Ballots.Voter, Ballots.Attendance> there =
                v -> v.kind() == Ballots.VoterClass.VOTER ? Ballots.Attendance.PRESENT : Ballots.Attendance.EXCUSED;
        return summoned.stream().collect(Collectors.toMap(Ballots.Voter::memberId, there));
    }

    private static Ballots.Count count(List<Ballots.Voter> summoned, boolean passed) {
        int all = (int) summoned.stream()
                .filter(v -> v.kind() == Ballots.VoterClass.VOTER)
                .count();
        return new Ballots.Count(all, all, all, passed ? all : 0, passed ? 0 : all, 0);
    }

    private static Ballots.Minutes minutes() {
        return new Ballots.Minutes(null, null, null);
    }
}
