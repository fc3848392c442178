package vn.dangvu.membership.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Change;
import vn.dangvu.membership.roster.Tally;

/** Branch 100 has ten who owe it and one exempted, 150 has two; whoever missed it makes up. */
class StudyTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with("organisation-clerk", 50, "/50/");
    private static final Caller SECRETARY = Callers.with("branch-secretary", 100, "/50/100/");
    private static final Caller OTHER = Callers.with("branch-secretary", 150, "/50/150/");
    private static final Caller SCHOOL = Callers.with("branch-secretary", 200, "/50/200/");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static int day;

    @BeforeAll
    static void ward() {
        var people = new People(ROOM).ward();
        IntStream.rangeClosed(1, 10).forEach(id -> people.member(id, 100, "Nguyễn Văn " + (char) ('A' + id)));
        people.member(11, 100, "Lê Thị Miễn").circumstance(11, "exempt", "2025-01-01", "infinity");
        people.member(21, 150, "Trần Hai Mốt").member(22, 150, "Trần Hai Hai").member(31, 200, "Cô Giáo");
    }

    private static Scope keep(Caller caller) {
        return ROOM.scope(caller, "study.keep");
    }

    private static Scope read(Caller caller) {
        return ROOM.scope(caller, "study.read");
    }

    private static StudyDraft draft(LocalDate on) {
        return new StudyDraft("central", "Học tập Nghị quyết", "Nghị quyết 57-NQ/TW", on, "Hội trường", "Đồng chí A");
    }

    private static LocalDate nextDay() {
        return LocalDate.of(2026, 3, 1).plusDays(day++);
    }

    private static long announced() {
        return ROOM.use(EnterStudy.class).announce(keep(CLERK), 50, draft(nextDay()), Set.of(100L, 150L));
    }

    private static void told(Caller caller, long study, long unit, Change... changes) {
        ROOM.use(RecordStudy.class).save(keep(caller), study, unit, List.of(changes), true);
    }

    private static Change absent(long study, long member, String letter) {
        return new Change(
                study,
                member,
                0,
                AttendanceState.typed(letter).orElseThrow(),
                letter.equals("P") ? "đi công tác" : null);
    }

    private static StudyFile file(Caller caller, long study) {
        return ROOM.use(ShowStudy.class).of(read(caller), study, TODAY);
    }

    @Test
    void theRateIsOfThoseWhoOweItAndWhoeverMakesUpHasStudied() {
        long study = announced();
        told(SECRETARY, study, 100, absent(study, 1, "K"), absent(study, 2, "P"));
        StudyFile before = file(CLERK, study);
        assertThat(before.units()).extracting(StudyUnit::told).containsExactly(true, false);
        assertThat(before.units().get(0).tally()).isEqualTo(new Tally(10, 8, 1, 1));
        assertThat(before.units().get(0).findings()).extracting(f -> f.key()).containsExactly("study.below-goal");
        assertThat(before.missing())
                .extracting(m -> m.memberId() + " " + m.state().letter())
                .containsExactly("1 K", "2 P");

        long again = ROOM.use(EnterStudy.class)
                .makeUp(
                        keep(CLERK),
                        study,
                        new StudyDraft(null, null, null, before.said().heldOn().plusDays(7), "Hội trường", ""));
        assertThat(ROOM.use(RecordStudy.class).roll(keep(SECRETARY), again, 100).rows())
                .extracting(r -> r.memberId())
                .containsExactly(1L, 2L, 11L);
        told(SECRETARY, again, 100, absent(again, 1, "K"), new Change(again, 11, 0, AttendanceState.EXEMPT, null));
        StudyFile after = file(CLERK, study);
        assertThat(after.units().get(0).tally()).isEqualTo(new Tally(10, 9, 0, 1));
        assertThat(after.units().get(0).madeUp()).isEqualTo(1);
        assertThat(after.missing()).extracting(StudyFile.Missing::memberId).containsExactly(1L);
        assertThat(after.tally().rate()).isEqualTo(900);
        assertThat(after.sessions()).extracting(StudyFile.Session::id).containsExactly(again);
    }

    @Test
    void aBranchSeesTheSessionOfTheWardWithItselfOnlyAndOneThatIsNotInvitedSeesNothing() {
        long study = announced();
        told(CLERK, study, 100);
        told(OTHER, study, 150, absent(study, 21, "K"));
        assertThat(file(SECRETARY, study).units()).extracting(StudyUnit::unitId).containsExactly(100L);
        assertThat(file(SECRETARY, study).missing()).isEmpty();
        assertThat(file(OTHER, study).missing())
                .extracting(StudyFile.Missing::memberId)
                .containsExactly(21L);
        assertThatThrownBy(() -> file(SCHOOL, study)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(RecordStudy.class).roll(keep(SECRETARY), study, 150))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(RecordStudy.class).roll(keep(CLERK), study, 200))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(EnterStudy.class).callOff(keep(SECRETARY), study, 1, "Dời"))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.use(ListStudies.class).ofYear(read(SCHOOL), 2026)).isEmpty();
    }

    @Test
    void theListAndTheYearCountWhatWasTold() {
        long study = announced();
        told(SECRETARY, study, 100, absent(study, 3, "P"));
        StudyRow row = ROOM.use(ListStudies.class).ofYear(read(CLERK), 2026).stream()
                .filter(s -> s.id() == study)
                .findFirst()
                .orElseThrow();
        assertThat(row.invited()).isEqualTo(2);
        assertThat(row.told()).isEqualTo(1);
        assertThat(row.tally()).isEqualTo(new Tally(10, 9, 1, 0));
        assertThat(ROOM.use(ListStudies.class).rates(read(SECRETARY), 2026, TODAY))
                .singleElement()
                .satisfies(u -> assertThat(u.tally().present()).isGreaterThanOrEqualTo(9));
        Scope scope = read(CLERK);
        assertThat(ROOM.statements(() -> ROOM.use(ListStudies.class).ofYear(scope, 2026)))
                .hasSize(2);
    }

    @Test
    void whatIsMissingIsToldAtOnceAndTheSameSessionIsEnteredOnce() {
        assertThatThrownBy(() -> ROOM.use(EnterStudy.class)
                        .announce(keep(CLERK), 50, new StudyDraft("", " ", null, null, null, null), Set.of()))
                .isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                        .extracting(f -> f.key())
                        .containsExactly(
                                "study.no-title",
                                "study.no-document",
                                "study.no-day",
                                "study.no-level",
                                "study.no-units"));
        LocalDate on = nextDay();
        ROOM.use(EnterStudy.class).announce(keep(CLERK), 50, draft(on), Set.of(100L));
        assertThatThrownBy(() -> ROOM.use(EnterStudy.class).announce(keep(CLERK), 50, draft(on), Set.of(100L)))
                .hasMessage("study.entered-already");
        assertThatThrownBy(() -> ROOM.use(EnterStudy.class).announce(keep(SECRETARY), 100, draft(on), Set.of(150L)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aSessionIsCalledOffUntilSomebodyIsWrittenDown() {
        long study = announced();
        long other = announced();
        told(SECRETARY, other, 100);
        assertThatThrownBy(() -> ROOM.use(EnterStudy.class).callOff(keep(CLERK), other, 1, "Dời ngày"))
                .hasMessage("study.was-held");
        assertThatThrownBy(() -> ROOM.use(EnterStudy.class).callOff(keep(CLERK), study, 9, "Dời ngày"))
                .isInstanceOf(ChangedMeanwhile.class);
        ROOM.use(EnterStudy.class).callOff(keep(CLERK), study, 1, "Dời ngày");
        assertThat(file(SECRETARY, study).calledOff()).isEqualTo("Dời ngày");
        assertThatThrownBy(() -> ROOM.use(RecordStudy.class).roll(keep(SECRETARY), study, 100))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aSessionAheadIsNotFilledInAndAMakeUpComesLater() {
        long study =
                ROOM.use(EnterStudy.class).announce(keep(CLERK), 50, draft(LocalDate.of(2031, 1, 5)), Set.of(100L));
        assertThatThrownBy(() -> told(SECRETARY, study, 100))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("attendance.not-yet");
        assertThatThrownBy(() -> ROOM.use(EnterStudy.class).makeUp(keep(CLERK), study, draft(LocalDate.of(2031, 1, 5))))
                .hasMessage("study.make-up-day");
    }
}
