package vn.dangvu.admission.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;

/** A step is written in its turn, once, on a day that is possible, by one who saw the last version. */
class DossierOrderTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate LISTED = LocalDate.of(2025, 8, 4);
    private static Ward fresh;
    private static Ward prepared;
    private static Ward closed;

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
        fresh = new Ward(ROOM).begin("Lê Thị Mới", LISTED);
        prepared = new Ward(ROOM).begin("Lê Thị Sẵn", LISTED).prepared();
        closed = new Ward(ROOM).begin("Lê Thị Thôi", LISTED).prepared();
        ROOM.use(CloseDossier.class)
                .close(closed.keep(), closed.id, closed.version(), "withdrawn", closed.day, "Tự xin thôi");
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static LocalDate now() {
        return ROOM.use(OfficialClock.class).today();
    }

    private static Stream<Step> without(Set<Step> some) {
        return EnumSet.complementOf(EnumSet.copyOf(some)).stream().filter(s -> s.kind() != Step.Kind.CANDIDATE);
    }

    static Stream<Step> notYet() {
        return without(EnumSet.of(Step.APPLICATION, Step.DECLARATION));
    }

    @ParameterizedTest
    @MethodSource("notYet")
    void aDossierJustBegunTakesOnlyWhatIsItsTurn(Step step) {
        LocalDate day = fresh.day;
        long version = fresh.version();
        assertThat(Ward.reasons(() -> fresh.attempt(step)))
                .containsAnyOf("dossier.needs", "dossier.not-on-the-way")
                .doesNotContain("dossier.before");
        fresh.day = day;
        assertThat(fresh.version()).isEqualTo(version);
        assertThat(fresh.open().file().acts()).isEmpty();
        assertThat(fresh.open().file().ballots()).isEmpty();
    }

    static Stream<Step> neitherDoneNorNext() {
        return without(EnumSet.of(
                Step.DECLARATION,
                Step.VERIFICATION,
                Step.INTRODUCTION,
                Step.APPLICATION,
                Step.OPINIONS,
                Step.REMARK,
                Step.CERTIFICATION,
                Step.BRANCH_VOTE));
    }

    @ParameterizedTest
    @MethodSource("neitherDoneNorNext")
    void aPreparedDossierWaitsForTheBranch(Step step) {
        LocalDate day = prepared.day;
        assertThat(Ward.reasons(() -> prepared.attempt(step))).containsAnyOf("dossier.needs", "dossier.not-on-the-way");
        prepared.day = day;
        assertThat(prepared.open().file().ballots()).isEmpty();
        assertThat(prepared.open().file().acts()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"APPLICATION", "OPINIONS", "REMARK", "CERTIFICATION"})
    void whatIsDoneIsNotDoneAgain(Step step) {
        assertThat(Ward.reasons(() -> prepared.attempt(step))).contains("dossier.done-already");
    }

    @Test
    void whatIsCertifiedIsNotDeclaredAnew() {
        assertThat(Ward.reasons(prepared::declared)).containsExactly("dossier.declaration-certified");
    }

    static Stream<Step> all() {
        return without(EnumSet.of(Step.LISTED));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aClosedDossierTakesNothing(Step step) {
        List<String> reasons = Ward.reasons(() -> closed.attempt(step));
        assertThat(reasons).containsAnyOf("dossier.closed", "dossier.not-on-the-way");
        assertThat(closed.open().file().closed().reason()).isEqualTo("Tự xin thôi");
    }

    @Test
    void noStepStandsBeforeTheOneItRestsOnNorAheadOfTodayNorTwice() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Tuần Tự", LISTED);
        List<Step> way = List.of(
                Step.APPLICATION,
                Step.DECLARATION,
                Step.VERIFICATION,
                Step.INTRODUCTION,
                Step.OPINIONS,
                Step.REMARK,
                Step.CERTIFICATION,
                Step.BRANCH_VOTE,
                Step.APPRAISAL,
                Step.STANDING_VOTE,
                Step.DECISION,
                Step.NOTICE,
                Step.CEREMONY,
                Step.MEMBER_FILE,
                Step.NEW_CLASS,
                Step.SELF_REVIEW,
                Step.HELPER_REMARK,
                Step.PROBATION_OPINIONS,
                Step.BRANCH_RECOGNITION,
                Step.STANDING_RECOGNITION,
                Step.RECOGNITION);
        for (Step step : way) {
            if (step == Step.SELF_REVIEW) {
                ward.until(ward.open().progress().at(Step.CEREMONY).on().plusMonths(12));
            }
            LocalDate last = ward.day;
            ward.until(now().plusDays(1));
            assertThat(Ward.reasons(() -> ward.attempt(step))).as(step.code()).contains("admission.in-future");
            if (!step.needs().isEmpty()
                    && EnumSet.range(Step.OPINIONS, Step.DELETION).contains(step)) {
                ward.until(last.minusDays(400));
                assertThat(Ward.reasons(() -> ward.attempt(step)))
                        .as(step.code())
                        .contains("dossier.before");
            }
            ward.day = last;
            ward.attempt(step);
            last = ward.day;
            if (step.kind() == Step.Kind.ACT || step.kind() == Step.Kind.BALLOT || step == Step.DECISION) {
                assertThat(Ward.reasons(() -> ward.attempt(step)))
                        .as(step.code())
                        .contains("dossier.done-already");
            }
            ward.day = last;
        }
        assertThat(ward.open().file().closed().outcome()).isEqualTo("recognised");
        assertThat(Ward.reasons(() -> ward.act(Step.EXTENSION, Map.of("text", "x"))))
                .containsExactly("dossier.closed");
    }

    @Test
    void theSecondOfTwoTabsIsToldAndTheSameCommandCountsOnce() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Hai Cửa Sổ", LISTED);
        long seen = ward.version();
        RecordStep steps = ROOM.use(RecordStep.class);
        steps.record(ward.keep(), ward.id, seen, Step.APPLICATION, ward.day, Map.of());
        assertThatThrownBy(() -> steps.record(ward.keep(), ward.id, seen, Step.APPLICATION, ward.day, Map.of()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> steps.record(
                        ward.scope(Ward.CLERK, "dossier.keep"),
                        ward.id,
                        seen,
                        Step.OPINIONS,
                        ward.day,
                        Ward.opinions()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(ward.open().file().acts()).extracting(DossierFile.Act::step).containsExactly(Step.APPLICATION);
    }

    @Test
    void ofTwoClerksAtOnceOneIsTold() throws Exception {
        Ward ward = new Ward(ROOM).begin("Lê Thị Hai Người", LISTED).act(Step.APPLICATION, Map.of());
        long seen = ward.version();
        Scope one = ward.keep();
        Scope other = ward.scope(Ward.CLERK, "dossier.keep");
        LocalDate day = ward.day;
        var threads = Executors.newFixedThreadPool(2);
        List<String> outcomes = new ArrayList<>();
        try {
            List<Callable<String>> works = Stream.of(one, other)
                    .map(scope -> (Callable<String>) () -> {
                        try {
                            ROOM.use(RecordStep.class)
                                    .record(scope, ward.id, seen, Step.OPINIONS, day, Ward.opinions());
                            return "done";
                        } catch (ChangedMeanwhile e) {
                            return "told";
                        }
                    })
                    .toList();
            for (Future<String> outcome : threads.invokeAll(works)) {
                outcomes.add(outcome.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(outcomes).containsExactlyInAnyOrder("done", "told");
        assertThat(ROOM.value("select count(*) from admission.act where step = 'opinions' and dossier_id = " + ward.id))
                .isEqualTo("1");
    }

    @Test
    void whatSomethingRestsOnIsNotTakenBackAndAWithdrawalStaysWithItsReason() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Rút", LISTED).act(Step.APPLICATION, Map.of());
        RecordStep steps = ROOM.use(RecordStep.class);
        ward.introduced(LocalDate.of(2015, 1, 1));
        assertThat(Ward.reasons(
                        () -> steps.withdraw(ward.keep(), ward.id, ward.version(), Step.APPLICATION, "ghi nhầm")))
                .containsExactly("dossier.rests-on-it");
        ward.act(Step.OPINIONS, Ward.opinions());
        assertThat(Ward.reasons(() -> steps.withdraw(ward.keep(), ward.id, ward.version(), Step.OPINIONS, " ")))
                .containsExactly("admission.no-detail");
        steps.withdraw(ward.keep(), ward.id, ward.version(), Step.OPINIONS, "ghi nhầm");
        assertThat(ward.state(Step.OPINIONS)).isEqualTo(Progress.State.OPEN);
        assertThat(ward.open().file().acts())
                .filteredOn(a -> !a.stands())
                .extracting(DossierFile.Act::withdrawn)
                .containsExactly("ghi nhầm");
    }
}
