package vn.dangvu.membership.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;

class ListDutiesTest {
    private static final Task.Place WARD = new Task.Place(50, "/1/", "Phường");

    private static final LocalDate DAY = LocalDate.of(2025, 12, 15);
    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    private static final Caller SECRETARY = Callers.with(12, "branch-secretary", 100, "/50/100/", null);
    private static final Caller OTHER_SECRETARY = Callers.with(13, "branch-secretary", 200, "/50/200/", null);
    private static final Caller APPROVER = Callers.with(14, "committee-secretary", 50, "/50/", null);
    private static final Caller COUNTING = Callers.with(15, "superior-level", 50, "/50/", null);
    private static final Caller ADMINISTRATOR = Callers.with(16, "system-administrator", 50, "/50/", null);

    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void ward() {
        var people = new People(ROOM).ward();
        people.person(1, 100, "Ngô Bá Tùng")
                .home(1, 100, "2024-11-12", "admission")
                .standing(1, "probationary", "2024-11-12");
        people.member(2, 100, "Trần Thị Xa").member(3, 150, "Lê Văn Gần").member(4, 200, "Đỗ Văn Khác");
        people.member(5, 100, "Vũ Công Bình", "decided_on", "1966-01-06", "admitted_on", "1966-02-01");
        people.member(6, 100, "Đã Có Huy Hiệu", "decided_on", "1966-01-07", "admitted_on", "1966-02-01");
        ROOM.asOwner(
                "insert into membership.circumstance (member_id, kind, valid_from, expected_to, recorded_by) values"
                        + " (2, 'away', '2025-01-01', '2025-12-15', 1), (3, 'exempt', '2025-01-01', '2025-12-15', 1)",
                "insert into membership.file_entry (member_id, kind, label, recorded_by) values (6, 'badge', '60', 1)",
                "insert into membership.committee_term (unit_id, name, valid_from, valid_to, recorded_by) values"
                        + " (150, '2020-2025', '2020-12-16', '2025-12-16', 1), (200, '2015-2020', '2015-01-01', '2020-01-01', 1),"
                        + " (200, '2020-2030', '2020-01-01', '2030-01-01', 1)",
                "insert into membership.correction (member_id, kind, reason, basis, proposed_by, proposer_name) values"
                        + " (2, 'error', 'Sai', 'Hồ sơ gốc', 12, 'Bí thư')",
                "insert into kernel.account (id, username, display_name, password_hash, must_change, created_at, locked_until) values"
                        + " (12, 'bithu', 'Bí thư', 'x', false, '2025-01-01', null),"
                        + " (31, 'khoa', 'Bị khóa', 'x', false, '2025-01-01', '2025-12-15 18:00+07'),"
                        + " (32, 'chuadung', 'Chưa dùng', 'x', true, '2025-12-08 10:00+07', null)",
                "insert into kernel.mandate (account_id, role, unit_id, valid_from, valid_to, basis) values"
                        + " (12, 'branch-secretary', 100, '2020-01-01', '2025-12-16', 'Nghị quyết')",
                "insert into kernel.calendar_day (day, kind, name, source, mark, proposed_by) values"
                        + " ('2025-12-26', 'off', 'tet', 'Thông báo', 'local', 11)",
                "insert into kernel.local_parameter (unit_id, path, key, valid_from, value, instrument, mark, proposed_by,"
                        + " approved_by, approved_at) values"
                        + " (100, '/50/100/', 'organisation.branch.consent-above', '2025-12-20', '3', '15-NQ/ĐU', 'local', 11, 14, now()),"
                        + " (50, '/50/', 'badge.dossier.before', '2025-12-20', '40', '16-NQ/ĐU', 'local', 11, 14, now())",
                "insert into membership.import_session (id, unit_id, path, file_name, file_size, file_hash, state, as_of, uploaded_by,"
                        + " uploaded_by_name) values (901, 50, '/50/', 'ds.xlsx', 1, 'x', 'checked', '2025-12-01', 11, 'Cán bộ')");
    }

