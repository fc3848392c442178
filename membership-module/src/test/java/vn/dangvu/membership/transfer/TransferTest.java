package vn.dangvu.membership.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.membership.transfer.Office.ASKED;
import static vn.dangvu.membership.transfer.Office.CLERK;
import static vn.dangvu.membership.transfer.Office.COMMITTEE;
import static vn.dangvu.membership.transfer.Office.HOST;
import static vn.dangvu.membership.transfer.Office.INSPECTION;
import static vn.dangvu.membership.transfer.Office.SECRETARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.roll.People;

class TransferTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Office OFFICE = new Office(ROOM);
    private static final LocalDate HANDED = LocalDate.of(2026, 8, 12);
    private static final LocalDate ARRIVED = LocalDate.of(2026, 9, 10);

    @BeforeAll
    static void ward() {
        var people = new People(ROOM).ward();
        for (long id = 1; id <= 20; id++) {
            people.member(id, 100, "Nguyễn Văn " + (char) ('A' + id));
        }
        people.number(1, "card", "026090000001");
    }

    private static String stays(long member) {
        return ROOM.value(
                "select string_agg(unit_id || ' ' || kind || ' ' || valid_from || '..' || valid_to || coalesce(' ' || left_by, ''), ', '"
                        + " order by valid_from) from membership.affiliation where superseded_at = 'infinity' and member_id = "
                        + member);
    }

    private static String elsewhere(long member) {
        return ROOM.value("select valid_from || '..' || valid_to || ' ' || expected_to from membership.circumstance"
                + " where kind = 'elsewhere' and superseded_at = 'infinity' and member_id = " + member);
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOf(OperationRefused.class).hasMessageContaining(key);
    }

    private static List<TransferRow> list(Caller caller, String state) {
        return ROOM.use(ListTransfers.class)
                .page(
                        ROOM.scope(caller, "transfer.read"),
                        new TransferFilter(LocalDate.of(2026, 11, 26), "", null, state),
                        new Paging(0, 50, "due", false))
                .rows();
    }

    private static OpenTransfer.Opened opened(Caller caller, long id) {
        return ROOM.use(OpenTransfer.class).open(ROOM.scope(caller, "transfer.read"), id);
    }

    @Test
    void whoLeavesTheCommitteeLeavesTheListOnTheDayThePapersAreHandedOver() {
        long id = OFFICE.asks(1, Route.PROVINCE, false);
        OFFICE.handedOver(id, true, 10, HANDED);
        assertThat(stays(1)).isEqualTo("100 home 2010-01-01..2026-08-12 transfer");
        assertThat(list(CLERK, "between")).extracting(TransferRow::id).contains(id);
        assertThat(opened(CLERK, id).progress().clocks())
                .extracting(c -> c.name() + " " + c.deadline().due())
                .containsExactly("start 2026-10-27", "present 2026-09-22", "file-missing 2026-11-07");
        OFFICE.step(SECRETARY, id, Step.PRESENTED, ARRIVED, Map.of())
                .step(CLERK, id, Step.RECEIPT, ARRIVED.plusDays(3), Map.of("number", "12"));
        assertThat(opened(CLERK, id).file().ended().outcome()).isEqualTo("finished");
        assertThat(ROOM.value("select number || ' ' || signed_on from membership.decision where title like '%"
                        + "Nguyễn Văn B'"))
                .endsWith("-GTSHĐ 2026-08-07");
    }

    @Test
    void whoChangesTheBranchStaysInTheOldListUntilTheNewOneHasReceived() {
        long id = OFFICE.asks(2, Route.INSIDE, false);
        assertThatThrownBy(() -> opened(HOST, id)).isInstanceOf(AccessRefused.class);
        OFFICE.handedOver(id, true, 7, HANDED);
        assertThat(stays(2)).isEqualTo("100 home 2010-01-01..infinity");
        assertThat(opened(HOST, id).file().person().name()).isEqualTo("Nguyễn Văn C");
        assertThat(list(HOST, "between")).extracting(TransferRow::id).contains(id);
        assertThatThrownBy(() -> OFFICE.step(SECRETARY, id, Step.PRESENTED, ARRIVED, Map.of()))
                .isInstanceOf(AccessRefused.class);
        OFFICE.step(HOST, id, Step.PRESENTED, ARRIVED, Map.of())
                .step(CLERK, id, Step.RECEIPT, ARRIVED.plusDays(1), Map.of());
        assertThat(stays(2)).isEqualTo("100 home 2010-01-01..2026-09-11 move, 150 home 2026-09-11..infinity");
    }

    @Test
    void stepsAreTakenInTheirOrderOnceAndByWhoeverTheyBelongTo() {
        long id = OFFICE.asks(3, Route.PROVINCE, false);
        refused(() -> OFFICE.slip(id, ASKED.plusDays(1)), "transfer.step-early");
        refused(() -> OFFICE.handOver(id, ASKED.plusDays(1)), "transfer.step-early");
        OFFICE.branch(id, ASKED.plusDays(1));
        refused(() -> OFFICE.branch(id, ASKED.plusDays(1)), "transfer.step-done");
        refused(() -> OFFICE.file(id, ASKED, 10), "transfer.day-before");
        refused(() -> OFFICE.file(id, ASKED.plusYears(9), 10), "transfer.day-ahead");
        refused(() -> OFFICE.file(id, ASKED.plusDays(2), 7), "transfer.boxes-wrong");
        OFFICE.file(id, ASKED.plusDays(2), 10);
        refused(
                () -> ROOM.use(TakeOfficeStep.class)
                        .take(
                                ROOM.scope(CLERK, "transfer.office"),
                                id,
                                OFFICE.version(id),
                                Step.SIGNATURE,
                                ASKED.plusDays(3),
                                Map.of("signer", "x")),
                "transfer.not-a-step");
        refused(
                () -> OFFICE.step(COMMITTEE, id, Step.SIGNATURE, ASKED.plusDays(3), Map.of()),
                "transfer.field-missing");
        long seen = OFFICE.version(id);
        OFFICE.sign(id, ASKED.plusDays(3));
        assertThatThrownBy(() -> OFFICE.step(CLERK, id, seen, Step.SLIP, ASKED.plusDays(4), Map.of()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> OFFICE.step(
                        Callers.with(19, "organisation-clerk", 200, "/50/200/", null),
                        id,
                        Step.SLIP,
                        ASKED.plusDays(4),
                        Map.of()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void whoPreparedDoesNotSignAndNobodySignsForHimself() {
        long id = OFFICE.asks(4, Route.PROVINCE, false);
        OFFICE.branch(id, ASKED.plusDays(1)).file(id, ASKED.plusDays(2), 10);
        Caller both = Callers.with(11, "committee-secretary", 50, "/50/", null);
        refused(
                () -> OFFICE.step(both, id, Step.SIGNATURE, ASKED.plusDays(3), Map.of("signer", "x")),
                "transfer.four-eyes");
        Caller self = Callers.with(18, "committee-secretary", 50, "/50/", 4L);
        refused(
                () -> OFFICE.step(self, id, Step.SIGNATURE, ASKED.plusDays(3), Map.of("signer", "x")),
                "register.own-file");
    }

    @Test
    void anOpenMatterBlocksUntilItIsClosed() {
        long id = OFFICE.asks(5, Route.PROVINCE, false);
        var holds = ROOM.use(HoldTransfer.class);
        holds.open(ROOM.scope(INSPECTION, "transfer.hold"), 5, "inspection", ASKED, "07-QĐ/UBKT");
        refused(
                () -> holds.open(ROOM.scope(INSPECTION, "transfer.hold"), 5, "inspection", ASKED, "07-QĐ/UBKT"),
                "transfer.matter-open");
        refused(() -> OFFICE.branch(id, ASKED.plusDays(1)), "register.transfer-under-inspection");
        assertThat(opened(SECRETARY, id).progress().at(Step.BRANCH).state()).isEqualTo(Progress.State.BLOCKED);
        var matter = holds.all(ROOM.scope(INSPECTION, "transfer.hold")).get(0);
        holds.close(ROOM.scope(INSPECTION, "transfer.hold"), matter.id(), ASKED.plusDays(1), "Kết luận 09-KL/UBKT");
        OFFICE.branch(id, ASKED.plusDays(1));
        assertThat(opened(SECRETARY, id).progress().at(Step.FILE).state()).isEqualTo(Progress.State.OPEN);
    }

    @Test
    void aTemporaryStayKeepsTheHomeAndMakesAGuest() {
        long id = OFFICE.asks(6, Route.INSIDE, true);
        OFFICE.handedOver(id, false, 0, HANDED).step(CLERK, id, Step.RECEIPT, ARRIVED, Map.of());
        assertThat(stays(6)).isEqualTo("100 home 2010-01-01..infinity, 150 guest 2026-09-10..infinity");
        assertThat(elsewhere(6)).isEqualTo("2026-08-12..infinity 2027-03-31");
        ROOM.use(ExtendStay.class)
                .extend(
                        ROOM.scope(CLERK, "transfer.office"),
                        id,
                        OFFICE.version(id),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2027, 6, 30),
                        "21-CV/ĐU");
        assertThat(elsewhere(6)).isEqualTo("2026-08-12..infinity 2027-06-30");
        refused(
                () -> ROOM.use(ExtendStay.class)
                        .extend(
                                ROOM.scope(CLERK, "transfer.office"),
                                id,
                                OFFICE.version(id),
                                LocalDate.of(2026, 10, 2),
                                LocalDate.of(2027, 9, 30),
                                "22-CV/ĐU"),
                "transfer.temporary-long");
        OFFICE.step(HOST, id, Step.RETURN, LocalDate.of(2026, 10, 20), Map.of("remark", "Chấp hành tốt"))
                .step(CLERK, id, Step.HOME, LocalDate.of(2026, 10, 25), Map.of());
        assertThat(stays(6)).isEqualTo("100 home 2010-01-01..infinity, 150 guest 2026-09-10..2026-10-20 transfer");
        assertThat(elsewhere(6)).isEqualTo("2026-08-12..2026-10-25 2027-06-30");
    }

    @Test
    void somebodyFromOutsideIsEnteredOnTheDayTheBranchReceives() {
        var person = new Traveller(
                "Lưu Thị Đến",
                "F",
                PartialDate.of(LocalDate.of(1985, 4, 3)),
                "025185000077",
                LocalDate.of(2010, 5, 6),
                LocalDate.of(2011, 5, 6));
        var wish = new TransferWishes.In(
                100,
                false,
                person,
                "Đảng bộ xã Ngọc Thanh",
                "residence",
                null,
                "77",
                ASKED,
                10,
                "8/2026",
                ASKED.plusDays(5));
        long id = ROOM.use(StartArrival.class).start(ROOM.scope(CLERK, "transfer.office"), wish);
        refused(
                () -> ROOM.use(StartArrival.class).start(ROOM.scope(CLERK, "transfer.office"), wish),
                "transfer.runs-already");
        OFFICE.file(id, ASKED.plusDays(6), 10)
                .step(COMMITTEE, id, Step.SIGNATURE, ASKED.plusDays(7), Map.of("signer", "Phạm Hồng Dung"))
                .step(SECRETARY, id, Step.PRESENTED, ASKED.plusDays(8), Map.of())
                .step(CLERK, id, Step.RECEIPT, ASKED.plusDays(9), Map.of())
                .step(
                        CLERK,
                        id,
                        Step.REPLY,
                        ASKED.plusDays(10),
                        Map.of("number", "31-CV/ĐU", "notice_to", "Đảng ủy xã"));
        long member = Long.parseLong(ROOM.value("select member_id from membership.transfer where id = " + id));
        assertThat(stays(member)).isEqualTo("100 home 2026-08-12..infinity");
        assertThat(ROOM.value("select arrived_by || ' ' || arrived_from from membership.affiliation where member_id = "
                        + member))
                .isEqualTo("transfer Đảng bộ xã Ngọc Thanh");
        refused(
                () -> ROOM.use(StartArrival.class)
                        .start(
                                ROOM.scope(CLERK, "transfer.office"),
                                new TransferWishes.In(
                                        100,
                                        false,
                                        person,
                                        "Đảng bộ xã khác",
                                        "work",
                                        null,
                                        "78",
                                        ASKED,
                                        10,
                                        "8/2026",
                                        ASKED)),
                "transfer.here-already");
    }

    @Test
    void papersThatComeBackGiveThePlaceAgainAndBeforeThatATransferIsWithdrawn() {
        long id = OFFICE.asks(7, Route.OTHER_PROVINCE, false);
        OFFICE.handedOver(id, true, 10, HANDED);
        refused(
                () -> ROOM.use(EndTransfer.class)
                        .withdraw(ROOM.scope(SECRETARY, "transfer.keep"), id, OFFICE.version(id), HANDED, "Thôi"),
                "transfer.gone");
        refused(
                () -> ROOM.use(SettleTransfer.class)
                        .lost(
                                ROOM.scope(CLERK, "transfer.office"),
                                id,
                                OFFICE.version(id),
                                LocalDate.of(2026, 11, 7),
                                "Không nộp"),
                "transfer.not-lost-yet");
        ROOM.use(SettleTransfer.class)
                .returned(
                        ROOM.scope(CLERK, "transfer.office"),
                        id,
                        OFFICE.version(id),
                        LocalDate.of(2026, 9, 1),
                        "Nơi đến không tiếp nhận");
        assertThat(stays(7)).isEqualTo("100 home 2010-01-01..2026-08-12 transfer, 100 home 2026-09-01..infinity");

        long other = OFFICE.asks(8, Route.PROVINCE, false);
        refused(() -> OFFICE.asks(8, Route.PROVINCE, false), "transfer.runs-already");
        ROOM.use(EndTransfer.class)
                .withdraw(
                        ROOM.scope(SECRETARY, "transfer.keep"),
                        other,
                        OFFICE.version(other),
                        ASKED,
                        "Không chuyển nữa");
        assertThat(stays(8)).isEqualTo("100 home 2010-01-01..infinity");
        refused(() -> OFFICE.branch(other, ASKED), "transfer.closed");
    }

    @Test
    void aStepWrittenWronglyIsTakenBackAndTakenAgain() {
        long id = OFFICE.asks(9, Route.PROVINCE, false);
        OFFICE.branch(id, ASKED.plusDays(1));
        ROOM.use(SettleTransfer.class)
                .takeBack(ROOM.scope(CLERK, "transfer.office"), id, OFFICE.version(id), "Ghi nhầm số nghị quyết");
        assertThat(opened(CLERK, id).progress().at(Step.BRANCH).state()).isEqualTo(Progress.State.OPEN);
        assertThat(opened(CLERK, id).file().acts()).anyMatch(a -> "Ghi nhầm số nghị quyết".equals(a.withdrawn()));
        OFFICE.branch(id, ASKED.plusDays(1));
    }

    @Test
    void aListMovesByOneDecisionWithMinutes() {
        long batch = ROOM.use(StartCollective.class)
                .start(
                        ROOM.scope(CLERK, "transfer.office"),
                        new StartCollective.Wish(
                                100, 150L, null, "Sắp xếp tổ dân phố", ASKED, ASKED, List.of(11L, 12L, 13L)));
        ROOM.asOwner("insert into membership.open_matter (member_id, path, kind, opened_on, paper, recorded_by)"
                + " values (13, '/50/100/', 'complaint', '2026-08-01', 'Đơn', 16)");
        var decide = ROOM.use(DecideCollective.class);
        refused(
                () -> decide.decide(ROOM.scope(COMMITTEE, "transfer.decide"), batch, 1, ASKED, "40-QĐ/ĐU", "Dung", 2),
                "transfer.counted-wrong");
        refused(
                () -> decide.decide(ROOM.scope(COMMITTEE, "transfer.decide"), batch, 1, ASKED, "40-QĐ/ĐU", "Dung", 3),
                "transfer.held-on-list");
        long held = Long.parseLong(ROOM.value("select id from membership.transfer where member_id = 13"));
        var carry = ROOM.use(CarryCollective.class);
        carry.takeOff(ROOM.scope(CLERK, "transfer.office"), batch, 1, held, ASKED, "Đang có khiếu nại");
        refused(
                () -> carry.handOver(ROOM.scope(CLERK, "transfer.office"), batch, 2, ASKED, "BB", "Lan", 2),
                "transfer.step-early");
        decide.decide(ROOM.scope(COMMITTEE, "transfer.decide"), batch, 2, ASKED.plusDays(1), "40-QĐ/ĐU", "Dung", 2);
        refused(
                () -> carry.handOver(
                        ROOM.scope(CLERK, "transfer.office"), batch, 3, ASKED.plusDays(2), "01-BB", "Lan", 3),
                "transfer.files-wrong");
        carry.handOver(ROOM.scope(CLERK, "transfer.office"), batch, 3, ASKED.plusDays(2), "01-BB", "Lan", 2);
        carry.receive(ROOM.scope(CLERK, "transfer.office"), batch, 4, ASKED.plusDays(3), "02-BB");
        assertThat(stays(11)).isEqualTo("100 home 2010-01-01..2026-08-06 move, 150 home 2026-08-06..infinity");
        assertThat(stays(12)).isEqualTo("100 home 2010-01-01..2026-08-06 move, 150 home 2026-08-06..infinity");
        assertThat(stays(13)).isEqualTo("100 home 2010-01-01..infinity");
        assertThat(ROOM.use(OpenCollective.class)
                        .open(ROOM.scope(CLERK, "transfer.read"), batch)
                        .open())
                .isFalse();
    }

    @Test
    void aListTakesTwoStatementsAndShowsOnlyTheOwnBranch() {
        OFFICE.asks(15, Route.PROVINCE, false);
        var scope = ROOM.scope(CLERK, "transfer.read");
        var filter = new TransferFilter(ASKED, "", null, "all");
        assertThat(ROOM.statements(
                        () -> ROOM.use(ListTransfers.class).page(scope, filter, new Paging(0, 20, "due", false))))
                .hasSize(3);
        Caller third = Callers.with(20, "branch-secretary", 200, "/50/200/", null);
        assertThat(list(third, "all")).isEmpty();
        assertThat(list(CLERK, null)).hasSameSizeAs(list(CLERK, "open"));
        assertThat(list(CLERK, "all")).isNotEmpty();
    }
}
