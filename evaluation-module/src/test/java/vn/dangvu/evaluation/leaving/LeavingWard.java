package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.roll.People;

/** A ward with a branch of nine and its standing committee, and the way of one case day by day. */
final class LeavingWard {
    static final Caller SECRETARY = Callers.with(21, "branch-secretary", 100, "/50/100/", 1L);
    static final Caller CLERK = Callers.with(23, "organisation-clerk", 50, "/50/", null);
    static final Caller COMMITTEE = Callers.with(24, "committee-secretary", 50, "/50/", 17L);
    static final Caller ANOTHER = Callers.with(27, "standing-committee-member", 50, "/50/", 18L);
    static final Caller OTHER = Callers.with(25, "branch-secretary", 150, "/50/150/", null);

    final Room room;
    LocalDate day = LocalDate.of(2025, 10, 1);
    long id;

    LeavingWard(Room room) {
        this.room = room;
    }

    static void people(Room room) {
        var people = new People(room).ward();
        for (long i = 1; i <= 9; i++) {
            people.member(i, 100, "Nguyễn Văn " + (char) ('A' + i));
        }
        for (long i = 17; i <= 23; i++) {
            people.member(i, 150, "Trần Thị " + (char) ('A' + i - 10));
            room.asOwner(
                    "insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by) values (50, "
                            + i + ", '" + (i == 17 ? "secretary" : "standing") + "', 'elected', '2020-01-01', 1)");
        }
    }

    Scope scope(Caller caller, String permission) {
        return room.scope(caller, permission);
    }

    Scope scope(Step step) {
        return scope(
                switch (step.permission()) {
                    case "leaving.keep" -> SECRETARY;
                    case "leaving.office" -> CLERK;
                    default -> COMMITTEE;
                },
                step.permission());
    }

    ShowLeaving.Shown shown() {
        return room.use(ShowLeaving.class).open(scope(CLERK, "leaving.read"), id);
    }

    long version() {
        return shown().file().version();
    }

    LeavingWard open(long member, Chain chain, Ground ground, Map<String, String> evidence) {
        id = room.use(OpenLeaving.class)
                .open(
                        scope(SECRETARY, "leaving.keep"),
                        member,
                        chain,
                        ground,
                        chain == Chain.DISCIPLINE ? Form.WARNING : null,
                        evidence,
                        day);
        return this;
    }

    LeavingWard next(Step step) {
        return next(step, 9);
    }

    /** Writes a step on the next day with all that it asks for, whether it is its turn or not. */
    LeavingWard next(Step step, int inFavour) {
        day = day.plusDays(1);
        switch (step) {
            case BRANCH_VOTE, COMMITTEE_VOTE, STANDING_VOTE -> vote(step, inFavour);
            case DECISION ->
                room.use(DecideLeaving.class).decide(scope(step), id, version(), paper("12-QĐ/ĐU " + id), "Trần Thị H");
            case REGISTER -> room.use(EnterLeaving.class).enter(scope(step), id, version(), day);
            default -> act(step, filled(step));
        }
        return this;
    }

    DecisionPaper paper(String number) {
        return new DecisionPaper(number, day, "Ban Thường vụ Đảng ủy phường", "Xóa tên đảng viên", null);
    }

    static Map<String, String> filled(Step step) {
        var all = new HashMap<String, String>();
        for (String name : StepFields.of(step)) {
            all.put(
                    name,
                    name.equals("how") ? "held" : name.equals("card") || name.equals("badge") ? "returned" : "Có");
        }
        return all;
    }

    void act(Step step, Map<String, String> details) {
        switch (step.permission()) {
            case "leaving.keep" ->
                room.use(KeepLeavingStep.class).record(scope(step), id, version(), step, day, details);
            case "leaving.hear" -> room.use(HearMember.class).record(scope(step), id, version(), step, day, details);
            default -> room.use(TakeLeavingStep.class).record(scope(step), id, version(), step, day, details);
        }
    }

    LeavingWard request() {
        day = day.plusDays(1);
        room.use(RequestSelfReview.class)
                .request(scope(SECRETARY, "leaving.keep"), id, version(), day, "5-CV/CB", "Bưu điện báo phát");
        return this;
    }

    private void vote(Step step, int inFavour) {
        boolean branch = step == Step.BRANCH_VOTE;
        List<Ballots.Voter> summoned = branch
                ? room.use(RecordLeavingVote.class).summoned(scope(step), id, step, day)
                : room.use(RecordLeavingCommitteeVote.class).summoned(scope(step), id, step, day);
        var there = new HashMap<Long, Ballots.Attendance>();
        summoned.forEach(v -> there.put(v.memberId(), Ballots.Attendance.PRESENT));
        int agree = Math.min(inFavour, summoned.size());
        int all = summoned.size();
        var vote = new Ballots.Minuted(
                new Ballots.Meeting(day, "Nhà văn hóa", "Nguyễn Văn B", "Bí thư", "Nguyễn Văn C"),
                Ballots.Method.SECRET,
                there,
                new Ballots.Count(all, all, all, agree, all - agree, 0),
                new Ballots.Minutes("Nhất trí", null, null));
        if (branch) {
            room.use(RecordLeavingVote.class).record(scope(step), id, version(), step, vote);
        } else {
            room.use(RecordLeavingCommitteeVote.class).record(scope(step), id, version(), step, vote);
        }
    }

    String standing(long member) {
        return room.value("select standing || ' ' || valid_from from membership.standing where member_id = " + member
                + " and superseded_at = 'infinity' and valid_to = 'infinity'");
    }

    static List<String> reasons(ThrowingCallable work) {
        return Assertions.catchThrowableOfType(OperationRefused.class, work).findings().stream()
                .filter(Finding::blocks)
                .map(Finding::key)
                .toList();
    }
}
