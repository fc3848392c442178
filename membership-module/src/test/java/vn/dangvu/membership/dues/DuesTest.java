package vn.dangvu.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.duties.Task;
import vn.dangvu.membership.legal.PayerKind;
import vn.dangvu.membership.rates.AssessAgain;
import vn.dangvu.membership.rates.BasisFile;
import vn.dangvu.membership.rates.DeclareBasis;
import vn.dangvu.membership.rates.Declared;
import vn.dangvu.membership.rates.ListBases;
import vn.dangvu.membership.rates.ShowBasis;
import vn.dangvu.membership.rates.ShowOwnBasis;
import vn.dangvu.membership.reliefs.ApplyForMyself;
import vn.dangvu.membership.reliefs.ApplyForRelief;
import vn.dangvu.membership.reliefs.DecideRelief;
import vn.dangvu.membership.reliefs.ListReliefs;
import vn.dangvu.membership.reliefs.ReliefForm;
import vn.dangvu.membership.remittance.ConfirmRemittance;
import vn.dangvu.membership.remittance.PrintStatement;
import vn.dangvu.membership.remittance.RecordRemittance;
import vn.dangvu.membership.remittance.ShowRemittances;
import vn.dangvu.membership.remittance.ShowStatement;
import vn.dangvu.membership.roll.People;

