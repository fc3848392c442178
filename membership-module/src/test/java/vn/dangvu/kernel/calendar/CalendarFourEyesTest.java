package vn.dangvu.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

class CalendarFourEyesTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    private static final Caller SECRETARY = Callers.with(12, "committee-secretary", 50, "/50/", null);

    @BeforeAll
    static void twoAccounts() {
        ROOM.asOwner("insert into kernel.account (id, username, display_name, password_hash) values"
                + " (11, 'can-bo', 'Trần Thị Cán Bộ', '-'), (12, 'bi-thu', 'Lê Văn Bí Thư', '-')");
    }

    private static Scope proposing() {
        return ROOM.scope(CLERK, "settings.propose");
    }

    private static Scope approving(Caller caller) {
        return ROOM.scope(caller, "settings.approve");
    }

    private static OfficialCalendar inForce() {
        return ROOM.use(ReadCalendar.class).inForce(ROOM.scope(CLERK, "settings.read"));
    }

    private static long propose(String day, CalendarDay.Kind kind) {
        return ROOM.use(ProposeDayOff.class)
                .propose(
                        proposing(),
                        new DayProposal(LocalDate.parse(day), kind, "Hoán đổi", "Thông báo thử", Mark.VERIFIED));
    }

    private static String lastEntry() {
        return ROOM.value("select action || ' ' || outcome || ' ' || coalesce(detail, '') from kernel.audit_entry"
                + " order by id desc limit 1");
    }

    @Test
    void aProposedDayHoldsOnlyWhenAnotherPersonApprovesIt() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        long id = propose("2026-11-23", CalendarDay.Kind.OFF);
        assertThat(lastEntry()).isEqualTo("ProposeDayOff done off 2026-11-23");
        assertThat(inForce().isWorking(day)).isTrue();

        ROOM.use(ApproveDayOff.class).approve(approving(SECRETARY), id);

        assertThat(lastEntry()).isEqualTo("ApproveDayOff done approved");
        assertThat(inForce().isWorking(day)).isFalse();
        assertThat(inForce().special(day).orElseThrow().local()).isTrue();
    }

    @Test
    void whoProposedMayNotApproveEvenWithBothMandates() {
        var both = Callers.with(11, "committee-secretary", 50, "/50/", null);
        long id = propose("2027-02-04", CalendarDay.Kind.OFF);

        assertThatThrownBy(() -> ROOM.use(ApproveDayOff.class).approve(approving(both), id))
                .isInstanceOf(OperationRefused.class)
                .hasMessage("approval.own-proposal");
        assertThatThrownBy(() -> ROOM.asOwner(
                        "update kernel.calendar_day set approved_by = 11, approved_at = now() where id = " + id))
                .hasMessageContaining("check constraint");
        assertThat(inForce().isWorking(LocalDate.of(2027, 2, 4))).isTrue();
    }

    @Test
    void aRowIsSettledOnceAndTheLaterApprovalOfADayHolds() {
        long first = propose("2027-09-01", CalendarDay.Kind.OFF);
        ROOM.use(ApproveDayOff.class).approve(approving(SECRETARY), first);
        assertThatThrownBy(() -> ROOM.use(ApproveDayOff.class).approve(approving(SECRETARY), first))
                .hasMessage("approval.settled");

        long back = propose("2027-09-01", CalendarDay.Kind.ORDINARY);
        ROOM.use(ApproveDayOff.class).approve(approving(SECRETARY), back);

        assertThat(inForce().isWorking(LocalDate.of(2027, 9, 1))).isTrue();
    }

    @Test
    void whatIsWithdrawnOrDeclinedStaysWithItsReason() {
        long mine = propose("2027-03-01", CalendarDay.Kind.OFF);
        long declined = propose("2027-03-02", CalendarDay.Kind.OFF);
        assertThatThrownBy(() -> ROOM.use(WithdrawDayOff.class).withdraw(proposing(), mine, " "))
                .hasMessage("approval.reason-missing");

        ROOM.use(WithdrawDayOff.class).withdraw(proposing(), mine, "Ghi nhầm ngày");
        ROOM.use(ApproveDayOff.class).decline(approving(SECRETARY), declined, "Không có thông báo");

        assertThat(ROOM.use(ReadCalendar.class).proposals(ROOM.scope(CLERK, "settings.read"), 2027))
                .filteredOn(p -> p.reason() != null)
                .extracting(p -> p.reason() + " / " + p.withdrawer())
                .containsExactly("Không có thông báo / Lê Văn Bí Thư", "Ghi nhầm ngày / Trần Thị Cán Bộ");
        assertThatThrownBy(() -> ROOM.asApplication("delete from kernel.calendar_day"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ROOM.asApplication("update kernel.calendar_day set day = '2027-03-03'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aDayThatMakesNoSenseIsToldWithEveryReason() {
        var wish = new DayProposal(LocalDate.of(2027, 3, 6), CalendarDay.Kind.OFF, " ", null, Mark.LOCAL);

        assertThatThrownBy(() -> ROOM.use(ProposeDayOff.class).propose(proposing(), wish))
                .hasMessage("calendar.off-anyway, calendar.name-missing, calendar.source-missing");
    }

    @Test
    void aBranchSecretaryReadsButDoesNotPropose() {
        var branch = Callers.with("branch-secretary", 100, "/50/100/");

        assertThat(ROOM.use(ReadCalendar.class).inForce(ROOM.scope(branch, "settings.read")))
                .isNotNull();
        assertThatThrownBy(() -> ROOM.scope(branch, "settings.propose")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void theCalendarCostsOneStatement() {
        Scope scope = ROOM.scope(CLERK, "settings.read");

        assertThat(ROOM.statements(() -> ROOM.use(ReadCalendar.class).inForce(scope)))
                .hasSize(2); // the scope of the transaction, the rows decided here
    }
}
