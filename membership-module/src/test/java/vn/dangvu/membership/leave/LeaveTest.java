package vn.dangvu.membership.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.MembershipRegister.Transfer;
import vn.dangvu.membership.register.TransferHome;
import vn.dangvu.membership.roll.People;

class LeaveTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    private static final Caller SECRETARY = Callers.with(12, "branch-secretary", 100, "/50/100/", null);
    private static final Caller OTHER = Callers.with(13, "branch-secretary", 150, "/50/150/", null);
    private static final Caller COMMITTEE = Callers.with(15, "committee-secretary", 50, "/50/", null);
    private static final LocalDate ASKED = LocalDate.of(2026, 8, 3);

    @BeforeAll
    static void ward() {
        var people = new People(ROOM).ward();
        for (long id = 1; id <= 20; id++) {
            people.member(id, 100, "Nguyễn Văn " + (char) ('A' + id), "born_on", id == 1 ? "1940-01-01" : "1980-01-01");
        }
    }

    private static Scope keep() {
        return ROOM.scope(SECRETARY, "leave.keep");
    }

    private static Scope decide() {
        return ROOM.scope(COMMITTEE, "leave.decide");
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOf(OperationRefused.class).hasMessageContaining(key);
    }

    private static LeaveWish wish(String ground, LocalDate from, LocalDate until) {
        return new LeaveWish(ground, ASKED, "written", "Có đơn kèm theo", "Giấy kèm theo", from, until, false);
    }

    private static long asked(long member, String ground, LocalDate from, LocalDate until) {
        return ROOM.use(ApplyForLeave.class).apply(keep(), member, wish(ground, from, until));
    }

    private static LeaveFile file(long id) {
        return ROOM.use(OpenLeave.class)
                .open(ROOM.scope(SECRETARY, "leave.read"), id)
                .file();
    }

    private static void branch(long id, LocalDate on) {
        ROOM.use(ConsiderLeave.class).consider(keep(), id, file(id).version(), on, "05-NQ/CB", true, "");
    }

    private static void committee(long id, LocalDate on) {
        ROOM.use(DecideLeave.class)
                .decide(decide(), id, file(id).version(), on, "30-QĐ/ĐU", "Đảng ủy phường", true, "");
    }

    private static String exempt(long member) {
        return ROOM.value("select string_agg(detail || ' ' || valid_from || '..' || valid_to, ', ' order by valid_from)"
                + " from membership.circumstance where kind = 'exempt' and superseded_at = 'infinity' and member_id = "
                + member);
    }

    private static String away(long member) {
        return ROOM.value("select string_agg(valid_from || '..' || valid_to, ', ' order by valid_from)"
                + " from membership.circumstance where kind = 'away' and superseded_at = 'infinity' and member_id = "
                + member);
    }

    @Test
    void theBranchItselfExemptsTheOldAndWeak() {
        long id = ROOM.use(ApplyForLeave.class)
                .apply(keep(), 1, new LeaveWish("age", ASKED, "oral", "Tuổi cao", "", ASKED, null, false));
        branch(id, ASKED.plusDays(2));
        assertThat(file(id).state()).isEqualTo(LeaveFile.State.GRANTED);
        assertThat(exempt(1)).isEqualTo("age 2026-08-05..infinity");
        refused(() -> committee(id, ASKED.plusDays(3)), "leave.not-asked");
    }

    @Test
    void onEverybodyElseTheBranchProposesAndAnotherPersonDecides() {
        long id = asked(2, "treatment", ASKED, LocalDate.of(2027, 2, 1));
        refused(() -> committee(id, ASKED.plusDays(1)), "leave.branch-first");
        branch(id, ASKED.plusDays(2));
        assertThat(exempt(2)).isNull();
        Caller same = Callers.with(12, "committee-secretary", 50, "/50/", null);
        refused(
                () -> ROOM.use(DecideLeave.class)
                        .decide(
                                ROOM.scope(same, "leave.decide"),
                                id,
                                file(id).version(),
                                ASKED.plusDays(5),
                                "30-QĐ/ĐU",
                                "Đảng ủy",
                                true,
                                ""),
                "leave.four-eyes");
        long seen = file(id).version();
        committee(id, ASKED.plusDays(5));
        assertThat(exempt(2)).isEqualTo("treatment 2026-08-08..infinity");
        assertThatThrownBy(() -> ROOM.use(EndLeave.class).end(keep(), id, seen, ASKED.plusDays(9), "x"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> ROOM.use(OpenLeave.class).open(ROOM.scope(OTHER, "leave.read"), id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(EndLeave.class)
                        .end(ROOM.scope(OTHER, "leave.keep"), id, file(id).version(), ASKED.plusDays(9), "x"))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aRenewalTakesOverAndSomebodyComesBackEarlier() {
        long first = asked(3, "maternity", ASKED, LocalDate.of(2026, 9, 30));
        refused(() -> asked(3, "maternity", ASKED, LocalDate.of(2026, 9, 30)), "leave.asked-already");
        branch(first, ASKED);
        committee(first, ASKED.plusDays(1));
        long again = asked(3, "maternity", LocalDate.of(2026, 10, 5), LocalDate.of(2027, 1, 31));
        assertThat(file(again).renews()).isEqualTo(first);
        branch(again, LocalDate.of(2026, 9, 20));
        committee(again, LocalDate.of(2026, 9, 25));
        assertThat(file(first).ended().how()).isEqualTo("renewed");
        assertThat(exempt(3)).isEqualTo("maternity 2026-08-04..2026-10-01, maternity 2026-10-05..infinity");
        refused(
                () -> ROOM.use(EndLeave.class)
                        .end(keep(), again, file(again).version(), LocalDate.of(2026, 11, 3), " "),
                "leave.end-note-missing");
        ROOM.use(EndLeave.class)
                .end(keep(), again, file(again).version(), LocalDate.of(2026, 11, 3), "Đơn xin sinh hoạt trở lại");
        assertThat(file(again).ended().how()).isEqualTo("early");
        assertThat(exempt(3)).endsWith("maternity 2026-10-05..2026-11-03");
    }

    @Test
    void whatWasMissedBeforeTheDecisionStaysMissedAndNothingBeginsAhead() {
        long ahead = asked(4, "mission", LocalDate.of(2099, 1, 1), LocalDate.of(2099, 6, 1));
        branch(ahead, ASKED);
        refused(() -> committee(ahead, ASKED.plusDays(1)), "leave.from-ahead");
        ROOM.use(EndLeave.class).withdraw(keep(), ahead, file(ahead).version(), "Không đi nữa");
        assertThat(file(ahead).state()).isEqualTo(LeaveFile.State.WITHDRAWN);
        refused(() -> branch(ahead, ASKED), "leave.not-asked");
    }

    private static List<String> papers(long id) {
        return ROOM.use(LeavePapers.class).of(ROOM.scope(SECRETARY, "leave.read"), id).stream()
                .map(LeavePapers.Listed::code)
                .toList();
    }

    private static String printed(Caller caller, long id, String form) throws IOException {
        for (Format format : Format.values()) {
            var paper = ROOM.use(PrintLeavePaper.class).print(ROOM.scope(caller, "leave.read"), id, form, format);
            if (format == Format.DOCX) {
                try (var document = new XWPFDocument(
                                new ByteArrayInputStream(paper.orElseThrow().content()));
                        var text = new XWPFWordExtractor(document)) {
                    return text.getText().replaceAll("\\s+", " ");
                }
            }
        }
        return "";
    }

    @Test
    void thePapersOfOtherReasonsAreTheBranchsProposalAndTheDecision() throws IOException {
        long id = asked(11, "away", ASKED, LocalDate.of(2027, 1, 31));
        assertThat(papers(id)).containsExactly("dx-mshd", "nq-mshd");
        assertThat(printed(SECRETARY, id, "dx-mshd"))
                .contains("ĐƠN XIN MIỄN CÔNG TÁC VÀ SINH HOẠT ĐẢNG", "đi làm ăn xa, việc làm lưu động")
                .contains("từ ngày 03/08/2026 đến hết ngày 31/01/2027", "Đảng ủy phường Nam Viêm");
        assertThat(printed(SECRETARY, id, "nq-mshd")).contains("……-NQ/CB", "đề nghị miễn công tác và sinh hoạt đảng");
        branch(id, ASKED.plusDays(2));
        assertThat(printed(SECRETARY, id, "qd-mshd"))
                .contains("……-QĐ/ĐU", "tại Nghị quyết số 05-NQ/CB ngày 05/08/2026");
        committee(id, ASKED.plusDays(5));
        assertThat(printed(COMMITTEE, id, "qd-mshd"))
                .contains("Số 30-QĐ/ĐU", "ĐẢNG ỦY PHƯỜNG NAM VIÊM", "từ ngày 08/08/2026 đến hết ngày 31/01/2027")
                .doesNotContain("{", "null");
        assertThatThrownBy(() -> printed(OTHER, id, "qd-mshd")).isInstanceOf(AccessRefused.class);
        assertThat(ROOM.use(PrintLeavePaper.class).print(ROOM.scope(CLERK, "leave.read"), id, "1-shd", Format.PDF))
                .isEmpty();
    }

    @Test
    void ofTheOldAndWeakTheBranchPrintsItsOwnResolutionAndOfARefusalNothing() throws IOException {
        long old = ROOM.use(ApplyForLeave.class)
                .apply(
                        keep(),
                        12,
                        new LeaveWish("health", ASKED, "oral", "Sức yếu", "Giấy ra viện", ASKED, null, false));
        branch(old, ASKED.plusDays(2));
        assertThat(papers(old)).containsExactly("dx-mshd", "nq-mshd");
        assertThat(printed(SECRETARY, old, "nq-mshd"))
                .contains("Điều 7 Điều lệ Đảng", "Số 05-NQ/CB", "Chi bộ quyết nghị miễn công tác");
        long refused = asked(13, "mission", ASKED, LocalDate.of(2026, 12, 1));
        ROOM.use(ConsiderLeave.class)
                .consider(keep(), refused, file(refused).version(), ASKED, "05-NQ/CB", false, "Chưa đủ lý do");
        assertThat(papers(refused)).containsExactly("dx-mshd");
    }

    private static AwayWish far(LocalDate from, int every) {
        return new AwayWish(
                from, LocalDate.of(2027, 6, 30), "Bình Dương", "Công nhân", "0912", "phone", "Vợ", "Số 12", "", every);
    }

    private static AwayFile opened(long id) {
        return ROOM.use(OpenAway.class).open(ROOM.scope(SECRETARY, "leave.read"), id);
    }

    private static ContactLog.Entry entry(LocalDate on, String said) {
        return new ContactLog.Entry(on, "phone", "Bí thư gọi", said);
    }

    @Test
    void contactIsKeptByTheAgreedCalendarLostAndFoundAgain() {
        long id = ROOM.use(KeepAway.class).declare(keep(), 5, far(ASKED, 1), ASKED);
        var log = ROOM.use(KeepContact.class);
        assertThat(away(5)).isEqualTo("2026-08-03..infinity");
        assertThat(opened(id).nextContact()).isEqualTo("2026-09-03");
        assertThat(opened(id).state(LocalDate.of(2026, 9, 3))).isEqualTo("kept");
        assertThat(opened(id).state(LocalDate.of(2026, 9, 4))).isEqualTo("overdue");
        log.contact(keep(), id, opened(id).version(), entry(LocalDate.of(2026, 8, 31), "Công việc ổn định"));
        assertThat(opened(id).nextContact()).isEqualTo("2026-09-30");
        refused(
                () -> log.contact(
                        keep(), id, opened(id).version(), entry(LocalDate.of(2026, 8, 31), "Công việc ổn định")),
                "leave.entry-twice");
        refused(
                () -> log.lost(keep(), id, opened(id).version(), entry(LocalDate.of(2026, 10, 20), "Không ai biết")),
                "leave.try-first");
        log.attempt(keep(), id, opened(id).version(), entry(LocalDate.of(2026, 10, 5), "Không nghe máy"));
        assertThat(opened(id).nextContact()).isEqualTo("2026-09-30");
        log.lost(keep(), id, opened(id).version(), entry(LocalDate.of(2026, 10, 20), "Không ai biết"));
        refused(
                () -> log.contact(keep(), id, opened(id).version(), entry(LocalDate.of(2026, 10, 21), "Đã gặp")),
                "leave.find-first");
        log.found(keep(), id, opened(id).version(), entry(LocalDate.of(2026, 11, 1), "Đã gọi được"));
        assertThat(opened(id).lastContact()).isEqualTo("2026-11-01");
        assertThat(opened(id).silence(LocalDate.of(2026, 11, 26))).isEqualTo(25);
        var keepAway = ROOM.use(KeepAway.class);
        refused(
                () -> keepAway.back(keep(), id, opened(id).version(), LocalDate.of(2026, 11, 20)),
                "leave.remark-first");
        keepAway.remark(
                keep(), id, opened(id).version(), LocalDate.of(2026, 11, 18), "Chi bộ khu trọ", "Chấp hành tốt");
        keepAway.back(keep(), id, opened(id).version(), LocalDate.of(2026, 11, 20));
        assertThat(away(5)).isEqualTo("2026-08-03..2026-11-20");
        refused(
                () -> log.contact(keep(), id, opened(id).version(), entry(LocalDate.of(2026, 11, 21), "x")),
                "leave.back-already");
    }

    @Test
    void anEntryThatWasWrongStaysAndTheCalendarIsCountedFromWhatStands() {
        long id = ROOM.use(KeepAway.class).declare(keep(), 6, far(ASKED, 2), ASKED);
        var log = ROOM.use(KeepContact.class);
        log.contact(keep(), id, opened(id).version(), entry(LocalDate.of(2026, 9, 1), "Ổn"));
        log.contact(keep(), id, opened(id).version(), entry(LocalDate.of(2026, 10, 1), "Nhầm người"));
        long wrong = opened(id).contacts().get(0).id();
        log.withdraw(keep(), id, opened(id).version(), wrong, "Gọi nhầm số");
        assertThat(opened(id).nextContact()).isEqualTo("2026-11-01");
        assertThat(opened(id).contacts()).hasSize(2);
        refused(() -> log.withdraw(keep(), id, opened(id).version(), wrong, "Lần nữa"), "leave.entry-settled");
    }

    @Test
    void aMemberDeclaresTheBranchAgreesAndTheMemberReports() {
        Scope own = ROOM.scope(Callers.member(7), "own.leave");
        var mine = ROOM.use(MyLeave.class);
        long id = mine.declare(own, far(ASKED, 3));
        refused(() -> mine.report(own, 1, "phone", "Khỏe"), "leave.agree-first");
        assertThat(away(7)).isNull();
        ROOM.use(KeepAway.class).agree(keep(), id, opened(id).version(), far(ASKED, 1), ASKED.plusDays(3));
        assertThat(away(7)).isEqualTo("2026-08-03..infinity");
        var shown = ROOM.use(ShowMyLeave.class).show(ROOM.scope(Callers.member(7), "own.leave"));
        assertThat(shown.away().everyMonths()).isEqualTo(1);
        mine.report(own, shown.away().version(), "message", "Tôi vẫn làm ở công ty cũ");
        assertThat(opened(id).contacts()).hasSize(1);
        long asked = mine.apply(own, wish("away", ASKED, LocalDate.of(2027, 6, 1)));
        assertThat(file(asked).decider()).isEqualTo("committee");
        assertThat(ROOM.use(ShowMyLeave.class)
                        .show(ROOM.scope(Callers.member(8), "own.leave"))
                        .leaves())
                .isEmpty();
    }

    @Test
    void whatRunsGoesAlongToTheNewBranch() {
        long id = ROOM.use(KeepAway.class).declare(keep(), 9, far(ASKED, 1), ASKED);
        ROOM.use(TransferHome.class)
                .transfer(
                        ROOM.scope(CLERK, "member.change"),
                        new Transfer(9, 150L, null, LocalDate.of(2026, 9, 1), null),
                        null);
        assertThat(ROOM.use(OpenAway.class)
                        .open(ROOM.scope(OTHER, "leave.read"), id)
                        .unitId())
                .isEqualTo(150);
        assertThatThrownBy(() -> opened(id)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void listsTakeTwoStatementsAndSignalsOne() {
        long id = asked(10, "treatment", ASKED, LocalDate.of(2026, 10, 10));
        branch(id, ASKED);
        committee(id, ASKED.plusDays(1));
        LocalDate day = LocalDate.of(2026, 11, 26);
        var scope = ROOM.scope(CLERK, "leave.read");
        assertThat(ROOM.statements(() -> ROOM.use(ListLeaves.class)
                        .page(scope, new LeaveFilter(day, "", null, "all"), new Paging(0, 20, "until", false))))
                .hasSize(3);
        assertThat(ROOM.statements(() ->
                        ROOM.use(ListAways.class).page(scope, day, "", null, "all", new Paging(0, 20, "next", false))))
                .hasSize(3);
        assertThat(ROOM.use(ListLeaves.class)
                        .page(scope, new LeaveFilter(day, "", null, "over"), new Paging(0, 20, "until", false))
                        .rows())
                .extracting(LeaveFile::id)
                .contains(id);
        assertThat(ROOM.use(ListLeaves.class)
                        .page(
                                ROOM.scope(OTHER, "leave.read"),
                                new LeaveFilter(day, "", null, "all"),
                                new Paging(0, 20, "until", false))
                        .rows())
                .isEmpty();
    }
}