/** A branch from what its members declare to what the ward confirms; the months count from the month that runs. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DuesTest {
    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    private static final Caller SECRETARY = Callers.with(12, "branch-secretary", 100, "/50/100/", 3L);
    private static final Caller OTHER = Callers.with(13, "branch-secretary", 150, "/50/150/", null);
    private static final Caller APPROVER = Callers.with(14, "committee-secretary", 50, "/50/", 2L);
    private static final Caller READER = Callers.with(15, "branch-committee-member", 100, "/50/100/", null);
    private static final Caller SUPERIOR = Callers.with(16, "superior-level", 50, "/50/", null);
    private static final LocalDate TODAY = new OfficialClock().today();
    private static final YearMonth NOW = YearMonth.from(TODAY);

    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void people() {
        var people = new People(ROOM).ward();
        people.member(1, 100, "Nguyễn Văn An", "born_on", "1985-03-04", "decided_on", "2010-01-01");
        people.member(2, 100, "Trần Thị Bình", "born_on", "1950-03-04", "decided_on", "1990-01-01");
        people.member(3, 100, "Lê Văn Cao", "born_on", "1985-03-04", "decided_on", "2010-01-01");
        people.member(4, 100, "Phạm Thị Dung", "born_on", "1945-03-04", "decided_on", "1970-01-01");
        people.member(5, 150, "Vũ Văn Em", "born_on", "1985-03-04", "decided_on", "2010-01-01");
        people.affiliation(5, 100, "guest", "2015-01-01", "infinity", "transfer", null, "2020-01-01")
                .circumstance(5, "elsewhere", "2015-01-01", "infinity");
        people.member(6, 100, "Đỗ Chưa Khai");
    }

    private static void declare(Caller by, long member, PayerKind kind, long income) {
        BasisFile file = ROOM.use(ShowBasis.class).of(ROOM.scope(by, "dues.income"), member, NOW);
        ROOM.use(DeclareBasis.class)
                .declare(
                        ROOM.scope(by, "dues.income"), member, file.seen(), declared(kind, income, NOW.minusMonths(6)));
    }

    private static Declared declared(PayerKind kind, long income, YearMonth from) {
        return new Declared(kind, income, 0, from, null, TODAY, "Bản kê khai", "Bảng lương");
    }

    private static ShowCollection.Grid grid(Caller by, long unit) {
        return ROOM.use(ShowCollection.class).of(ROOM.scope(by, "dues.read"), unit, NOW.getYear());
    }

    private static Cell cell(Caller by, long unit, long member, YearMonth month) {
        return ROOM.use(ShowCollection.class)
                .member(ROOM.scope(by, "dues.read"), unit, member, month, month)
                .cells()
                .get(0);
    }

    private static RecordPayment.Paid paid(long member, YearMonth from, YearMonth until, Long amount, int seen) {
        return new RecordPayment.Paid(100, member, from, until, amount, TODAY, "cash", null, seen);
    }

    private static long pay(RecordPayment.Paid paid) {
        return ROOM.use(RecordPayment.class).record(ROOM.scope(SECRETARY, "dues.keep"), paid);
    }

    @Test
    @Order(1)
    void whatIsDeclaredBecomesWhatIsDue() {
        declare(SECRETARY, 1, PayerKind.INSURED, 12_345_678);
        declare(SECRETARY, 2, PayerKind.PENSIONER, 6_000_000);
        declare(SECRETARY, 3, PayerKind.HOME, 0);
        declare(SECRETARY, 4, PayerKind.SENIOR, 0);
        declare(OTHER, 5, PayerKind.INSURED, 10_000_000);

        assertThat(cell(SECRETARY, 100, 1, NOW).due()).isEqualTo(123_457);
        assertThat(cell(SECRETARY, 100, 2, NOW).due()).isEqualTo(30_000);
        assertThat(cell(SECRETARY, 100, 4, NOW).state()).isEqualTo(Cell.State.EXEMPT);
        assertThat(cell(SECRETARY, 100, 6, NOW).state()).isEqualTo(Cell.State.UNDECLARED);
        assertThat(cell(SECRETARY, 100, 1, NOW.plusMonths(1)).state()).isEqualTo(Cell.State.AHEAD);
        assertThat(ROOM.use(AssessAgain.class).branch(ROOM.scope(SECRETARY, "dues.income"), 100))
                .isZero();
        assertThatThrownBy(() -> declare(SECRETARY, 5, PayerKind.HOME, 0)).hasMessageContaining("dues.basis-of-home");
    }

    @Test
    @Order(2)
    void aDeclarationIsWhole() {
        Scope scope = ROOM.scope(SECRETARY, "dues.income");
        assertThatThrownBy(() -> ROOM.use(DeclareBasis.class).declare(scope, 6, 0, declared(PayerKind.INSURED, 0, NOW)))
                .hasMessageContaining("dues.basis-income-missing");
        assertThatThrownBy(() -> ROOM.use(DeclareBasis.class).declare(scope, 6, 0, declared(PayerKind.STUDENT, 5, NOW)))
                .hasMessageContaining("dues.basis-income-unasked");
        assertThatThrownBy(() -> ROOM.use(DeclareBasis.class).declare(scope, 6, 0, declared(PayerKind.SENIOR, 0, NOW)))
                .hasMessageContaining("dues.basis-not-senior");
        assertThatThrownBy(() -> ROOM.use(DeclareBasis.class)
                        .declare(scope, 6, 0, declared(PayerKind.BENEFIT, 5, YearMonth.of(2026, 1))))
                .hasMessageContaining("dues.basis-kind-unknown");
        assertThatThrownBy(() -> ROOM.use(DeclareBasis.class).declare(scope, 1, 0, declared(PayerKind.HOME, 0, NOW)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> ROOM.use(ShowBasis.class).of(ROOM.scope(OTHER, "dues.income"), 1, NOW))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    @Order(3)
    void theIncomeIsSeenOnlyWithItsPermission() throws SQLException {
        String open = "select set_config('dangvu.lo', '/50/100/', true), set_config('dangvu.hi', '/50/1000', true),"
                + " set_config('dangvu.units', '', true), set_config('dangvu.self', '%s', true), set_config('dangvu.permission', '%s', true)";
        assertThat(counted(open.formatted("", "dues.read"))).isEqualTo("0");
        assertThat(counted(open.formatted("", "dues.keep"))).isEqualTo("0");
        assertThat(counted(open.formatted("", ""))).isEqualTo("0");
        assertThat(counted(open.formatted("", "dues.income")))
                .as("not the guest's, whose home keeps it")
                .isEqualTo("4");
        assertThat(counted(open.formatted("2", "own.dues"))).as("the own one").isEqualTo("1");
        assertThat(counted(open.replace("/50/100/", "/50/150/")
                        .replace("/50/1000", "/50/1500")
                        .formatted("", "dues.income")))
                .isEqualTo("1");
        assertThatThrownBy(() -> ROOM.scope(READER, "dues.income")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(APPROVER, "dues.income")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(SUPERIOR, "dues.read")).isInstanceOf(AccessRefused.class);
        assertThat(ROOM.use(ShowOwnBasis.class)
                        .of(ROOM.scope(Callers.member(2), "own.dues"), NOW)
                        .orElseThrow()
                        .due()
                        .amount())
                .isEqualTo(30_000);
        assertThat(ROOM.use(ListBases.class)
                        .page(ROOM.scope(SECRETARY, "dues.income"), 100, "", false, new Paging(0, 20, "name", false))
                        .total())
                .isEqualTo(6);
        assertThat(
                        ROOM.value(
                                "select count(distinct outcome) from kernel.audit_entry where action = 'ShowBasis' and outcome in ('read', 'refused')"))
                .isEqualTo("2");
    }

    private static String counted(String open) throws SQLException {
        try (var connection = ROOM.connection(TestServer.APP);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(open);
            try (var rows = statement.executeQuery(
                    "select count(*) from membership.dues_basis where superseded_at = 'infinity'")) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @DisplayName("trap 10: a guest pays at the host")
    @Test
    @Order(4)
    void aGuestPaysAtTheHostAndTheHomeSeesIt() {
        assertThat(cell(OTHER, 150, 5, NOW).state()).isEqualTo(Cell.State.ELSEWHERE);
        assertThat(cell(SECRETARY, 100, 5, NOW).due()).isEqualTo(100_000);

        pay(paid(5, NOW, NOW, null, 0));

        assertThat(cell(OTHER, 150, 5, NOW).state()).isEqualTo(Cell.State.PAID);
        assertThat(cell(OTHER, 150, 5, NOW).payments())
                .extracting(Payment::unit)
                .containsExactly("TDP Cả Đông");
        assertThatThrownBy(() -> ROOM.use(RecordPayment.class)
                        .record(
                                ROOM.scope(OTHER, "dues.keep"),
                                new RecordPayment.Paid(
                                        150, 5, NOW.minusMonths(1), NOW.minusMonths(1), null, TODAY, "cash", null, 0)))
                .hasMessageContaining("dues.nothing-due.elsewhere");
    }

    @Test
    @Order(5)
    void aMonthIsPaidByAllWithOnePressAndNeverTwice() {
        Scope scope = ROOM.scope(SECRETARY, "dues.keep");
        RecordPayments.Outcome first =
                ROOM.use(RecordPayments.class).month(scope, 100, NOW.minusMonths(2), TODAY, "cash");
        assertThat(first.entered()).isEqualTo(4);
        assertThatThrownBy(() -> ROOM.use(RecordPayments.class).month(scope, 100, NOW.minusMonths(2), TODAY, "cash"))
                .hasMessageContaining("dues.nothing-chosen");
        assertThat(ROOM.value("select count(*) from membership.dues_payment where month = date '"
                        + NOW.minusMonths(2).atDay(1) + "'"))
                .isEqualTo("4");
    }

    @Test
    @Order(6)
    void twoAtOnceLoseNothing() throws InterruptedException {
        YearMonth month = NOW.minusMonths(3);
        var wishes = List.of(
                new RecordPayments.Wish(1, month, 0),
                new RecordPayments.Wish(2, month, 0),
                new RecordPayments.Wish(3, month, 0));
        var outcomes = new ArrayList<RecordPayments.Outcome>();
        var start = new CountDownLatch(1);
        var threads = List.of(
                new Thread(() -> enter(start, wishes, outcomes)), new Thread(() -> enter(start, wishes, outcomes)));
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(outcomes.stream().mapToInt(RecordPayments.Outcome::entered).sum())
                .isEqualTo(3);
        assertThat(outcomes.stream().mapToInt(o -> o.left().size()).sum()).isEqualTo(3);
        assertThat(ROOM.value(
                        "select count(*) from membership.dues_payment where month = date '" + month.atDay(1) + "'"))
                .isEqualTo("3");
    }

    private static void enter(
            CountDownLatch start, List<RecordPayments.Wish> wishes, List<RecordPayments.Outcome> outcomes) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var outcome =
                ROOM.use(RecordPayments.class).cells(ROOM.scope(SECRETARY, "dues.keep"), 100, wishes, TODAY, "cash");
        synchronized (outcomes) {
            outcomes.add(outcome);
        }
    }

    @Test
    @Order(7)
    void aPaymentIsReversedWithAReasonAndNeverDeleted() {
        long id = cell(SECRETARY, 100, 1, NOW.minusMonths(3)).payments().get(0).id();
        Scope scope = ROOM.scope(SECRETARY, "dues.keep");
        assertThatThrownBy(() -> ROOM.use(ReversePayment.class).reverse(scope, id, " "))
                .hasMessageContaining("dues.no-reason");
        assertThatThrownBy(() -> ROOM.use(ReversePayment.class).reverse(ROOM.scope(OTHER, "dues.keep"), id, "x"))
                .isInstanceOf(AccessRefused.class);
        ROOM.use(ReversePayment.class).reverse(scope, id, "Ghi nhầm tháng");

        Cell cell = cell(SECRETARY, 100, 1, NOW.minusMonths(3));
        assertThat(cell.state()).isEqualTo(Cell.State.OPEN);
        assertThat(cell.seen()).isEqualTo(2);
        assertThatThrownBy(() -> pay(paid(1, NOW.minusMonths(3), NOW.minusMonths(3), null, 1)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(pay(paid(1, NOW.minusMonths(3), NOW.minusMonths(3), 100_000L, 2)))
                .isEqualTo(100_000);
        assertThat(cell(SECRETARY, 100, 1, NOW.minusMonths(3)).state()).isEqualTo(Cell.State.PART);
        assertThatThrownBy(() -> ROOM.asApplication("delete from membership.dues_payment"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ROOM.asApplication("update membership.dues_payment set amount = 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    @Order(8)
    void severalMonthsAtOnceAheadToo() {
        assertThat(pay(paid(2, NOW, NOW.plusMonths(3), null, 0))).isEqualTo(120_000);
        assertThatThrownBy(() -> pay(paid(3, NOW, NOW.plusMonths(13), null, 0)))
                .hasMessageContaining("dues.too-far-ahead");
        assertThatThrownBy(() -> pay(paid(3, NOW, NOW, 10_000_000L, 0))).hasMessageContaining("dues.more-than-due");
        assertThatThrownBy(() -> pay(paid(4, NOW, NOW, null, 0))).hasMessageContaining("dues.nothing-due.exempt");
    }

    @Test
    @Order(9)
    void receiptsAreNumberedWithoutGaps() {
        Scope scope = ROOM.scope(SECRETARY, "dues.keep");
        long first = ROOM.use(IssueReceipt.class).issue(scope, 100, 2, TODAY);
        assertThatThrownBy(() -> ROOM.use(IssueReceipt.class).issue(scope, 100, 2, TODAY))
                .hasMessageContaining("dues.receipt-nothing");
        long second = ROOM.use(IssueReceipt.class).issue(scope, 100, 3, TODAY);
        ROOM.use(IssueReceipt.class).cancel(scope, first, "Ghi sai");
        long third = ROOM.use(IssueReceipt.class).issue(scope, 100, 2, TODAY);

        assertThat(List.of(first, second, third))
                .extracting(id -> ROOM.value("select number from membership.dues_receipt where id = " + id))
                .containsExactly("1", "2", "3");
        long paymentId = cell(SECRETARY, 100, 2, NOW).payments().get(0).id();
        assertThatThrownBy(() -> ROOM.use(ReversePayment.class).reverse(scope, paymentId, "x"))
                .hasMessageContaining("dues.receipt-first");
    }

    @Test
    @Order(10)
    void reliefNeedsFourEyesAndNobodyDecidesOnHimself() {
        var form =
                new ReliefForm(50, NOW.minusMonths(1), NOW.plusMonths(2), "hardship", "Con ốm", TODAY, null, "Đồng ý");
        long id = ROOM.use(ApplyForRelief.class).apply(ROOM.scope(SECRETARY, "dues.keep"), 3, form);
        assertThatThrownBy(() -> ROOM.use(ApplyForRelief.class).apply(ROOM.scope(SECRETARY, "dues.keep"), 3, form))
                .hasMessageContaining("dues.relief-waiting-already");
        long own = ROOM.use(ApplyForMyself.class).apply(ROOM.scope(Callers.member(2), "own.dues"), form);
        assertThatThrownBy(() -> ROOM.use(DecideRelief.class)
                        .grant(ROOM.scope(APPROVER, "dues.decide"), own, "Ban Thường vụ", "", TODAY))
                .hasMessageContaining("dues.relief-own");
        Caller proposer = Callers.with(12, "committee-secretary", 50, "/50/", null);
        assertThatThrownBy(() -> ROOM.use(DecideRelief.class)
                        .grant(ROOM.scope(proposer, "dues.decide"), id, "Ban Thường vụ", "", TODAY))
                .hasMessageContaining("approval.own-proposal");
        long before = cell(SECRETARY, 100, 3, NOW).due();
        ROOM.use(DecideRelief.class).grant(ROOM.scope(APPROVER, "dues.decide"), id, "Ban Thường vụ", "5-QĐ/ĐU", TODAY);

        assertThat(cell(SECRETARY, 100, 3, NOW).due()).isEqualTo((before + 1) / 2);
        assertThat(cell(SECRETARY, 100, 3, NOW.plusMonths(3)).due()).isEqualTo(before);
        ROOM.use(DecideRelief.class).end(ROOM.scope(APPROVER, "dues.decide"), id, NOW.minusMonths(1), "Hết khó khăn");
        assertThat(cell(SECRETARY, 100, 3, NOW).due()).isEqualTo(before);
        assertThat(ROOM.use(ListReliefs.class)
                        .page(ROOM.scope(OTHER, "dues.read"), null, "", new Paging(0, 20, "name", false))
                        .rows())
                .isEmpty();
    }

    @Test
    @Order(11)
    void arrearsAreFactsOfTheMonthsThatAreOver() {
        var page = ROOM.use(ListArrears.class)
                .page(ROOM.scope(READER, "dues.read"), null, 1, new Paging(0, 20, "months", true));
        assertThat(page.rows()).filteredOn(r -> r.memberId() == 1).first().satisfies(r -> {
            assertThat(r.months())
                    .containsExactly(
                            NOW.minusMonths(6),
                            NOW.minusMonths(5),
                            NOW.minusMonths(4),
                            NOW.minusMonths(3),
                            NOW.minusMonths(1));
            assertThat(r.counted().inARow()).isEqualTo(4);
            assertThat(r.owed()).isEqualTo(4 * 123_457 + 23_457);
        });
        assertThat(page.rows()).extracting(ArrearsRow::memberId).doesNotContain(4L, 6L);
        assertThat(ROOM.use(ListArrears.class)
                        .page(ROOM.scope(OTHER, "dues.read"), null, 1, new Paging(0, 20, "months", true))
                        .rows())
                .isEmpty();
    }

    @Test
    @Order(12)
    void whatIsHandedOnIsWhatWasTakenIn() {
        Scope keep = ROOM.scope(SECRETARY, "dues.keep");
        var sum = ROOM.use(RecordRemittance.class).expected(keep, 100, NOW);
        assertThat(sum.kept() + sum.remitted()).isEqualTo(sum.collected());
        assertThatThrownBy(() -> ROOM.use(RecordRemittance.class).record(keep, 100, NOW, 1, TODAY, null))
                .hasMessageContaining("dues.sum-changed");
        long id = ROOM.use(RecordRemittance.class).record(keep, 100, NOW, sum.remitted(), TODAY, null);
        assertThatThrownBy(() -> ROOM.use(RecordRemittance.class).record(keep, 100, NOW, sum.remitted(), TODAY, null))
                .hasMessageContaining("dues.remitted-already");
        assertThatThrownBy(() -> pay(paid(3, NOW, NOW, null, 0))).hasMessageContaining("dues.handed-on");
        assertThatThrownBy(() -> ROOM.scope(SECRETARY, "dues.remit")).isInstanceOf(AccessRefused.class);
        Scope remit = ROOM.scope(CLERK, "dues.remit");
        ROOM.asOwner("update membership.dues_remittance set recorded_by = " + remit.actor() + " where id = " + id);
        assertThatThrownBy(() -> ROOM.use(ConfirmRemittance.class).confirm(remit, id, 1, TODAY, null))
                .as("who has handed on does not confirm")
                .hasMessageContaining("dues.four-eyes");
        ROOM.asOwner("update membership.dues_remittance set recorded_by = " + keep.actor() + " where id = " + id);
        ROOM.use(ConfirmRemittance.class).confirm(remit, id, 1, TODAY, null);
        assertThatThrownBy(() -> ROOM.use(ConfirmRemittance.class).confirm(remit, id, 1, TODAY, null))
                .isInstanceOf(ChangedMeanwhile.class);

        var shown = ROOM.use(ShowRemittances.class).branches(ROOM.scope(CLERK, "dues.read"), NOW);
        assertThat(shown).filteredOn(r -> r.unitId() == 100).first().satisfies(r -> {
            assertThat(r.state()).isEqualTo("confirmed");
            assertThat(r.receipt()).isEqualTo("1/" + NOW.getYear());
        });
        var ward = ROOM.use(RecordRemittance.class).expected(ROOM.scope(CLERK, "dues.keep"), 50, NOW);
        assertThat(ward.collected()).isEqualTo(sum.remitted());
        var year = ROOM.use(ShowStatement.class).of(ROOM.scope(CLERK, "dues.read"), 50, NOW.getYear());
        assertThat(year.total().remitted()).isEqualTo(sum.remitted());
        assertThat(year.total().collected()).isEqualTo(sum.collected());
        ROOM.use(ConfirmRemittance.class).annul(remit, id, 2, "Nộp nhầm kỳ");
        assertThat(pay(paid(3, NOW, NOW, null, 0))).isPositive();
    }

    @Test
    @Order(13)
    void theGridTakesThreeStatementsWhateverTheNumberOfMembers() {
        assertThat(ROOM.statements(() -> grid(SECRETARY, 100)).stream().filter(s -> s.contains("membership.")))
                .hasSize(3);
        assertThatThrownBy(() -> grid(OTHER, 100)).isInstanceOf(AccessRefused.class);
        assertThat(grid(READER, 100).rows()).hasSize(6);
        assertThatThrownBy(() ->
                        ROOM.use(RecordPayments.class).month(ROOM.scope(OTHER, "dues.keep"), 100, NOW, TODAY, "cash"))
                .isInstanceOfAny(AccessRefused.class, OperationRefused.class);
    }

    private static String text(FormArchive.Printed printed) {
        try (PDDocument document = Loader.loadPDF(printed.content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Order(14)
    void thePapersSayWhatTheBookSays() {
        Scope read = ROOM.scope(READER, "dues.read");
        assertThat(text(ROOM.use(PrintBook.class)
                        .print(ROOM.scope(SECRETARY, "dues.income"), 100, NOW.getYear(), Format.PDF)))
                .contains("SỔ THU, NỘP ĐẢNG PHÍ", "Nguyễn Văn An", "12.345.678", "123.457");
        assertThat(text(ROOM.use(PrintStatement.class).summary(read, 100, NOW.getYear(), Format.PDF)))
                .contains("Phần II", "Cộng quý IV", "Cộng cả năm")
                .doesNotContain("12.345.678");
        assertThat(text(ROOM.use(PrintStatement.class).report(read, 100, NOW.getYear(), 1, 12, Format.PDF)))
                .contains("thu, nộp đảng phí năm " + NOW.getYear(), "Tổng số đảng viên đến cuối kỳ");
        long receipt = Long.parseLong(ROOM.value("select id from membership.dues_receipt where number = 3"));
        var paper = ROOM.use(PrintReceipt.class).print(read, receipt, Format.PDF);
        assertThat(text(paper)).contains("PHIẾU THU ĐẢNG PHÍ", "Trần Thị Bình", "đồng");
        assertThat(ROOM.use(PrintReceipt.class).print(read, receipt, Format.PDF).again())
                .isTrue();
        assertThat(ROOM.use(PrintReceipt.class)
                        .print(read, receipt, Format.DOCX)
                        .content())
                .isNotEmpty();
        assertThatThrownBy(
                        () -> ROOM.use(PrintReceipt.class).print(ROOM.scope(OTHER, "dues.read"), receipt, Format.PDF))
                .isInstanceOf(AccessRefused.class);
    }

    private static List<String> tasks(Caller caller) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), TODAY).all().stream()
                .map(Task::key)
                .filter(k -> k.startsWith("dues-"))
                .distinct()
                .toList();
    }

    @Test
    @Order(15)
    void whatIsToBeDoneStandsInTheList() {
        assertThat(tasks(SECRETARY)).contains("dues-collect", "dues-arrears-3");
        assertThat(tasks(APPROVER)).containsExactly("dues-relief-waiting");
        assertThat(tasks(OTHER)).isEmpty();
        ROOM.asOwner(
                "update membership.dues_payment set paid_on = (date_trunc('month', paid_on) - interval '1 month')::date");
        assertThat(tasks(SECRETARY)).contains("dues-remit");
        Scope keep = ROOM.scope(SECRETARY, "dues.keep");
        var sum = ROOM.use(RecordRemittance.class).expected(keep, 100, NOW.minusMonths(1));
        ROOM.use(RecordRemittance.class).record(keep, 100, NOW.minusMonths(1), sum.remitted(), TODAY, null);
        assertThat(tasks(SECRETARY)).doesNotContain("dues-remit", "dues-confirm");
        assertThat(tasks(CLERK)).contains("dues-confirm");
    }
}
