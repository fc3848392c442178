package vn.dangvu.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;

/** A wrong admission is cancelled, or only its wrong step is done again. */
class UndoTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate LISTED = LocalDate.of(2026, 1, 5);

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static void cancel(Ward ward, String number, LocalDate on, String text) {
        ROOM.use(UndoAdmission.class)
                .cancel(
                        ward.decide(),
                        ward.id,
                        ward.version(),
                        new IssuedPaper(number, on, "Ban Thường vụ Đảng ủy phường", "Trần Thị H", text, null));
    }

    private static void repair(Ward ward, Step step) {
        ROOM.use(UndoAdmission.class).repair(ward.decide(), ward.id, ward.version(), step, "Sai thẩm quyền");
    }

    @Test
    void aCancelledAdmissionPutsTheMemberOut() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Hủy Kết Nạp", LISTED)
                .prepared()
                .agreed()
                .admitted(null)
                .celebrated()
                .after(30);
        LocalDate ahead = ROOM.use(OfficialClock.class).today().plusDays(1);
        LocalDate decided = ward.open().progress().at(Step.DECISION).on();
        assertThat(Ward.reasons(() -> cancel(ward, " ", ward.day, "Sai tiêu chuẩn")))
                .containsExactly("admission.no-number");
        assertThat(Ward.reasons(() -> cancel(ward, "8-QĐ/ĐU", ward.day, " "))).containsExactly("admission.no-detail");
        assertThat(Ward.reasons(() -> cancel(ward, "8-QĐ/ĐU", ahead, "Sai"))).containsExactly("admission.in-future");
        assertThat(Ward.reasons(() -> cancel(ward, "8-QĐ/ĐU", decided.minusDays(1), "Sai")))
                .containsExactly("dossier.before");
        cancel(ward, "8-QĐ/ĐU", ward.day, "Không đủ tiêu chuẩn chính trị");
        assertThat(ward.open().file().closed()).satisfies(c -> {
            assertThat(c.outcome()).isEqualTo("cancelled");
            assertThat(c.reason()).contains("8-QĐ/ĐU", "Không đủ tiêu chuẩn chính trị");
        });
        assertThat(ROOM.value(
                        "select standing || ' ' || reason || ' ' || valid_from from membership.standing where superseded_at = 'infinity'"
                                + " and valid_to = 'infinity' and member_id = "
                                + ward.open().file().memberId()))
                .isEqualTo("out cancelled " + ward.day);
        assertThat(ward.open().file().candidate().helpingNow()).isEmpty();
        assertThat(ward.open().file().act(Step.DECISION)).isPresent();
    }

    @Test
    void beforeTheCeremonyNobodyHasToLeave() {
        Ward ward =
                new Ward(ROOM).begin("Lê Hủy Sớm", LISTED).prepared().agreed().admitted(null);
        cancel(ward, "9-QĐ/ĐU", ward.day, "Sai");
        assertThat(ward.open().file().closed().outcome()).isEqualTo("cancelled");
        assertThat(Ward.reasons(ward::celebrated)).containsExactly("dossier.closed");
    }

    @Test
    void whatWasNotDecidedIsNotCancelled() {
        Ward ward = new Ward(ROOM).begin("Lê Chưa Quyết", LISTED).prepared();
        assertThat(Ward.reasons(() -> cancel(ward, "9-QĐ/ĐU", ward.day, "Sai")))
                .containsExactly("dossier.nothing-to-cancel");
    }

    @Test
    void aStepDoneWronglyIsDoneAgainAndTheLaterOnesStand() {
        Ward ward =
                new Ward(ROOM).begin("Lê Làm Lại", LISTED).prepared().agreed().admitted(null);
        LocalDate first = ward.open().progress().at(Step.BRANCH_VOTE).on();
        repair(ward, Step.BRANCH_VOTE);
        assertThat(ward.state(Step.BRANCH_VOTE)).isNotEqualTo(Progress.State.DONE);
        for (Step later : new Step[] {Step.APPRAISAL, Step.STANDING_VOTE, Step.DECISION}) {
            assertThat(ward.state(later)).as(later.code()).isEqualTo(Progress.State.DONE);
        }
        assertThat(ward.open().file().ballots())
                .extracting(b -> b.annulledReason())
                .containsExactlyInAnyOrder("Sai thẩm quyền", null);
        LocalDate last = ward.day;
        ward.until(first.plusDays(1)).vote(Step.BRANCH_VOTE, 6);
        assertThat(ward.state(Step.BRANCH_VOTE)).isEqualTo(Progress.State.DONE);
        ward.until(last.plusDays(1)).celebrated();
        assertThat(ward.open().file().memberId()).isNotNull();
    }

    @Test
    void anActDoneWronglyStaysWithTheReason() {
        Ward ward = new Ward(ROOM).begin("Lê Xác Nhận Lại", LISTED).prepared();
        repair(ward, Step.CERTIFICATION);
        assertThat(ward.state(Step.CERTIFICATION)).isEqualTo(Progress.State.OPEN);
        assertThat(ward.open().file().acts())
                .filteredOn(a -> !a.stands())
                .extracting(DossierFile.Act::withdrawn)
                .containsExactly("Sai thẩm quyền");
        ward.act(Step.CERTIFICATION, Map.of("signer", "Trần Thị H", "politics", "clear", "eligible", "yes"));
        assertThat(Ward.reasons(() -> repair(ward, Step.CEREMONY))).containsExactly("dossier.nothing-to-withdraw");
    }

    private static Ward recognised(String name) {
        return new Ward(ROOM)
                .begin(name, LISTED)
                .prepared()
                .agreed()
                .admitted(null)
                .celebrated()
                .onProbation()
                .reviewed()
                .vote(Step.BRANCH_RECOGNITION, Ward.ALL)
                .vote(Step.STANDING_RECOGNITION, 7)
                .recognised(null);
    }

    private static String standings(Ward ward) {
        return ROOM.value(
                "select string_agg(standing || coalesce(' ' || reason, '') || ' ' || valid_from, ', ' order by valid_from) from membership.standing"
                        + " where superseded_at = 'infinity' and member_id = "
                        + ward.open().file().memberId());
    }

    private static String endedBefore(Ward ward) {
        return ROOM.value(
                "select string_agg(outcome || ' ' || closed_on, ', ' order by id) from admission.earlier_closing where dossier_id = "
                        + ward.id);
    }

    @Test
    void aWrongAdmissionFoundAfterTheRecognitionIsCancelledToo() {
        Ward ward = recognised("Lê Hủy Sau Công Nhận");
        LocalDate recognised = ward.day;
        LocalDate ceremony = ward.open().progress().at(Step.CEREMONY).on();
        assertThat(Ward.reasons(() -> cancel(ward, "18-QĐ/ĐU", recognised.minusDays(1), "Sai")))
                .containsExactly("dossier.before");
        ward.after(20);
        cancel(ward, "18-QĐ/ĐU", ward.day, "Khai man lý lịch");
        assertThat(ward.open().file().closed()).satisfies(c -> {
            assertThat(c.outcome()).isEqualTo("cancelled");
            assertThat(c.on()).isEqualTo(ward.day);
            assertThat(c.reason()).contains("18-QĐ/ĐU", "Khai man lý lịch");
        });
        assertThat(endedBefore(ward)).isEqualTo("recognised " + recognised);
        assertThat(standings(ward))
                .isEqualTo("probationary " + ceremony + ", official " + ceremony.plusMonths(12) + ", out cancelled "
                        + ward.day);
        assertThat(ward.open().file().act(Step.RECOGNITION)).isPresent();
        assertThat(ROOM.value("select title from membership.decision where number = '18-QĐ/ĐU'"))
                .isEqualTo("Hủy quyết định kết nạp: Lê Hủy Sau Công Nhận");
        assertThat(Ward.reasons(() -> cancel(ward, "19-QĐ/ĐU", ward.day, "Hai lần")))
                .containsExactly("dossier.closed");
    }

    @Test
    void whoeverKeepsTheDossierCannotChangeWhatEndedBeforeIt() {
        Ward ward = recognised("Lê Đã Khép");
        assertThat(Ward.reasons(() -> ward.act(Step.NEW_CLASS, Ward.filled(Step.NEW_CLASS))))
                .containsExactly("dossier.closed");
        assertThatThrownBy(() -> ROOM.asApplication("delete from admission.earlier_closing"))
                .hasStackTraceContaining("permission denied");
    }

    private static String register(Ward ward, String query) {
        return ROOM.value(query + ward.open().file().memberId());
    }

    /** The decision on which the present rows of the register rest, of home and of standing. */
    private static String restsOn(Ward ward) {
        return register(
                        ward,
                        "select string_agg(distinct decision_id::text, ' ') from membership.affiliation where superseded_at = 'infinity' and member_id = ")
                + " "
                + register(
                        ward,
                        "select string_agg(decision_id::text, ' ' order by valid_from) from membership.standing where superseded_at = 'infinity' and member_id = ");
    }

    @Test
    void aDecisionDoneAgainAfterTheCeremonyIsTheDayFromWhichSeniorityCounts() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Quyết Định Lại", LISTED)
                .prepared()
                .agreed()
                .admitted(null)
                .celebrated();
        LocalDate ceremony = ward.day;
        String wrong = restsOn(ward);
        repair(ward, Step.DECISION);
        assertThat(ward.state(Step.DECISION)).isEqualTo(Progress.State.OPEN);
        assertThat(ward.state(Step.CEREMONY)).isEqualTo(Progress.State.DONE);
        assertThat(Ward.reasons(() -> ROOM.use(DecideAdmission.class)
                        .decline(
                                ward.decide(),
                                ward.id,
                                ward.version(),
                                new IssuedPaper(null, ward.day, "Ban Thường vụ", "Trần Thị H", "Không", null))))
                .containsExactly("dossier.member-already");
        ward.after(9).admitted(null);
        DossierFile.Act decision = ward.open().file().act(Step.DECISION).orElseThrow();
        assertThat(register(
                        ward,
                        "select decided_on || ' ' || decided_number || ' ' || seniority_from || ' ' || admitted_on from membership.member_facts"
                                + " where superseded_at = 'infinity' and valid_to = 'infinity' and member_id = "))
                .isEqualTo(ward.day + " " + decision.detail("number") + " " + ward.day + " " + ceremony);
        assertThat(restsOn(ward)).isEqualTo(decision.decisionId() + " " + decision.decisionId());
        assertThat(wrong).isNotEqualTo(restsOn(ward));
        assertThat(standings(ward)).isEqualTo("probationary " + ceremony);
        assertThat(ROOM.value("select decided_on from admission.dossier where id = " + ward.id))
                .isEqualTo(ward.day.toString());
        assertThat(
                        register(
                                ward,
                                "select count(*) from membership.member_facts where superseded_at < 'infinity' and decided_on is not null and member_id = "))
                .isEqualTo("1");
        ward.onProbation()
                .reviewed()
                .vote(Step.BRANCH_RECOGNITION, Ward.ALL)
                .vote(Step.STANDING_RECOGNITION, 7)
                .recognised(null);
        assertThat(standings(ward)).isEqualTo("probationary " + ceremony + ", official " + ceremony.plusMonths(12));
    }

    @Test
    void anAdmissionWhoseDecisionIsBeingDoneAgainCanStillBeCancelled() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Hủy Khi Làm Lại", LISTED)
                .prepared()
                .agreed()
                .admitted(null)
                .celebrated();
        repair(ward, Step.DECISION);
        cancel(ward, "28-QĐ/ĐU", ward.day, "Không đủ tiêu chuẩn");
        assertThat(standings(ward)).endsWith("cancelled " + ward.day);
    }

    @Test
    void aRecognitionDoneAgainStillCountsFromTwelveMonthsAfterTheCeremony() {
        Ward ward = recognised("Lê Công Nhận Lại");
        LocalDate first = ward.day;
        LocalDate ceremony = ward.open().progress().at(Step.CEREMONY).on();
        repair(ward, Step.RECOGNITION);
        assertThat(ward.open().file().closed()).isNull();
        assertThat(ward.state(Step.RECOGNITION)).isEqualTo(Progress.State.OPEN);
        assertThat(standings(ward)).isEqualTo("probationary " + ceremony + ", official " + ceremony.plusMonths(12));
        ward.after(30).recognised(null);
        DossierFile.Act again = ward.open().file().act(Step.RECOGNITION).orElseThrow();
        assertThat(again.detail("recognised_from"))
                .isEqualTo(ceremony.plusMonths(12).toString());
        assertThat(standings(ward)).isEqualTo("probationary " + ceremony + ", official " + ceremony.plusMonths(12));
        assertThat(restsOn(ward)).endsWith(" " + again.decisionId());
        assertThat(
                        register(
                                ward,
                                "select recognised_on from membership.member_facts where superseded_at = 'infinity' and valid_to = 'infinity' and member_id = "))
                .isEqualTo(ceremony.plusMonths(12).toString());
        assertThat(ward.open().file().closed()).satisfies(c -> {
            assertThat(c.outcome()).isEqualTo("recognised");
            assertThat(c.on()).isEqualTo(ward.day);
        });
        assertThat(endedBefore(ward)).isEqualTo("recognised " + first);
    }

    @Test
    void aWrongStepFoundAfterTheRecognitionIsDoneAgainAndTheDossierEndsAsItHad() {
        Ward ward = recognised("Lê Sửa Sau Công Nhận");
        LocalDate recognised = ward.day;
        repair(ward, Step.DECISION);
        assertThat(ward.open().file().closed()).isNull();
        assertThat(ward.state(Step.RECOGNITION)).isEqualTo(Progress.State.DONE);
        ward.after(5).admitted(null);
        assertThat(ward.open().file().closed()).satisfies(c -> {
            assertThat(c.outcome()).isEqualTo("recognised");
            assertThat(c.on()).isEqualTo(recognised);
        });
        assertThat(
                        register(
                                ward,
                                "select string_agg(distinct seniority_from::text, ' ') from membership.member_facts where superseded_at = 'infinity' and member_id = "))
                .isEqualTo(ward.day.toString());
    }
}
