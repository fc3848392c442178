package vn.dangvu.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.StartDossier;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.register.OpenMemberFile;
import vn.dangvu.membership.roll.People;

/** Somebody who left comes back: after thirty-six months, not for every reason, once, with the consent of the province. */
class ReadmissionTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate LISTED = LocalDate.of(2026, 1, 5);
    private static final LocalDate ASKS = LocalDate.of(2026, 4, 20);

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
        for (long id = 41; id <= 43; id++) {
            left(id, 100, "Lê Trở Lại " + id);
        }
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static Ward asking(String name, LocalDate left, String reason) {
        return asking(name, left, reason, null, true);
    }

    private static Ward asking(String name, LocalDate left, String reason, Long member, boolean known) {
        Ward ward = new Ward(ROOM).begin(Ward.person(name, "12/04/1972", known), LISTED, member);
        Map<String, String> said = new HashMap<>(Ward.filled(Step.FORMER));
        said.put("left_on", left.getDayOfMonth() + "/" + left.getMonthValue() + "/" + left.getYear());
        said.put("reason", reason);
        said.remove("cleared_on");
        return ward.act(Step.FORMER, said).until(ASKS);
    }

    @Test
    void aDayBeforeTheThirtySixMonthsNobodyAsks() {
        Ward ward = asking("Lê Sớm Một Ngày", ASKS.minusMonths(36).plusDays(1), "other");
        assertThat(Ward.reasons(() -> ward.attempt(Step.APPLICATION))).containsExactly("admission.again-too-early");
    }

    @Test
    void onTheDayOfTheThirtySixMonthsItGoesOn() {
        Ward ward = asking("Lê Đúng Ngày", ASKS.minusMonths(36), "other");
        ward.attempt(Step.APPLICATION);
        assertThat(ward.state(Step.APPLICATION)).isEqualTo(Progress.State.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abandoned", "own-wish", "disunity", "corruption", "serious-crime"})
    void someNeverComeBack(String reason) {
        Ward ward = asking("Lê Không Bao Giờ " + reason, ASKS.minusYears(20), reason);
        assertThat(Ward.reasons(() -> ward.attempt(Step.APPLICATION))).contains("admission.again-never");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10, false", "2026-07-27, true"})
    void wasteAndNegativeActsAreBarredSince208(LocalDate asks, boolean barred) {
        Ward ward =
                asking("Lê Lãng Phí " + asks, LocalDate.of(2018, 1, 1), "waste").until(asks);
        if (barred) {
            assertThat(Ward.reasons(() -> ward.attempt(Step.APPLICATION))).contains("admission.again-never");
        } else {
            ward.attempt(Step.APPLICATION);
        }
    }

    @Test
    void whoIsFoundInTheRegisterIsAFormerMemberWhateverTheListSays() {
        Ward ward = new Ward(ROOM).begin(Ward.person("Lê Trở Lại 43", "12/04/1972", false), LISTED, 43L);
        assertThat(ward.open().file().again()).isTrue();
        assertThat(Ward.reasons(() -> ward.attempt(Step.APPLICATION))).containsExactly("dossier.needs");
    }

    @Test
    void theProvinceAgreesBeforeItIsDecidedAndProbationBeginsAgain() {
        Ward ward = asking("Lê Trở Lại 41", LocalDate.of(2020, 6, 1), "other", 41L, true)
                .prepared();
        ward.vote(Step.BRANCH_VOTE, 5).act(Step.APPRAISAL, Map.of("proposal", "admit"));
        assertThat(ward.state(Step.CONSENT)).isEqualTo(Progress.State.OPEN);
        assertThat(Ward.reasons(() -> ward.vote(Step.STANDING_VOTE, 6))).containsExactly("dossier.needs");
        assertThat(Ward.reasons(() -> ward.admitted(null))).contains("dossier.needs");
        ward.act(Step.CONSENT, Map.of("body", "Ban Thường vụ Tỉnh ủy", "number", "15-CV/TU"))
                .vote(Step.STANDING_VOTE, 6)
                .admitted(null)
                .celebrated();
        assertThat(ward.open().file().memberId()).isEqualTo(41);
        assertThat(ROOM.value(
                        "select string_agg(standing || ' ' || valid_from, ', ' order by valid_from) from membership.standing"
                                + " where superseded_at = 'infinity' and member_id = 41"))
                .isEqualTo("official 1996-02-03, out 2020-06-01, probationary " + ward.day);
        assertThat(ROOM.value(
                        "select readmitted_on || ' ' || second_introducer_1 || ' ' || decided_on from membership.member_facts"
                                + " where superseded_at = 'infinity' and valid_to = 'infinity' and member_id = 41"))
                .isEqualTo(ward.day + " Nguyễn Văn C 1995-01-20");

        LocalDate ceremony = ward.day;
        ward.onProbation()
                .reviewed()
                .vote(Step.BRANCH_RECOGNITION, 6)
                .vote(Step.STANDING_RECOGNITION, 7)
                .recognised(null);
        assertThat(ROOM.value("select membership.seniority_start(f, '" + ward.day
                        + "', null) from membership.member_facts f"
                        + " where superseded_at = 'infinity' and valid_to = 'infinity' and member_id = 41"))
                .isEqualTo(LocalDate.of(1995, 1, 20)
                        .plus(Period.between(LocalDate.of(2020, 6, 1), ceremony))
                        .toString());
    }

    @Test
    void nobodyComesBackTwice() {
        Ward ward = new Ward(ROOM).begin(Ward.person("Lê Lần Thứ Ba", "12/04/1972", true), LISTED, null);
        Map<String, String> said = new HashMap<>(Ward.filled(Step.FORMER));
        said.remove("cleared_on");
        said.put("readmitted", "1");
        ward.act(Step.FORMER, said).until(ASKS);
        assertThat(Ward.reasons(() -> ward.attempt(Step.APPLICATION))).containsExactly("admission.again-already");
    }

    private static final Caller SECRETARY = Ward.SECRETARY;

    /** Left from another branch of the ward: the secretary here does not reach that file. */
    private static void leftElsewhere(long id) {
        left(id, 150, "Lê Nơi Khác " + id);
    }

    private static void left(long id, long unit, String name) {
        new People(ROOM)
                .person(id, unit, name, "decided_on", "1995-01-20", "decided_precision", "D")
                .home(id, unit, "1995-02-03", "2020-06-01", "admission", "removal");
        ROOM.asOwner(
                "insert into membership.standing (member_id, standing, reason, valid_from, valid_to, recorded_at, recorded_by) values"
                        + " (" + id + ", 'official', null, '1996-02-03', '2020-06-01', '2020-07-01', 1),"
                        + " (" + id + ", 'out', 'removal', '2020-06-01', 'infinity', '2020-07-01', 1)");
    }

    private static void openFile(long id) {
        ROOM.use(OpenMemberFile.class)
                .open(ROOM.scope(SECRETARY, "member.read"), id, AsOf.of(LocalDate.of(2028, 1, 1)), "summary");
    }

    @Test
    void whoLeftAnotherBranchComesBackThroughThisOneWithoutItsFileBeingRead() {
        leftElsewhere(44);
        Ward ward = asking("Lê Nơi Khác 44", LocalDate.of(2020, 6, 1), "other", 44L, true)
                .prepared();
        assertThatThrownBy(() -> openFile(44)).isInstanceOf(AccessRefused.class);
        ward.vote(Step.BRANCH_VOTE, 5)
                .act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .act(Step.CONSENT, Map.of("body", "Ban Thường vụ Tỉnh ủy", "number", "16-CV/TU"))
                .vote(Step.STANDING_VOTE, 6)
                .admitted(null)
                .act(Step.NOTICE, Map.of());
        assertThatThrownBy(() -> openFile(44)).isInstanceOf(AccessRefused.class);
        ward.after(2).ceremony();
        assertThat(ward.open().file().memberId()).isEqualTo(44);
        assertThat(ROOM.value(
                        "select string_agg(standing || ' ' || valid_from, ', ' order by valid_from) from membership.standing"
                                + " where superseded_at = 'infinity' and member_id = 44"))
                .isEqualTo("official 1996-02-03, out 2020-06-01, probationary " + ward.day);
        assertThat(ROOM.value(
                        "select string_agg(unit_id || ' ' || arrived_by || ' ' || valid_from, ', ' order by valid_from) from membership.affiliation"
                                + " where superseded_at = 'infinity' and member_id = 44"))
                .isEqualTo("150 admission 1995-02-03, 100 admission " + ward.day);
        assertThat(ROOM.value("select unit_id || path from membership.member where id = 44"))
                .isEqualTo("100/50/100/");
        assertThat(ROOM.value(
                        "select readmitted_on || ' ' || decided_on from membership.member_facts where superseded_at = 'infinity'"
                                + " and valid_to = 'infinity' and member_id = 44"))
                .isEqualTo(ward.day + " 1995-01-20");
        openFile(44);
    }

    @Test
    void whenTheCeremonyFailsTheFileStaysWhereItWas() {
        leftElsewhere(45);
        Ward ward = asking("Lê Nơi Khác 45", LocalDate.of(2020, 6, 1), "other", 45L, true)
                .prepared()
                .vote(Step.BRANCH_VOTE, 5)
                .act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .act(Step.CONSENT, Map.of("body", "Ban Thường vụ Tỉnh ủy", "number", "17-CV/TU"))
                .vote(Step.STANDING_VOTE, 6)
                .admitted(null)
                .act(Step.NOTICE, Map.of())
                .after(1);
        assertThat(Ward.reasons(() -> ROOM.use(HoldCeremony.class)
                        .hold(ward.keep(), ward.id, ward.version(), ward.day, "Nhà văn hóa", "Nguyễn Văn B", 8)))
                .containsExactly("admission.helper-not-official");
        assertThat(ROOM.value("select unit_id || path from membership.member where id = 45"))
                .isEqualTo("150/50/150/");
    }

    @Test
    void whoIsAMemberIsNoFormerOne() {
        for (Long still : new Long[] {8L, 4L, 987_654L}) {
            assertThat(Ward.reasons(() -> new Ward(ROOM)
                            .begin(Ward.person("Lê Vẫn Còn " + still, "12/04/1972", true), LISTED, still)))
                    .as("member " + still)
                    .containsExactly("dossier.former-not-left");
        }
    }

    @Test
    void theDatabaseTakesNobodysFileAwayWhoIsAMember() {
        assertThat(ROOM.value(
                        "dangvu_app",
                        "select membership.file_comes_back(8, 100, '2026-06-01') from (select set_config('dangvu.lo', '/50/100/', true),"
                                + " set_config('dangvu.hi', '/50/1000', true)) s"))
                .isEqualTo("f");
        assertThat(ROOM.value("select unit_id from membership.member where id = 8"))
                .isEqualTo("150");
    }

    @Test
    void theBranchNamesAFormerMemberOfAnotherByCardAndName() {
        leftElsewhere(46);
        ROOM.asOwner(
                "insert into membership.identifier (member_id, kind, value, valid_from, recorded_by) values (46, 'card', '038068000046', '2003-01-01', 1)");
        Ward ward = new Ward(ROOM)
                .enlisted(Ward.person("Lê Nơi Khác 46", "12/04/1972", true), LISTED)
                .entry(EntryKind.CERTIFICATE, LISTED.plusDays(60))
                .entry(EntryKind.PERMISSION, LISTED.plusDays(90))
                .until(LISTED.plusDays(91))
                .after(1);
        StartDossier start = ROOM.use(StartDossier.class);
        assertThat(Ward.reasons(() -> start.again(ward.keep(), ward.candidate, ward.day, "038068000047")))
                .containsExactly("dossier.former-unknown");
        ward.id = start.again(ward.keep(), ward.candidate, ward.day, "038 068 000 046");
        assertThat(ward.open().file().memberId()).isEqualTo(46);
        assertThat(ward.open().file().again()).isTrue();
        assertThatThrownBy(() -> openFile(46)).isInstanceOf(AccessRefused.class);
    }
}