    private static Duties duties(Caller caller, LocalDate day) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), day);
    }

    private static List<Task> tasks(Caller caller, String key) {
        return tasks(caller, key, DAY);
    }

    private static List<Task> tasks(Caller caller, String key, LocalDate day) {
        return duties(caller, day).all().stream()
                .filter(t -> t.key().equals(key))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-12, 0, -",
        "2025-10-13, 1, LATER",
        "2025-12-14, 1, LATER",
        "2025-12-15, 1, SOON",
        "2025-12-23, 1, SOON",
        "2025-12-24, 1, SOON",
        "2025-12-25, 1, LATE"
    })
    void aBranchHasThirtyWorkingDaysAfterTheTwelveMonths(LocalDate day, int count, String urgency) {
        var found = tasks(SECRETARY, "probation", day);
        assertThat(found).hasSize(count).allSatisfy(t -> {
            assertThat(t.due()).isEqualTo("2025-12-24");
            assertThat(t.deadline().start()).isEqualTo("2025-11-12");
            assertThat(t.citation().text()).isEqualTo("294-QĐ/TW, 4.2.1");
            assertThat(t.urgency(day)).hasToString(urgency);
        });
    }

    @ParameterizedTest
    @CsvSource({"2025-11-14, 0, -", "2025-12-14, 1, SOON", "2025-12-15, 1, SOON", "2025-12-16, 1, LATE"})
    void aLeaveIsLateOnTheDayAfterItsLastDay(LocalDate day, int count, String urgency) {
        assertThat(tasks(SECRETARY, "away", day)).hasSize(count).allSatisfy(t -> assertThat(t.urgency(day))
                .hasToString(urgency));
        assertThat(tasks(CLERK, "exempt", day)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-14, 0, -", "2025-12-15, 1, SOON", "2025-12-16, 1, LATE"})
    void aTermEndsOnItsLastDayAndOnlyTheLatestTermCounts(LocalDate day, int count, String urgency) {
        assertThat(tasks(CLERK, "term", day)).hasSize(count).allSatisfy(t -> {
            assertThat(t.unit().id()).isEqualTo(150);
            assertThat(t.due()).isEqualTo("2025-12-15");
            assertThat(t.urgency(day)).hasToString(urgency);
        });
    }

    @Test
    void badgesOfTheNextBatchWithoutThoseWhoHaveThemAlready() {
        var task = tasks(CLERK, "badges").get(0);
        assertThat(task.parameters().subList(0, 3)).containsExactly(LocalDate.of(2026, 2, 3), 1, "Vũ Công Bình (60)");
        assertThat(task.mine()).isTrue();
        assertThat(tasks(OTHER_SECRETARY, "badges")).isEmpty();
        assertThat(tasks(Callers.member(5), "own-badge")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-14, 0", "2025-12-14, 1", "2025-12-15, 1", "2025-12-16, 0"})
    void aMandateIsToldUntilItsLastDay(LocalDate day, int count) {
        assertThat(tasks(CLERK, "mandate", day)).hasSize(count);
        assertThat(tasks(SECRETARY, "own-mandate", day)).hasSize(count);
        assertThat(tasks(OTHER_SECRETARY, "own-mandate", day)).isEmpty();
    }

    @Test
    void aProposalWaitsForSomebodyElseThanWhoMadeIt() {
        assertThat(tasks(APPROVER, "correction")).hasSize(1).allMatch(Task::mine);
        assertThat(tasks(SECRETARY, "correction")).hasSize(1).noneMatch(Task::mine);
        assertThat(tasks(APPROVER, "day-off")).hasSize(1).allMatch(Task::mine);
        assertThat(tasks(CLERK, "day-off")).hasSize(1).noneMatch(Task::mine);
        assertThat(duties(CLERK, DAY).others())
                .contains(tasks(CLERK, "correction").get(0));
    }

    @Test
    void anImportBegunIsTheClerksAndNobodyElses() {
        assertThat(tasks(CLERK, "import-begun")).hasSize(1).allMatch(Task::mine);
        assertThat(tasks(APPROVER, "import-begun")).isEmpty();
    }

    @Test
    void tooFewOfficialMembersIsToldWithItsRule() {
        assertThat(tasks(CLERK, "structure-too-few-official"))
                .extracting(t -> t.unit().id())
                .contains(150L, 200L);
        assertThat(tasks(SECRETARY, "structure-too-few-official")).isEmpty();
        assertThat(tasks(CLERK, "structure-too-few-official"))
                .allSatisfy(t -> assertThat(t.citation().instrument()).isEqualTo("Điều lệ Đảng"));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-19, 0, 30", "2025-12-20, 1, 40", "2025-12-21, 1, 40"})
    void whatACommitteeSetItselfCountsFromItsDayAndWithItsPaper(LocalDate day, int tooLarge, int daysBefore) {
        assertThat(tasks(CLERK, "structure-too-many-without-consent", day))
                .hasSize(tooLarge)
                .allSatisfy(t -> {
                    assertThat(t.unit().id()).isEqualTo(100);
                    assertThat(t.citation().instrument()).isEqualTo("15-NQ/ĐU");
                });
        assertThat(tasks(CLERK, "badges", day).get(0).parameters().get(4)).isEqualTo(daysBefore);
    }

    @Test
    void aBranchSecretarySeesNothingOfAnotherBranch() {
        assertThat(duties(OTHER_SECRETARY, DAY).all())
                .allSatisfy(t -> assertThat(t.unit() == null || t.unit().path().equals("/50/200/"))
                        .as(t.toString())
                        .isTrue());
        assertThat(duties(OTHER_SECRETARY, DAY).all().toString())
                .doesNotContain("Tùng")
                .doesNotContain("Xa")
                .doesNotContain("Bình");
    }

    @Test
    void aMemberSeesTheOwnFileOnly() {
        var own = duties(Callers.member(1), DAY.minusMonths(1));
        assertThat(own.all()).extracting(Task::key).containsExactly("own-probation");
        assertThat(duties(Callers.member(2), DAY).all())
                .extracting(Task::key)
                .containsExactlyInAnyOrder("own-away", "own-correction");
        assertThat(duties(Callers.member(4), DAY).all()).isEmpty();
    }

    @Test
    void theSystemAdministratorSeesAccountsAndNoMember() {
        assertThat(duties(ADMINISTRATOR, DAY).all())
                .extracting(Task::key)
                .containsExactlyInAnyOrder("account-locked", "account-unused", "day-off");
        assertThat(tasks(ADMINISTRATOR, "account-locked", DAY.plusDays(1))).isEmpty();
        assertThat(tasks(ADMINISTRATOR, "account-unused", DAY.minusDays(1))).isEmpty();
        assertThat(tasks(CLERK, "account-locked")).isEmpty();
    }

    @Test
    void whoOnlyCountsMembersIsToldNoName() {
        assertThat(duties(COUNTING, DAY).all().toString())
                .doesNotContain("Tùng")
                .doesNotContain("Xa")
                .doesNotContain("Gần");
        assertThat(tasks(COUNTING, "term")).hasSize(1);
    }

    @Test
    void whoHasNoMandateAndNoFileHasNothingToDo() {
        assertThat(duties(new Caller(99, "-", null, List.of(), "test"), DAY).all())
                .isEmpty();
    }

    @Test
    void theMostUrgentComesFirst() {
        var days = duties(CLERK, DAY.plusDays(3)).all().stream()
                .map(Task::due)
                .filter(d -> d != null)
                .toList();
        assertThat(days).isSorted();
    }

    @Test
    void theWholeListTakesOneStatementASource() {
        var scope = ROOM.scope(CLERK, "task.read");
        assertThat(ROOM.statements(() -> ROOM.use(ListDuties.class).of(scope, DAY)))
                .hasSize(3 + 22); // scope, calendar, own rules; a statement a source
        var own = ROOM.scope(Callers.member(1), "task.read");
        assertThat(ROOM.statements(() -> ROOM.use(ListDuties.class).of(own, DAY)))
                .hasSize(2 + 6 + 1); // the own tasks
    }

    @Test
    void aCrowdIsToldByUnit() {
        var task = tasks(SECRETARY, "probation").get(0);
        var crowd = java.util.stream.IntStream.range(0, 60).mapToObj(i -> task).toList();
        assertThat(Crowd.thinned(crowd, WARD)).hasSize(1).allSatisfy(t -> {
            assertThat(t.key()).isEqualTo("probation-many");
            assertThat(t.parameters()).containsExactly(60, "TDP Cả Đông");
        });
        assertThat(Crowd.thinned(crowd.subList(0, 40), WARD)).hasSize(40);
    }

    /** Sixty kinds in one unit, one kind in sixty: nothing is left out, the many units become one line. */
    @Test
    void aCrowdLosesNobody() {
        Task one = tasks(SECRETARY, "probation").get(0);
        var crowd = new ArrayList<Task>();
        for (int i = 0; i < 60; i++) {
            crowd.add(like(one, "probation", new Task.Place(i, "/1/" + i + "/", "Chi bộ " + i)));
        }
        crowd.add(like(one, "leave-decide", new Task.Place(7, "/1/7/", "Chi bộ 7")));
        List<Task> lines = Crowd.thinned(crowd, WARD);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).parameters()).containsExactly(60, "Phường");
        assertThat(lines.get(0).link()).isEqualTo("/members/members.xhtml?unit=50");
        assertThat(lines.get(1).key()).isEqualTo("leave-decide");

        crowd.clear();
        for (int i = 0; i < 60; i++) {
            crowd.add(like(one, "kind" + i, new Task.Place(7, "/1/7/", "Chi bộ 7")));
        }
        assertThat(Crowd.thinned(crowd, WARD)).as("nothing to merge").hasSize(60);
    }

    private static Task like(Task one, String key, Task.Place unit) {
        return new Task(
                key,
                one.parameters(),
                unit,
                "/members/member.xhtml?id=" + unit.id(),
                one.due(),
                one.left(),
                null,
                null,
                one.actor(),
                false);
    }

    @Test
    void aLineOfManyLeadsToTheirList() {
        assertThat(Crowd.list("/leave/leave.xhtml?id=7", WARD)).isEqualTo("/leave/leaves.xhtml?unit=50");
        assertThat(Crowd.list("/visits/difficulty.xhtml?id=7", WARD)).isEqualTo("/visits/difficulties.xhtml?unit=50");
        assertThat(Crowd.list("/dues/arrears.xhtml?unit=3&least=2", WARD)).isEqualTo("/dues/arrears.xhtml?unit=50");
        assertThat(Crowd.list("/intake/result.xhtml?session=7", WARD)).isEqualTo("/intake/sessions.xhtml?unit=50");
        assertThat(Crowd.list("/my/work.xhtml", WARD)).isEqualTo("/my/work.xhtml");
    }
}
