package vn.dangvu.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

class MandateTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate TODAY = new vn.dangvu.kernel.time.OfficialClock().today();

    @BeforeAll
    static void aWardAndThreePeople() {
        ROOM.asOwner(
                "select nextval('kernel.ids')",
                "insert into membership.unit (id, type, path, name, short_name, folded, opened_on) values"
                        + " (50, 'ward', '/50/', 'Đảng bộ phường', 'Phường', 'phuong', '2018-01-01')",
                "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) values"
                        + " (100, 'branch', 50, '/50/100/', 'Chi bộ Một', 'Một', 'mot', '2018-01-01')",
                "insert into kernel.account (id, username, display_name, password_hash) values"
                        + " (1, 'quantri', 'Đặng Thế Nam', '-'), (2, 'bithu', 'Hồ Bá Cường', '-'), (3, 'phobithu', 'Vũ Thu Chi', '-')",
                "insert into kernel.mandate (id, account_id, role, unit_id, valid_from, basis) values (20, 2, 'branch-secretary', 100, '2022-06-12', 'QĐ 5')");
    }

    private static Scope admin() {
        return ROOM.scope(Callers.with(1, "system-administrator", 50, "/50/", null), "account.manage");
    }

    private static Scope secretary(long mandateId, boolean delegated) {
        var mandate = new MandateInForce(
                mandateId,
                "branch-secretary",
                100,
                "/50/100/",
                "Chi bộ Một",
                LocalDate.of(2022, 6, 12),
                TODAY.plusDays(300),
                "QĐ 5",
                delegated);
        return ROOM.scope(new Caller(2, "Hồ Bá Cường", null, List.of(mandate), "r"), "mandate.delegate");
    }

    @Test
    void aNewAccountOpensOnlyThePasswordPage() {
        var opened = ROOM.use(ManageAccount.class).open(admin(), "can.bo-2", "Cán bộ Hai", null);

        var entered = ROOM.use(SignIn.class)
                .signIn(ROOM.scope(Caller.nobody("r"), "session.open"), "can.bo-2", opened.temporaryPassword());

        assertThat(entered).isInstanceOfSatisfying(SignIn.Entered.class, e -> assertThat(e.mustChange())
                .isTrue());
        assertThatThrownBy(() -> ROOM.use(ManageAccount.class).open(admin(), "can.bo-2", "x", null))
                .hasMessage("access.account.taken");
        assertThatThrownBy(() -> ROOM.use(ManageAccount.class).open(admin(), "Có Dấu", "x", null))
                .hasMessage("access.account.name");
        assertThat(ROOM.use(ListAccounts.class)
                        .page(admin(), filter(TODAY, "cán bộ h", "", ""), new Paging(0, 20, "name", false))
                        .rows())
                .extracting(AccountRow::username)
                .containsExactly("can.bo-2");
    }

    private static AccountFilter filter(LocalDate on, String text, String state, String role) {
        return new AccountFilter(on, text, state, role);
    }

    private static List<String> listed(AccountFilter filter) {
        return ROOM.use(ListAccounts.class).page(admin(), filter, new Paging(0, 50, "username", false)).rows().stream()
                .map(AccountRow::username)
                .toList();
    }

    @Test
    void conditionsOfTheListOfAccountsAddUpOnADay() {
        long id = ROOM.use(ManageAccount.class)
                .open(admin(), "danh.sach", "Danh Sách", null)
                .id();
        ROOM.asOwner("update kernel.account set created_at = '2024-03-01 08:00+07' where id = " + id);
        LocalDate before = LocalDate.of(2024, 2, 29);

        assertThat(listed(filter(before, "danh.s", "", ""))).isEmpty();
        assertThat(listed(filter(before.plusDays(1), "danh.s", "temporary", "")))
                .containsExactly("danh.sach");
        assertThat(listed(filter(TODAY, "danh.s", "in-use", ""))).isEmpty();
        ROOM.use(ManageAccount.class).close(admin(), id, "thử");
        assertThat(listed(filter(TODAY, "", "closed", ""))).contains("danh.sach");
        assertThat(listed(filter(before.plusDays(1), "danh.s", "closed", ""))).isEmpty();
        assertThat(listed(filter(LocalDate.of(2023, 1, 1), "", "", "branch-secretary")))
                .isEmpty();
        assertThat(listed(filter(TODAY, "", "", "branch-secretary"))).contains("bithu");
        assertThat(listed(filter(TODAY, "100%", "", ""))).isEmpty();
    }

    @Test
    void theListOfAccountsLeavesTheHouseWithAnEntryInTheLog() {
        var columns = List.of(new ListPaper.Column<AccountRow>("Họ và tên", 20, AccountRow::displayName));
        var paper = new ListPaper<>("Đảng bộ phường", "ĐẢNG CỘNG SẢN VIỆT NAM", "TÀI KHOẢN", List.of(), columns);
        var sheet = new ByteArrayOutputStream();
        ROOM.use(ExportAccounts.class)
                .excel(admin(), filter(TODAY, "bithu", "", ""), "username", false, paper, () -> sheet);

        assertThat(sheet.size()).isPositive();
        assertThat(
                        ROOM.value(
                                "select subject_type || ' ' || detail from kernel.audit_entry where action = 'ExportAccounts' order by id desc limit 1"))
                .matches("account-list xlsx count=\\d+ text=bithu");
    }

    /** Without weaving EclipseLink reads a to-one at once, LAZY or not. */
    @Test
    void whoOpenedAnAccountIsReadOnlyWhenAskedFor() {
        long id = ROOM.use(ManageAccount.class)
                .open(admin(), "can.bo-3", "Cán bộ Ba", null)
                .id();

        Scope reset = admin();
        assertThat(readingAccounts(() -> ROOM.use(ManageAccount.class).reset(reset, id)))
                .isEqualTo(1);
        Scope origin = admin();
        assertThat(readingAccounts(
                        () -> assertThat(ROOM.use(ShowAccountOrigin.class).of(origin, id))
                                .hasValueSatisfying(o -> assertThat(o.by()).isEqualTo("Đặng Thế Nam"))))
                .isEqualTo(2);
    }

    private static long readingAccounts(Runnable work) {
        return ROOM.statements(work).stream()
                .filter(s -> s.startsWith("SELECT") && s.contains("kernel.account"))
                .count();
    }

    @Test
    void anAdministratorDoesNotTouchAnAccountWithAMandateElsewhere() {
        ROOM.asOwner(
                "insert into membership.unit (id, type, path, name, short_name, folded, opened_on) values"
                        + " (60, 'ward', '/60/', 'Đảng bộ phường khác', 'Khác', 'khac', '2018-01-01')",
                "insert into kernel.account (id, username, display_name, password_hash) values (1006, 'khac', 'Người khác', '-')",
                "insert into kernel.mandate (id, account_id, role, unit_id, valid_from, basis) values (1060, 1006, 'organisation-clerk', 60, '2022-06-12', 'QĐ 5')");

        assertThatThrownBy(() -> ROOM.use(ManageAccount.class).reset(admin(), 1006))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(ManageAccount.class).close(admin(), 1006, "x"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(GrantMandate.class).end(admin(), 1060, "x"))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.value("select password_hash from kernel.account where id = 1006"))
                .isEqualTo("-");
    }

    @Test
    void aMemberHasOneAccountInUse() {
        ROOM.use(ManageAccount.class).open(admin(), "dang.vien-1", "Đảng viên Một", 77L);

        assertThatThrownBy(() -> ROOM.use(ManageAccount.class).open(admin(), "dang.vien-2", "Đảng viên Một", 77L))
                .hasMessage("access.account.member-taken");
        assertThatThrownBy(() -> ROOM.use(ManageAccount.class).tie(admin(), 3, 77L))
                .hasMessage("access.account.member-taken");
    }

    @Test
    void nobodyGivesAMandateToTheOwnAccount() {
        var own = new GrantMandate.Order(1, "organisation-clerk", 50, TODAY, null, "QĐ 9");

        assertThatThrownBy(() -> ROOM.use(GrantMandate.class).grant(admin(), own))
                .hasMessage("access.mandate.own");
    }

    @Test
    void anEndedMandateNoLongerComesWithTheCaller() {
        ROOM.use(GrantMandate.class)
                .grant(
                        admin(),
                        new GrantMandate.Order(3, "inspection-committee", 50, TODAY.minusDays(5), null, "QĐ 9"));
        String id = ROOM.value("select id from kernel.mandate where account_id = 3 and role = 'inspection-committee'");

        ROOM.use(GrantMandate.class).end(admin(), Long.parseLong(id), "thôi giữ chức vụ");

        assertThat(ROOM.use(vn.dangvu.kernel.access.Callers.class)
                        .find(3, Passwords.stamp("-"), "r")
                        .orElseThrow()
                        .caller()
                        .mandates())
                .extracting(MandateInForce::role)
                .doesNotContain("inspection-committee");
    }

    @Test
    void aDelegationExpiresStaysBelowItsMandateAndIsNotPassedOn() {
        var order = new DelegateMandate.Order(20, "phobithu", 100, TODAY.plusDays(30), "đi công tác");
        DelegateMandate delegate = ROOM.use(DelegateMandate.class);

        delegate.delegate(secretary(20, false), order);

        assertThat(ROOM.value("select valid_to from kernel.mandate where delegated_from = 20 order by id desc limit 1"))
                .isEqualTo(TODAY.plusDays(31).toString());
        assertThatThrownBy(() -> delegate.delegate(secretary(20, true), order)).hasMessage("access.delegate.own");
        assertThatThrownBy(() -> delegate.delegate(
                        secretary(20, false), new DelegateMandate.Order(20, "phobithu", 50, TODAY, "x")))
                .hasMessage("access.delegate.unit");
        assertThatThrownBy(() -> delegate.delegate(
                        secretary(20, false), new DelegateMandate.Order(20, "phobithu", 100, TODAY.plusDays(301), "x")))
                .hasMessage("access.delegate.until");
        assertThatThrownBy(
                        () -> ROOM.asOwner(
                                "insert into kernel.mandate (account_id, role, unit_id, valid_from, valid_to, basis, delegated_from) select 1, role,"
                                        + " unit_id, valid_from, valid_to, basis, id from kernel.mandate where delegated_from = 20"))
                .hasMessageContaining("cannot be delegated again");
    }

    /** Somebody with a mandate that another person passed on. */
    private record Passed(long from, long source, long to, long mandate) {
        static Passed on(long number) {
            ROOM.asOwner(
                    "insert into kernel.account (id, username, display_name, password_hash) values"
                            + " (%1$d, 'giao%1$d', 'Người giao', '-'), (%1$d + 1, 'nhan%1$d', 'Người nhận', '-')"
                                    .formatted(number),
                    "insert into kernel.mandate (id, account_id, role, unit_id, valid_from, basis)"
                            + " values (%1$d, %1$d, 'branch-secretary', 100, '2022-06-12', 'QĐ 5')".formatted(number),
                    ("insert into kernel.mandate (id, account_id, role, unit_id, valid_from, valid_to, basis, delegated_from) values"
                                    + " (%1$d + 1, %1$d + 1, 'branch-secretary', 100, date '%2$s', date '%2$s' + 30, 'đi công tác', %1$d)")
                            .formatted(number, TODAY));
            return new Passed(number, number, number + 1, number + 1);
        }

        boolean holds() {
            return !ROOM.use(vn.dangvu.kernel.access.Callers.class)
                    .find(to, Passwords.stamp("-"), "r")
                    .orElseThrow()
                    .caller()
                    .mandates()
                    .isEmpty();
        }

        String ended() {
            return ROOM.value("select ended_reason from kernel.mandate where id = " + mandate);
        }
    }

    @Test
    void whoPassedAMandateOnTakesItBackOnTheSameDay() {
        Passed passed = Passed.on(3000);
        Passed other = Passed.on(3100);
        Scope scope =
                ROOM.scope(Callers.with(passed.from(), "branch-secretary", 100, "/50/100/", null), "mandate.delegate");
        assertThat(passed.holds()).isTrue();

        ROOM.use(EndDelegation.class).end(scope, passed.mandate(), "đã về");

        assertThat(passed.holds()).isFalse();
        assertThat(passed.ended()).isEqualTo("đã về");
        assertThat(ROOM.use(DelegableUnits.class).given(scope))
                .extracting(MandateRow::inForce)
                .containsExactly(false);
        assertThatThrownBy(() -> ROOM.use(EndDelegation.class).end(scope, passed.mandate(), "lại"))
                .hasMessage("access.mandate.ended");
        assertThatThrownBy(() -> ROOM.use(EndDelegation.class).end(scope, other.mandate(), "của người khác"))
                .isInstanceOf(AccessRefused.class);
        assertThat(other.holds()).isTrue();
    }

    @Test
    void aDelegationEndsWithTheAccountOfWhoGaveIt() {
        Passed passed = Passed.on(3200);

        ROOM.use(ManageAccount.class).close(admin(), passed.from(), "nghỉ hưu");

        assertThat(passed.holds()).isFalse();
        assertThat(passed.ended()).isEqualTo("nghỉ hưu");
    }

    @Test
    void aDelegationEndsWithTheMandateItCameFrom() {
        Passed passed = Passed.on(3300);

        ROOM.use(GrantMandate.class).end(admin(), passed.source(), "thôi giữ chức vụ");

        assertThat(passed.holds()).isFalse();
        assertThat(passed.ended()).isEqualTo("thôi giữ chức vụ");
    }

    @Test
    void aDelegationDoesNotHoldWithoutItsSourceWhateverEndedThat() {
        Passed passed = Passed.on(3400);

        ROOM.asOwner("update kernel.mandate set valid_to = current_date - 1 where id = " + passed.source());

        assertThat(passed.holds()).isFalse();
    }

    @Test
    void whoMaySeeWhatIsListedForTheOwnUnitsOnly() {
        Scope branch = ROOM.scope(Callers.with("inspection-committee", 100, "/50/100/"), "mandate.read");

        assertThat(ROOM.use(ListMandates.class).over(branch, true))
                .allSatisfy(m -> assertThat(m.unitId()).isEqualTo(100));
    }
}
