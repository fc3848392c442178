package vn.dangvu.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.kernel.testing.Room;
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
            new People(ROOM)
                    .person(id, 100, "Lê Trở Lại " + id, "decided_on", "1995-01-20", "decided_precision", "D")
                    .home(id, 100, "1995-02-03", "2020-06-01", "admission", "removal");
            ROOM.asOwner(
                    "insert into membership.standing (member_id, standing, reason, valid_from, valid_to, recorded_at, recorded_by) values"
                            + " (" + id + ", 'official', null, '1996-02-03', '2020-06-01', '2020-07-01', 1),"
                            + " (" + id + ", 'out', 'removal', '2020-06-01', 'infinity', '2020-07-01', 1)");
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
}
