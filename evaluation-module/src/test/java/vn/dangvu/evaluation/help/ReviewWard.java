package vn.dangvu.evaluation.help;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.dangvu.evaluation.round.AnswerScreeningAsSuperior;
import vn.dangvu.evaluation.round.CloseRound;
import vn.dangvu.evaluation.round.KeepScreeningStep;
import vn.dangvu.evaluation.round.OpenRound;
import vn.dangvu.evaluation.round.RecordListingVote;
import vn.dangvu.evaluation.round.ScreenMember;
import vn.dangvu.evaluation.round.Screening;
import vn.dangvu.evaluation.round.ShowRound;
import vn.dangvu.evaluation.round.ShowScreening;
import vn.dangvu.evaluation.round.Step;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.roll.People;

/** A branch of nine official members, one on probation and one exempted, and what a round says of one of them day by day. */
public final class ReviewWard {
    public static final Caller SECRETARY = Callers.with(21, "branch-secretary", 100, "/50/100/", 1L);
    public static final Caller COMMITTEE = Callers.with(24, "committee-secretary", 50, "/50/", 17L);
    public static final Caller OTHER = Callers.with(25, "branch-secretary", 150, "/50/150/", 17L);

    final Room room;
    public LocalDate day = LocalDate.of(2024, 1, 5);
    public long round;
    public long screening;
    public long plan;

    public ReviewWard(Room room) {
        this.room = room;
    }

    public static void people(Room room) {
        var people = new People(room).ward();
        for (long i = 1; i <= 9; i++) {
            people.member(i, 100, "Nguyễn Văn " + (char) ('A' + i));
        }
        people.person(10, 100, "Lê Thị Dự Bị")
                .home(10, 100, "2020-01-01", "opening")
                .standing(10, "probationary", "2023-06-01");
        people.member(11, 100, "Phạm Văn Miễn").circumstance(11, "exempt", "2020-01-01", "infinity");
        people.member(17, 150, "Trần Thị Bí Thư");
    }

    public Scope scope(Caller caller, String permission) {
        return room.scope(caller, permission);
    }

    public Scope keep() {
        return scope(SECRETARY, "review.keep");
    }

    public ReviewWard open(int year) {
        day = LocalDate.of(year, 1, 5);
        round = room.use(OpenRound.class).open(keep(), 100, year, "05-KH/CB", day);
        return this;
    }

    public ReviewWard of(long member) {
        screening = Long.parseLong(room.value(
                "select id from evaluation.screening where round_id = " + round + " and member_id = " + member));
        return this;
    }

    public ShowScreening.Shown shown() {
        return room.use(ShowScreening.class).open(scope(COMMITTEE, "review.read"), screening);
    }

    Screening file() {
        return shown().file();
    }

    long version() {
        return file().version();
    }

    public ReviewWard proposed() {
        room.use(ScreenMember.class)
                .propose(keep(), screening, version(), day, "poor-years", "Hai năm liền không hoàn thành nhiệm vụ");
        return this;
    }

    public ReviewWard next(Step step) {
        day = day.plusDays(1);
        Map<String, String> told = filled(step);
        if (step == Step.ANSWERED) {
            room.use(AnswerScreeningAsSuperior.class)
                    .answer(scope(COMMITTEE, "review.decide"), screening, version(), day, told);
        } else {
            room.use(KeepScreeningStep.class).record(keep(), screening, version(), step, day, told);
        }
        return this;
    }

    static Map<String, String> filled(Step step) {
        var told = new HashMap<String, String>();
        step.fields().forEach(f -> told.put(f, f.equals("body") ? "front" : f.equals("direction") ? "agree" : "Có"));
        return told;
    }

    public ReviewWard heard() {
        return proposed()
                .next(Step.TOLD)
                .next(Step.WORD)
                .next(Step.FRONT)
                .next(Step.ASKED)
                .next(Step.ANSWERED);
    }

    public ReviewWard vote(int inFavour) {
        day = day.plusDays(1);
        room.use(RecordListingVote.class)
                .record(keep(), screening, version(), minuted(inFavour, Ballots.Method.SECRET, false));
        return this;
    }

    /** Of the eleven summoned ten are there, the exempted one away unless asked for. */
    Ballots.Minuted minuted(int inFavour, Ballots.Method method, boolean exemptThere) {
        List<Ballots.Voter> summoned = room.use(RecordListingVote.class).summoned(keep(), screening, day);
        var there = new HashMap<Long, Ballots.Attendance>();
        summoned.forEach(v -> there.put(
                v.memberId(),
                v.kind() == Ballots.VoterClass.EXEMPT && !exemptThere
                        ? Ballots.Attendance.EXCUSED
                        : Ballots.Attendance.PRESENT));
        int voting = exemptThere ? 10 : 9;
        return new Ballots.Minuted(
                new Ballots.Meeting(day, "Nhà văn hóa", "Nguyễn Văn B", "Bí thư", "Nguyễn Văn C"),
                method,
                there,
                new Ballots.Count(voting, voting, voting, inFavour, voting - inFavour, 0),
                new Ballots.Minutes("Chi bộ thống nhất", null, null));
    }

    public ReviewWard listed() {
        return heard().vote(6);
    }

    public ReviewWard helped(Long... helpers) {
        day = day.plusDays(1);
        plan = room.use(OpenPlan.class).open(keep(), screening, version(), day, "08-NQ/CB", List.of(helpers));
        return this;
    }

    public ShowHelp.Shown help() {
        return room.use(ShowHelp.class).open(scope(COMMITTEE, "review.read"), plan);
    }

    public ReviewWard act(Kind kind, LocalDate on, Map<String, String> details) {
        return act(kind, null, on, details);
    }

    ReviewWard act(Kind kind, Long about, LocalDate on, Map<String, String> details) {
        room.use(KeepHelp.class).record(keep(), plan, help().plan().version(), kind, about, on, details);
        return this;
    }

    public boolean assess(String question, LocalDate on, int inFavour) {
        day = on;
        return room.use(AssessHelp.class)
                .record(
                        keep(),
                        plan,
                        help().plan().version(),
                        question,
                        minuted(inFavour, Ballots.Method.SECRET, false));
    }

    void closeRound() {
        closeRound(SECRETARY);
    }

    void closeRound(Caller by) {
        var head = room.use(ShowRound.class)
                .open(scope(COMMITTEE, "review.read"), round)
                .head();
        room.use(CloseRound.class).close(scope(by, "review.keep"), round, head.version(), day, "12-BC/CB");
    }

    public static List<String> reasons(ThrowingCallable work) {
        return Assertions.catchThrowableOfType(OperationRefused.class, work).findings().stream()
                .filter(Finding::blocks)
                .map(Finding::key)
                .toList();
    }
}
