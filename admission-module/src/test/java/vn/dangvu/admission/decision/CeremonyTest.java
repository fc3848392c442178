package vn.dangvu.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.kernel.testing.Room;

/** The ceremony makes a member, in one transaction with the register, within its time. */
class CeremonyTest {
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

    private static Ward admitted(String name, LocalDate listed) {
        return new Ward(ROOM).begin(name, listed).prepared().agreed().admitted(null);
    }

    private static String fact(Ward ward, String column) {
        return ROOM.value("select " + column
                + " from membership.member_facts where superseded_at = 'infinity' and member_id = "
                + ward.open().file().memberId());
    }

    @Test
    void theRegisterKnowsAllThatWasDeclaredAndBothDays() {
        Ward ward = admitted("Lê Vào Đảng", LISTED);
        LocalDate decided = ward.day;
        ward.celebrated();
        assertThat(fact(ward, "full_name")).isEqualTo("Lê Vào Đảng");
        assertThat(fact(ward, "decided_on")).isEqualTo(decided.toString());
        assertThat(fact(ward, "admitted_on")).isEqualTo(ward.day.toString());
        assertThat(fact(ward, "introducer_1 || ', ' || introducer_2")).isEqualTo("Nguyễn Văn C, Nguyễn Văn D");
        assertThat(ROOM.value(
                        "select string_agg(relation || ' ' || label, ', ' order by relation) from membership.file_entry where kind = 'relative' and member_id = "
                                + ward.open().file().memberId()))
                .isEqualTo("father Lê Văn Cha, mother Trần Thị Mẹ");
        assertThat(ROOM.value("select standing || ' ' || valid_from from membership.standing where member_id = "
                        + ward.open().file().memberId()))
                .isEqualTo("probationary " + ward.day);
        assertThat(ROOM.value(
                        "select a.unit_id || ' ' || a.arrived_by || ' ' || (a.decision_id = d.decision_id) from membership.affiliation a"
                                + " join admission.act d on d.dossier_id = " + ward.id
                                + " and d.step = 'decision' where a.member_id = "
                                + ward.open().file().memberId()))
                .isEqualTo("100 admission true");
    }

    @Test
    void seniorityCountsFromTheDecision() {
        Ward ward = admitted("Lê Tuổi Đảng", LISTED);
        LocalDate decided = ward.day;
        ward.celebrated();
        assertThat(fact(ward, "seniority_from")).isEqualTo(decided.toString());
        assertThat(ward.day).isAfter(decided);
    }

    @Test
    void whenItFailsNeitherSideKnowsOfIt() {
        Ward ward = admitted("Lê Đứt Gánh", LISTED).act(Step.NOTICE, Map.of());
        long version = ward.version();
        ROOM.asOwner(
                "create function admission.fail() returns trigger language plpgsql as $$ begin raise exception 'hỏng'; end $$",
                "create trigger fail before insert on admission.act for each row when (new.step = 'ceremony') execute function admission.fail()");
        try {
            assertThatThrownBy(ward::ceremony).isInstanceOf(RuntimeException.class);
        } finally {
            ROOM.asOwner("drop trigger fail on admission.act");
        }
        assertThat(ROOM.value("select count(*) from membership.member_facts where full_name = 'Lê Đứt Gánh'"))
                .isEqualTo("0");
        assertThat(ward.version()).isEqualTo(version);
        assertThat(ward.open().file().memberId()).isNull();
        assertThat(ward.open().file().candidate().listed()).isPresent();
        ward.ceremony();
        assertThat(ROOM.value("select count(*) from membership.member_facts where full_name = 'Lê Đứt Gánh'"))
                .isEqualTo("1");
    }

    @Test
    void afterThirtyWorkingDaysOnlyWithTheConsentFromAbove() {
        Ward ward = admitted("Lê Muộn Lễ", LISTED).act(Step.NOTICE, Map.of());
        LocalDate due = ward.open().progress().at(Step.CEREMONY).clock().due();
        ward.until(due.plusDays(1));
        assertThat(Ward.reasons(ward::ceremony)).containsExactly("dossier.ceremony-late");
        ward.act(Step.LATE_CEREMONY, Map.of("number", "5-CV/ĐU", "text", "Bão lụt"))
                .ceremony();
        assertThat(ward.open().file().act(Step.CEREMONY)).isPresent();
    }

    @Test
    void onTheLastDayItIsInTime() {
        Ward ward = admitted("Lê Kịp Lễ", LISTED).act(Step.NOTICE, Map.of());
        ward.until(ward.open().progress().at(Step.CEREMONY).clock().due()).ceremony();
        assertThat(ward.open().file().act(Step.CEREMONY)).isPresent();
    }

    @Test
    void until208TheClockRunsFromTheReceiptAndSinceThenFromTheIssue() {
        Ward before =
                admitted("Lê Từ Ngày Nhận", LocalDate.of(2025, 9, 1)).after(9).act(Step.NOTICE, Map.of());
        assertThat(before.open().progress().at(Step.CEREMONY).clock().start()).isEqualTo(before.day);
        Ward since = admitted("Lê Từ Ngày Ký", LocalDate.of(2026, 5, 4));
        LocalDate issued = since.day;
        since.after(9).act(Step.NOTICE, Map.of());
        assertThat(since.open().progress().at(Step.CEREMONY).clock().start()).isEqualTo(issued);
    }

    @Test
    void whoHelpsInTheProbationIsAnOfficialMemberOfTheBranch() {
        Ward ward = admitted("Lê Người Giúp", LISTED).act(Step.NOTICE, Map.of()).after(1);
        assertThat(Ward.reasons(() -> ROOM.use(HoldCeremony.class)
                        .hold(ward.keep(), ward.id, ward.version(), ward.day, "Nhà văn hóa", "Nguyễn Văn B", 8)))
                .containsExactly("admission.helper-not-official");
        assertThat(ROOM.value("select count(*) from membership.member_facts where full_name = 'Lê Người Giúp'"))
                .isEqualTo("0");
    }
}
