package vn.dangvu.membership.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.roll.People;

/** What is told of whom, what is answered to it, what is found on the answer, and when it is told again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignalsTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    private static final Caller SECRETARY = Callers.with(12, "branch-secretary", 100, "/50/100/", 9L);
    private static final Caller OTHER = Callers.with(13, "branch-secretary", 150, "/50/150/", null);
    private static final Caller INSPECTION = Callers.with(14, "inspection-committee", 50, "/50/", null);
    private static final LocalDate TODAY = new OfficialClock().today();
    private static final YearMonth NOW = YearMonth.from(TODAY);
    private static final int YEAR = TODAY.getYear();
    private static final Paging PAGE = new Paging(0, 100, "level", false);

    /** Days of the six months before this one, the newest first: whatever the calendar year, they lie within twelve months. */
    private static LocalDate day(int monthsAgo) {
        return NOW.minusMonths(monthsAgo).atDay(3);
    }

    @BeforeAll
    static void ward() {
        var people = new People(ROOM).ward();
        for (long id = 1; id <= 7; id++) {
            people.member(id, 100, "Nguyễn Văn " + (char) ('A' + id));
        }
        people.member(8, 150, "Trần Thị Lan").member(9, 100, "Lê Bí Thư");
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (12, 'bithu', 'Lê Bí Thư', '-')");
        for (int n = 1; n <= 4; n++) {
            meeting(500 + n, 100, n);
            meeting(600 + n, 150, n);
        }
        absent(501, 1);
        absent(502, 1);
        absent(503, 1);
        absent(501, 2);
        absent(503, 2);
        absent(501, 3);
        absent(502, 3);
        absent(501, 9);
        absent(601, 8);
        ROOM.asOwner(
                "insert into membership.attendance_contest (meeting_id, member_id, path, state, words, contested_by) values"
                        + " (502, 3, '/50/100/', 'unexcused', 'Tôi có mặt', 9)",
                "insert into membership.leave (member_id, unit_id, path, ground, asked_on, asked_how, reason, valid_from, until, decider, state,"
                        + " recorded_by) values (4, 100, '/50/100/', 'treatment', '" + TODAY.minusDays(90)
                        + "', 'written', 'x', '"
                        + TODAY.minusDays(80) + "', '" + TODAY.minusDays(10) + "', 'committee', 'granted', 1)",
                "insert into membership.away (id, member_id, unit_id, path, from_date, place, means, every_months, calendar_on, last_contact,"
                        + " next_contact, lost_on, declared_by, recorded_by) values (705, 5, 100, '/50/100/', '2026-01-05', 'Bình Dương', 'phone', 1,"
                        + " '2026-01-05', '" + TODAY.minusDays(60) + "', '" + TODAY.minusDays(21)
                        + "', null, 'branch', 1)");
    }

    private static void meeting(long id, long unit, int monthsAgo) {
        ROOM.asOwner(
                "insert into membership.meeting (id, unit_id, path, kind, planned_on, held_on, recorded_by) values ("
                        + id
                        + ", " + unit + ", '/50/" + unit + "/', 'monthly', '" + day(monthsAgo) + "', '" + day(monthsAgo)
                        + "', 1)");
    }

    private static void absent(long meeting, long member) {
        ROOM.asOwner(
                "insert into membership.attendance (meeting_id, member_id, path, day, state, recorded_by) select id, "
                        + member + ", path, day, 'unexcused', 1 from membership.meeting where id = " + meeting);
    }

    private static ListSignals.Listed list(Caller caller, long unit, String kind, int level, String state) {
        return ROOM.use(ListSignals.class)
                .page(
                        ROOM.scope(caller, "signal.read"),
                        new SignalWish(unit, YEAR, kind, level, state, SignalWish.ANY),
                        PAGE);
    }

    private static List<String> said(ListSignals.Listed listed) {
        return listed.page().rows().stream()
                .map(r -> r.memberId() + " " + r.kind().code() + " " + r.level() + " " + r.state())
                .toList();
    }

    private static MemberSignals.Card card(Caller caller, long member, SignalKind kind) {
        return ROOM.use(ReadMemberSignals.class).of(ROOM.scope(caller, "signal.read"), member, YEAR).cards().stream()
                .filter(c -> c.row().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static SignalTarget target(MemberSignals.Card card) {
        return new SignalTarget(
                card.row().kind(), card.row().subjectId(), card.row().seen());
    }

    @Test
    @Order(1)
    void aBranchIsToldEachSignalAndContestedEntriesDoNotCount() {
        assertThat(said(list(SECRETARY, 100, "", 0, "")))
                .containsExactly(
                        "1 unexcused-months 3 new",
                        "2 unexcused-months 2 new",
                        "3 unexcused-months 1 new",
                        "9 unexcused-months 1 new",
                        "5 contact-overdue 0 new",
                        "4 exemption-over 0 new");
        SignalRow third = card(SECRETARY, 3, SignalKind.UNEXCUSED).row();
        assertThat(third.counted().months()).containsExactly(NOW.minusMonths(1));
        assertThat(third.contested()).containsExactly(NOW.minusMonths(2));
        assertThat(card(SECRETARY, 3, SignalKind.UNEXCUSED).missed())
                .extracting(m -> m.contested())
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "'', 3, '', 1",
        "'', 2, '', 2",
        "'', 1, '', 4",
        "exemption-over, 0, '', 1",
        "contact-lost, 0, '', 0",
        "owed-months, 0, '', 0",
        "unexcused-months, 0, accepted, 0",
        "unexcused-months, 0, open, 4",
        "anything, 0, anything, 6"
    })
    void aListIsNarrowed(String kind, int level, String state, int rows) {
        assertThat(list(SECRETARY, 100, kind, level, state).page().total()).isEqualTo(rows);
    }

    @Test
    @Order(3)
    void theWardSeesFiguresOfItsBranches() {
        ListSignals.Listed ward = list(CLERK, 50, "", 0, "");
        assertThat(ward.below())
                .extracting(u -> u.unit() + " " + u.people() + " " + u.three() + " " + u.moving() + " " + u.waiting())
                .containsExactly("TDP Cả Đông 6 1 2 0", "TDP Minh Đức 1 0 0 0", "Trường Tiểu học 0 0 0 0");
        assertThat(ward.page().total()).isEqualTo(7);
        assertThat(list(INSPECTION, 50, "", 3, "").page().total()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void whoeverHasNothingToDoWithItIsToldNothing() {
        assertThatThrownBy(() -> list(OTHER, 100, "", 0, "")).isInstanceOf(AccessRefused.class);
        assertThat(said(list(OTHER, 150, "", 0, ""))).containsExactly("8 unexcused-months 1 new");
        assertThatThrownBy(() -> card(OTHER, 1, SignalKind.UNEXCUSED)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(Callers.member(1), "signal.read")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(INSPECTION, "signal.keep")).isInstanceOf(AccessRefused.class);
    }

    @Test
    @Order(5)
    void theNumberOfStatementsDoesNotGrow() {
        Scope scope = ROOM.scope(CLERK, "signal.read");
        var wish = new SignalWish(50, YEAR, null, 0, null, null);
        assertThat(ROOM.statements(() -> ROOM.use(ListSignals.class).page(scope, wish, PAGE)))
                .hasSize(6); // the scope, the unit, the committees' own rules, how many branches, the page, figures of
        // the units below
        Scope branch = ROOM.scope(SECRETARY, "signal.read");
        assertThat(ROOM.statements(
                        () -> ROOM.use(ListSignals.class).page(branch, new SignalWish(100, YEAR, "", 0, "", ""), PAGE)))
                .hasSize(4);
        assertThat(ROOM.statements(() -> ROOM.use(ReadMemberSignals.class).of(branch, 1, YEAR)))
                .hasSizeLessThanOrEqualTo(8);
    }

    private static MemberSignals own(long member) {
        return ROOM.use(ShowOwnSignals.class)
                .of(ROOM.scope(Callers.member(member), "own.signals"), YEAR)
                .orElseThrow();
    }

    @Test
    @Order(6)
    void aMemberAnswersHisOwnAndNoOther() {
        Scope one = ROOM.scope(Callers.member(1), "own.signals");
        MemberSignals.Card mine = own(1).cards().get(0);
        assertThat(mine.missed()).hasSize(3);
        assertThat(own(6).cards()).isEmpty();
        var answer = ROOM.use(AnswerOwnSignal.class);
        assertThatThrownBy(() -> answer.answer(one, target(mine), " ")).hasMessage("signals.no-words");
        assertThatThrownBy(() ->
                        answer.answer(one, new SignalTarget(SignalKind.UNEXCUSED, YEAR, NOW.toString()), "Đi viện"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> answer.answer(one, new SignalTarget(SignalKind.OWED, YEAR, ""), "Đã đóng"))
                .hasMessage("signals.gone");
        answer.answer(one, target(mine), "Tôi nằm viện, đã báo đồng chí phó bí thư");
        assertThatThrownBy(() -> answer.answer(one, target(mine), "Lần nữa")).hasMessage("signals.answered-already");
        assertThat(own(1).cards().get(0).row().state()).isEqualTo("waiting");
        assertThat(own(2).cards().get(0).answers()).isEmpty();
        assertThat(ROOM.value("select given_how || path from membership.signal_answer"))
                .isEqualTo("member/50/100/");
    }

    @Test
    @Order(7)
    void onPaperItIsWrittenDownByAnother() {
        Scope keep = ROOM.scope(SECRETARY, "signal.keep");
        var answer = ROOM.use(AnswerSignal.class);
        SignalTarget to = target(card(SECRETARY, 2, SignalKind.UNEXCUSED));
        assertThatThrownBy(() -> answer.answer(keep, 2, to, TODAY, "Đi làm ca", " "))
                .hasMessage("signals.no-paper");
        assertThatThrownBy(() -> answer.answer(keep, 2, to, TODAY.plusDays(1), "Đi làm ca", "Đơn viết tay"))
                .hasMessage("signals.date-ahead");
        assertThatThrownBy(() -> answer.answer(
                        keep, 9, target(card(SECRETARY, 9, SignalKind.UNEXCUSED)), TODAY, "Tôi bận", "Nói miệng"))
                .hasMessage("signals.own-page");
        assertThatThrownBy(() ->
                        answer.answer(ROOM.scope(OTHER, "signal.keep"), 2, to, TODAY, "Đi làm ca", "Đơn viết tay"))
                .isInstanceOf(AccessRefused.class);
        answer.answer(keep, 2, to, TODAY, "Đi làm ca", "Đơn viết tay");
        assertThat(card(SECRETARY, 2, SignalKind.UNEXCUSED).waiting()).satisfies(a -> {
            assertThat(a.how()).isEqualTo("paper");
            assertThat(a.months()).containsExactly(NOW.minusMonths(3), NOW.minusMonths(1));
        });
    }

    private static JudgeAnswer.Found found(String finding, Long meeting) {
        return new JudgeAnswer.Found(finding, "branch-committee", TODAY, "Có giấy ra viện", meeting);
    }

    @Test
    @Order(8)
    void anAnswerIsFoundOnByAnotherAndOnlyOnce() {
        Scope keep = ROOM.scope(SECRETARY, "signal.keep");
        var judge = ROOM.use(JudgeAnswer.class);
        SignalAnswer one = card(SECRETARY, 1, SignalKind.UNEXCUSED).waiting();
        assertThatThrownBy(() -> judge.judge(keep, one.id(), 7, found("accepted", null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> judge.judge(keep, one.id(), 1, found("guilty", null)))
                .hasMessage("signals.no-finding");
        assertThatThrownBy(() -> judge.judge(keep, one.id(), 1, found("accepted", 601L)))
                .hasMessage("signals.other-meeting");
        assertThatThrownBy(() -> judge.judge(
                        keep,
                        one.id(),
                        1,
                        new JudgeAnswer.Found("accepted", "branch", TODAY.minusDays(1), "Trước khi trả lời", null)))
                .hasMessage("signals.found-on-wrong");
        assertThatThrownBy(() -> judge.judge(ROOM.scope(OTHER, "signal.keep"), one.id(), 1, found("accepted", null)))
                .isInstanceOf(AccessRefused.class);
        judge.judge(keep, one.id(), 1, found("accepted", null));
        assertThatThrownBy(() -> judge.judge(keep, one.id(), 1, found("insufficient", null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> judge.judge(keep, one.id(), 2, found("insufficient", null)))
                .hasMessage("signals.judged-already");
        SignalAnswer two = card(SECRETARY, 2, SignalKind.UNEXCUSED).waiting();
        judge.judge(keep, two.id(), 1, found("insufficient", null));
        assertThat(said(list(SECRETARY, 100, "unexcused-months", 2, "")))
                .containsExactly("2 unexcused-months 2 insufficient", "1 unexcused-months 3 accepted");
    }

    @Test
    @Order(9)
    void nobodyFindsOnWhatHeSaidHimself() {
        var own = new Caller(12, "Lê Bí Thư", 9L, SECRETARY.mandates(), "test");
        ROOM.use(AnswerOwnSignal.class)
                .answer(ROOM.scope(own, "own.signals"), target(own(9).cards().get(0)), "Tôi họp ở phường");
        SignalAnswer said = card(SECRETARY, 9, SignalKind.UNEXCUSED).waiting();
        assertThatThrownBy(() -> ROOM.use(JudgeAnswer.class)
                        .judge(ROOM.scope(SECRETARY, "signal.keep"), said.id(), 1, found("accepted", null)))
                .hasMessage("signals.own-finding");
        ROOM.use(JudgeAnswer.class).judge(ROOM.scope(CLERK, "signal.keep"), said.id(), 1, found("accepted", null));
    }

    @Test
    @Order(10)
    void aFurtherMonthIsToldAgainAfterAnAcceptedAnswer() {
        absent(504, 1);
        SignalRow again = card(SECRETARY, 1, SignalKind.UNEXCUSED).row();
        assertThat(again.state()).isEqualTo("again");
        assertThat(again.fresh()).containsExactly(NOW.minusMonths(4));
        assertThat(card(SECRETARY, 1, SignalKind.UNEXCUSED).answers())
                .singleElement()
                .satisfies(a -> assertThat(a.finding()).isEqualTo("accepted"));
        ROOM.use(AnswerOwnSignal.class)
                .answer(
                        ROOM.scope(Callers.member(1), "own.signals"),
                        target(own(1).cards().get(0)),
                        "Vẫn đợt điều trị đó");
        assertThat(card(SECRETARY, 1, SignalKind.UNEXCUSED).answers()).hasSize(2);
    }

    @Test
    @Order(11)
    void aFurtherTimeWithoutContactIsToldAgain() {
        Scope keep = ROOM.scope(SECRETARY, "signal.keep");
        MemberSignals.Card card = card(SECRETARY, 5, SignalKind.CONTACT_OVERDUE);
        assertThat(card.row().days()).isEqualTo(21);
        assertThat(card.moving().link()).isEqualTo("/leave/away.xhtml?id=705");
        long id = ROOM.use(AnswerSignal.class).answer(keep, 5, target(card), TODAY, "Hỏng điện thoại", "Vợ báo lại");
        ROOM.use(JudgeAnswer.class).judge(keep, id, 1, found("accepted", null));
        assertThat(card(SECRETARY, 5, SignalKind.CONTACT_OVERDUE).row().state()).isEqualTo("accepted");
        ROOM.asOwner("update membership.away set next_contact = '" + TODAY.minusDays(1) + "' where id = 705");
        assertThat(card(SECRETARY, 5, SignalKind.CONTACT_OVERDUE).row().state()).isEqualTo("again");
    }

    private static List<String> tasks(Caller caller) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), TODAY).all().stream()
                .filter(t -> t.key().startsWith("signals-"))
                .map(t -> t.key() + " " + t.parameters().get(1) + (t.mine() ? " mine" : ""))
                .sorted()
                .toList();
    }

    @Test
    @Order(12)
    void eachIsToldWhatIsToBeDone() {
        assertThat(tasks(SECRETARY)).contains("signals-answers 1 mine");
        assertThat(tasks(Callers.member(4))).containsExactly("signals-own 1 mine");
        assertThat(tasks(Callers.member(6))).isEmpty();
        assertThat(tasks(OTHER)).noneMatch(t -> t.startsWith("signals-answers"));
    }

    @Test
    @Order(14)
    void monthsUnpaidAreShownWithTheApplicationForRelief() {
        YearMonth last = NOW.minusMonths(1);
        ROOM.asOwner(
                "insert into membership.dues_assessment (member_id, kind, from_month, amount, step, exempt, rule, recorded_by) values"
                        + " (7, 'pensioner', '" + last.minusMonths(1).atDay(1)
                        + "', 30000, 1, false, 'fee.pensioner', 1)",
                "insert into membership.dues_relief (member_id, unit_id, path, percent, from_month, to_month, reason, detail, applied_on, proposed_by)"
                        + " values (7, 100, '/50/100/', 100, '" + last.atDay(1) + "', '"
                        + last.plusMonths(6).atDay(1) + "', 'disease', 'Đang điều trị', '" + TODAY + "', 1)");
        MemberSignals.Card owed = card(SECRETARY, 7, SignalKind.OWED);
        assertThat(owed.row().counted().months()).containsExactly(last.minusMonths(1), last);
        assertThat(owed.row().asked()).isTrue();
        assertThat(owed.reliefs()).singleElement().satisfies(r -> assertThat(r.from())
                .isEqualTo(last));
        assertThat(owed.citation().instrument()).isNotBlank();
        assertThat(said(list(SECRETARY, 100, "owed-months", 2, ""))).containsExactly("7 owed-months 2 new");
    }

    @Test
    @Order(15)
    void whoIsBetweenTwoBranchesIsStillRead() {
        ROOM.asOwner(
                "update membership.affiliation set valid_to = '" + TODAY.minusDays(40)
                        + "', left_by = 'transfer' where member_id = 6",
                "insert into membership.transfer (route, temporary, member_id, unit_id, path, place, name, sort_name, folded, reason, opened_on,"
                        + " slip_on, handed_on, next_step, due_on, due_key, recorded_by) values ('province', false, 6, 100, '/50/100/', 'Đảng bộ xã',"
                        + " 'Nguyễn Văn G', 'G', 'nguyen van g', 'work', '2026-08-01', '2026-08-10', '2026-08-11', 'presented', '"
                        + TODAY.minusDays(5)
                        + "', 'present', 1)");
        MemberSignals.Card card = card(CLERK, 6, SignalKind.TRANSFER);
        assertThat(card.row().days()).isEqualTo(5);
        assertThat(card.moving().link()).startsWith("/transfers/transfer.xhtml?id=");
        assertThat(card.citation()).isNotNull();
    }

    @Test
    @Order(13)
    void theListGoesOnPaperAndLeavesATrace() {
        Scope scope = ROOM.scope(SECRETARY, "signal.read");
        var wish = new SignalWish(100, YEAR, "", 0, "", SignalWish.ANY);
        var paper = new ListPaper<SignalRow>(
                "Chi bộ",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Dấu hiệu cần xem xét",
                List.of(),
                List.of(new ListPaper.Column<>("Họ tên", 20, SignalRow::name)));
        assertThat(ROOM.use(ListSignals.class).pdf(scope, wish, paper)).isNotEmpty();
        var out = new ByteArrayOutputStream();
        ROOM.use(ListSignals.class).excel(scope, wish, paper, () -> out);
        assertThat(out.size()).isPositive();
        assertThat(
                        ROOM.value(
                                "select count(*) from kernel.audit_entry where action = 'ListSignals' and detail like 'xlsx year=%'"))
                .isEqualTo("1");
    }
}
