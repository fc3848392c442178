package vn.dangvu.membership.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Papers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Directives;
import vn.dangvu.membership.roll.People;

/** From the draft to the accepted report: a number without gap, four eyes, each branch its own part. */
class DirectivesTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    private static final Caller SECRETARY = Callers.with(12, "committee-secretary", 50, "/50/", null);
    private static final Caller BRANCH = Callers.with(13, "branch-secretary", 100, "/50/100/", null);
    private static final Caller OTHER = Callers.with(14, "branch-secretary", 200, "/50/200/", null);
    private static final Caller SUPERIOR = Callers.with(15, "superior-level", 1, "/1/", null);
    private static final LocalDate TODAY = new OfficialClock().today();
    private static final Scan SCAN = new Scan("ke-hoach.pdf", "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII));

    @BeforeAll
    static void ward() {
        new People(ROOM).ward();
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (11, 'canbo', 'Cán Bộ', '-'),"
                        + " (12, 'bithu', 'Bí Thư', '-'), (13, 'chibo', 'Bí Thư Một', '-'), (14, 'khac', 'Bí Thư Hai', '-')",
                "insert into membership.committee_term (unit_id, name, valid_from, valid_to, recorded_by) values"
                        + " (50, '2025-2030', '2020-01-01', '2090-01-01', 1)");
    }

    private static DirectiveDraft draft(DirectiveKind kind, String title, Long... units) {
        return new DirectiveDraft(
                50,
                kind,
                null,
                null,
                title,
                TODAY,
                null,
                List.of(units),
                List.of(
                        new DirectiveDraft.Demand("Quán triệt trong kỳ sinh hoạt", TODAY.plusDays(20)),
                        new DirectiveDraft.Demand("Báo cáo kết quả", TODAY.plusDays(40))));
    }

    private static long propose(DirectiveDraft draft, Scan scan) {
        return ROOM.use(ProposeDirective.class).propose(ROOM.scope(CLERK, "directive.issue"), draft, scan);
    }

    private static String approve(Caller caller, long id) {
        return ROOM.use(ApproveDirective.class)
                .approve(
                        ROOM.scope(caller, "directive.approve"),
                        id,
                        file(caller, id).head().version(),
                        TODAY);
    }

    private static long issued(String title, Long... units) {
        long id = propose(draft(DirectiveKind.PLAN, title, units), SCAN);
        approve(SECRETARY, id);
        return id;
    }

    private static DirectiveFile file(Caller caller, long id) {
        return ROOM.use(OpenDirective.class).open(ROOM.scope(caller, "directive.read"), id);
    }

    private static Scope carry(Caller caller) {
        return ROOM.scope(caller, "directive.carry");
    }

    private static List<DirectiveRow> list(Caller caller, String state) {
        return ROOM.use(ListDirectives.class)
                .page(
                        ROOM.scope(caller, "directive.read"),
                        new DirectiveFilter(TODAY, "", "", state, null),
                        new Paging(0, 100, "dated", true))
                .rows();
    }

    @Test
    void numbersRunWithoutGapByKindAndOnlyWhatIsIssuedTakesOne() {
        long first = propose(draft(DirectiveKind.NOTICE, "Một", 100L), null);
        long dropped = propose(draft(DirectiveKind.NOTICE, "Hai", 100L), null);
        long second = propose(draft(DirectiveKind.NOTICE, "Ba", 100L), null);
        assertThat(file(CLERK, first).head().symbol()).isNull();
        ROOM.use(ApproveDirective.class)
                .decline(ROOM.scope(SECRETARY, "directive.approve"), dropped, 1, "Chưa rõ việc");
        assertThat(approve(SECRETARY, first)).isEqualTo("01-TB/ĐU");
        assertThat(approve(SECRETARY, second)).isEqualTo("02-TB/ĐU");
        assertThat(file(CLERK, dropped).state()).isEqualTo("declined");
        assertThatThrownBy(() -> approve(SECRETARY, dropped)).hasMessage("approval.settled");
    }

    @Test
    void whoPreparedItDoesNotIssueIt() {
        Caller both = Callers.with(11, "standing-committee-member", 50, "/50/", null);
        long id = propose(draft(DirectiveKind.LETTER, "Tự duyệt", 100L), null);
        assertThatThrownBy(() -> approve(both, id)).hasMessage("approval.own-proposal");
        assertThatThrownBy(() -> ROOM.scope(CLERK, "directive.approve")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aSuperiorsPaperKeepsItsSymbolAndGetsANumberOfArrival() {
        var from = new DirectiveDraft(
                50,
                DirectiveKind.PLAN,
                "45-KH/TU",
                "Tỉnh ủy Phú Thọ",
                "Chuyển đổi số",
                TODAY.minusDays(9),
                TODAY.minusDays(2),
                List.of(100L, 150L),
                List.of());
        long id = propose(from, SCAN);
        long next = propose(
                new DirectiveDraft(
                        50,
                        DirectiveKind.PLAN,
                        "46-KH/TU",
                        "Tỉnh ủy Phú Thọ",
                        "Việc khác",
                        TODAY.minusDays(9),
                        TODAY.minusDays(2),
                        List.of(100L),
                        List.of()),
                null);
        int arrival = file(CLERK, id).head().arrival();
        assertThat(file(CLERK, next).head().arrival()).isEqualTo(arrival + 1);
        assertThat(approve(SECRETARY, id)).isEqualTo("45-KH/TU");
        assertThatThrownBy(() -> propose(from, SCAN)).hasMessage("directives.already");
        assertThat(ROOM.value("select count(*) from membership.directive where symbol = '45-KH/TU'"))
                .isEqualTo("1");
    }

    @Test
    void everythingThatIsWrongWithADraftIsToldAtOnce() {
        var wrong = new DirectiveDraft(
                50,
                DirectiveKind.PLAN,
                "",
                "",
                " ",
                TODAY,
                TODAY.plusDays(1),
                List.of(50L),
                List.of(new DirectiveDraft.Demand("Nộp", TODAY.minusDays(1))));
        assertThatThrownBy(() -> propose(wrong, null))
                .isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                        .extracting(f -> f.key())
                        .containsExactly(
                                "directives.no-title",
                                "directives.no-symbol",
                                "directives.arrival-wrong",
                                "directives.demand-wrong",
                                "directives.no-addressee"));
        assertThatThrownBy(() -> propose(draft(DirectiveKind.PLAN, "Ngoài", 100L, 999L), null))
                .hasMessage("directives.no-addressee");
    }

    @Test
    void aDraftIsSeenByTheCommitteeOnlyAndCanBeChangedUntilItIsIssued() {
        long id = propose(draft(DirectiveKind.PROGRAMME, "Dự thảo", 100L), SCAN);
        assertThatThrownBy(() -> file(BRANCH, id)).isInstanceOf(AccessRefused.class);
        var change = ROOM.use(ProposeDirective.class);
        change.change(
                ROOM.scope(CLERK, "directive.issue"),
                id,
                1,
                draft(DirectiveKind.PROGRAMME, "Dự thảo sửa", 100L, 200L),
                null);
        assertThatThrownBy(() -> change.change(
                        ROOM.scope(CLERK, "directive.issue"), id, 1, draft(DirectiveKind.PROGRAMME, "Cũ", 100L), null))
                .isInstanceOf(ChangedMeanwhile.class);
        approve(SECRETARY, id);
        assertThat(file(BRANCH, id).head().title()).isEqualTo("Dự thảo sửa");
        assertThatThrownBy(() -> change.takeBack(ROOM.scope(CLERK, "directive.issue"), id, 3, "Thôi"))
                .hasMessage("approval.settled");
    }

    @Test
    void aBranchReceivesReadsAndCarriesOutAndTheOfficeAnswers() {
        long id = issued("Kế hoạch học tập", 100L, 200L);
        DirectiveFile own = file(BRANCH, id);
        assertThat(own.addressees()).hasSize(1);
        assertThat(own.papers()).hasSize(1);
        var addressee = own.addressees().get(0);
        ROOM.use(ReceiveDirective.class).read(carry(BRANCH), addressee.id(), TODAY);
        assertThatThrownBy(() -> ROOM.use(ReceiveDirective.class).receive(carry(BRANCH), addressee.id(), TODAY))
                .hasMessage("directives.marked-already");
        long task = addressee.jobs().get(0).id();
        var report = ROOM.use(ReportDirectiveTask.class);
        report.report(carry(BRANCH), task, TODAY, "Đã quán triệt, 40/44 đảng viên dự", SCAN);
        assertThatThrownBy(() -> report.report(carry(BRANCH), task, TODAY, "Gửi hai lần", null))
                .hasMessage("directives.reported-already");
        var settle = ROOM.use(SettleReport.class);
        Scope office = ROOM.scope(CLERK, "directive.issue");
        long first = reports(id, task).get(0).id();
        assertThatThrownBy(() -> settle.settle(ROOM.scope(CLERK, "directive.issue"), first, false, " "))
                .hasMessage("directives.no-reason");
        settle.settle(office, first, false, "Thiếu danh sách");
        assertThat(file(CLERK, id).addressees().get(0).jobs().get(0).state()).isEqualTo("returned");
        report.report(carry(BRANCH), task, TODAY, "Gửi lại kèm danh sách", SCAN);
        settle.settle(
                ROOM.scope(CLERK, "directive.issue"), reports(id, task).get(0).id(), true, null);
        assertThat(reports(id, task)).hasSize(2);
        assertThat(file(BRANCH, id).addressees().get(0).jobs().get(0).state()).isEqualTo("done");
        assertThat(file(BRANCH, id).state()).isEqualTo("open");
        assertThatThrownBy(() -> settle.settle(ROOM.scope(CLERK, "directive.issue"), first, true, null))
                .hasMessage("directives.settled-already");
    }

    private static List<DirectiveFile.Report> reports(long id, long task) {
        return file(CLERK, id).addressees().stream()
                .flatMap(a -> a.jobs().stream())
                .filter(j -> j.id() == task)
                .findFirst()
                .orElseThrow()
                .reports();
    }

    @Test
    void anotherBranchSeesAndDoesNothing() {
        long id = issued("Riêng chi bộ Cả Đông", 100L);
        var addressee = file(BRANCH, id).addressees().get(0);
        assertThatThrownBy(() -> file(OTHER, id)).isInstanceOf(AccessRefused.class);
        assertThat(list(OTHER, "")).noneMatch(r -> r.id() == id);
        assertThat(list(BRANCH, "")).anyMatch(r -> r.id() == id);
        assertThatThrownBy(() -> ROOM.use(ReceiveDirective.class).read(carry(OTHER), addressee.id(), TODAY))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(ReportDirectiveTask.class)
                        .report(carry(OTHER), addressee.jobs().get(0).id(), TODAY, "Không phải của tôi", null))
                .isInstanceOf(AccessRefused.class);
        long paper = file(BRANCH, id).papers().get(0).id();
        assertThat(ROOM.use(OpenDirectivePaper.class)
                        .open(ROOM.scope(BRANCH, "directive.read"), paper)
                        .mediaType())
                .isEqualTo("application/pdf");
        assertThatThrownBy(() -> ROOM.use(OpenDirectivePaper.class).open(ROOM.scope(OTHER, "directive.read"), paper))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(SUPERIOR, "directive.read")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void theOverdueListIsOfTheDayAndTheStatesCountOnlyWhatIsSeen() {
        long id = issued("Đã quá hạn", 100L, 150L);
        ROOM.asOwner(
                "update membership.directive set issued_on = '2026-01-05', dated_on = '2026-01-05' where id = " + id,
                "update membership.directive_task set due_on = '2026-02-01' where directive_id = " + id
                        + " and place = 1");
        DirectiveRow seen = list(CLERK, "late").stream()
                .filter(r -> r.id() == id)
                .findFirst()
                .orElseThrow();
        assertThat(seen.late()).isEqualTo(2);
        assertThat(seen.addressees()).isEqualTo(2);
        DirectiveRow own = list(BRANCH, "late").stream()
                .filter(r -> r.id() == id)
                .findFirst()
                .orElseThrow();
        assertThat(own.late()).isEqualTo(1);
        assertThat(own.nextDue()).isEqualTo("2026-02-01");
        var tasks = ROOM.use(ListDirectiveTasks.class);
        assertThat(tasks.page(ROOM.scope(SECRETARY, "directive.read"), "late", null, LocalDate.of(2026, 2, 2), due())
                        .rows())
                .filteredOn(t -> t.directiveId() == id)
                .extracting(DirectiveTaskRow::unitId)
                .containsExactlyInAnyOrder(100L, 150L);
        assertThat(tasks.page(ROOM.scope(SECRETARY, "directive.read"), "late", null, LocalDate.of(2026, 2, 1), due())
                        .rows())
                .noneMatch(t -> t.directiveId() == id);
    }

    @Test
    void theOverdueListLeavesTheHouseAsItIsOnThePageAndInTheLog() throws IOException {
        long id = issued("Xuất danh sách quá hạn", 100L, 150L);
        ROOM.asOwner(
                "update membership.directive set issued_on = '2026-03-05', dated_on = '2026-03-05' where id = " + id,
                "update membership.directive_task set due_on = '2026-04-01' where directive_id = " + id
                        + " and place = 1");
        var columns = List.of(
                new ListPaper.Column<DirectiveTaskRow>("Chi bộ", 20, DirectiveTaskRow::unit),
                new ListPaper.Column<DirectiveTaskRow>("Văn bản", 40, t -> t.symbol() + " " + t.title()),
                new ListPaper.Column<DirectiveTaskRow>("Hạn", 12, t -> t.dueOn().toString()));
        var paper = new ListPaper<>("Đảng bộ phường", "ĐẢNG CỘNG SẢN VIỆT NAM", "QUÁ HẠN", List.of("a"), columns);
        var export = ROOM.use(ExportDirectiveTasks.class);
        var asked = new ExportDirectiveTasks.Asked("late", null, LocalDate.of(2026, 4, 2), null, false);
        byte[] pdf = export.pdf(ROOM.scope(SECRETARY, "directive.read"), asked, paper);
        Papers.save("viec-qua-han.pdf", pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Cả Đông", "Minh Đức", "2026-04-01");
        }
        var sheet = new ByteArrayOutputStream();
        export.excel(ROOM.scope(BRANCH, "directive.read"), asked, paper, () -> sheet);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet.toByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(5).getCell(1).getStringCellValue())
                    .contains("Cả Đông");
            assertThat(book.getSheetAt(0))
                    .noneMatch(row -> row.getCell(1) != null
                            && row.getCell(1).getStringCellValue().contains("Minh Đức"));
        }
        assertThat(ROOM.value("select action || ' ' || outcome from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("ExportDirectiveTasks done");
        Scope scope = ROOM.scope(SECRETARY, "directive.read");
        assertThat(ROOM.statements(() -> export.pdf(scope, asked, paper)).stream()
                        .filter(s -> s.contains("membership.directive_task")))
                .hasSize(1);
    }

    private static Paging due() {
        return new Paging(0, 100, "due", false);
    }

    @Test
    void whatIsReplacedOrWithdrawnAsksForNothingMore() {
        long old = issued("Bản cũ", 100L);
        long now = issued("Bản mới", 100L);
        var end = ROOM.use(EndDirective.class);
        assertThatThrownBy(() -> end(old, "replaced", "Có bản mới", null)).hasMessage("directives.no-successor");
        assertThatThrownBy(() -> end(old, "withdrawn", "", null)).hasMessage("directives.no-reason");
        end(old, "replaced", "Có bản mới", now);
        DirectiveFile file = file(BRANCH, old);
        assertThat(file.state()).isEqualTo("replaced");
        assertThat(file.head().successor()).isEqualTo(file(BRANCH, now).head().symbol());
        long task = file.addressees().get(0).jobs().get(0).id();
        assertThatThrownBy(() -> ROOM.use(ReportDirectiveTask.class).report(carry(BRANCH), task, TODAY, "Muộn", null))
                .hasMessage("directives.not-in-force");
        assertThatThrownBy(() -> end(old, "closed", "Xong", null)).hasMessage("directives.not-in-force");
        assertThat(end).isNotNull();
    }

    private static void end(long id, String ending, String reason, Long by) {
        long version = file(SECRETARY, id).head().version();
        ROOM.use(EndDirective.class)
                .end(ROOM.scope(SECRETARY, "directive.approve"), id, version, ending, TODAY, reason, by);
    }

    @Test
    void aMeetingRefersToADocumentAndSayingItTwiceChangesNothing() {
        long id = issued("Đưa vào cuộc họp", 100L);
        Directives door = ROOM.use(Directives.class);
        Scope branch = ROOM.scope(BRANCH, "directive.carry");
        var reference = new Directives.Reference(100, "meeting", 77, TODAY, "Sinh hoạt thường kỳ");
        ROOM.use(InOneGo.class).refer(branch, id, reference);
        ROOM.use(InOneGo.class).refer(branch, id, reference);
        assertThat(file(BRANCH, id).references()).hasSize(1);
        assertThat(ROOM.use(ShowTakenUp.class).by(ROOM.scope(BRANCH, "directive.read"), "meeting", 77))
                .extracting(Directives.Named::id)
                .containsExactly(id);
        ROOM.use(InOneGo.class).referToNone(branch, reference);
        assertThat(file(BRANCH, id).references()).isEmpty();
        assertThat(ROOM.use(ShowTakenUp.class).by(ROOM.scope(BRANCH, "directive.read"), "meeting", 77))
                .isEmpty();
        ROOM.use(InOneGo.class).refer(branch, id, reference);
        assertThat(file(BRANCH, id).references()).hasSize(1);
        assertThat(ROOM.use(InOneGo.class).current(branch, 100)).anyMatch(n -> n.id() == id);
        Map<Long, Directives.Named> named = ROOM.use(InOneGo.class).named(branch, List.of(id, -1L));
        assertThat(named.get(id).title()).isEqualTo("Đưa vào cuộc họp");
        assertThat(named).hasSize(1);
        assertThat(door).isNotNull();
    }

    @Test
    void aListTakesTwoStatementsAndAFileFive() {
        long id = issued("Đếm lệnh", 100L, 150L, 200L);
        Scope scope = ROOM.scope(CLERK, "directive.read");
        assertThat(ROOM.statements(() -> list(CLERK, ""))).hasSize(3);
        assertThat(ROOM.statements(() -> ROOM.use(OpenDirective.class).open(scope, id)))
                .hasSize(6);
    }
}
