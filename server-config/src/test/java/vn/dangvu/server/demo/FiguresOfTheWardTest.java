package vn.dangvu.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister.Restoration;
import vn.dangvu.membership.MembershipRegister.Transfer;
import vn.dangvu.membership.Standing;
import vn.dangvu.membership.figures.CloseFigures;
import vn.dangvu.membership.figures.Drill;
import vn.dangvu.membership.figures.Figure;
import vn.dangvu.membership.figures.Question;
import vn.dangvu.membership.figures.ReadClosings;
import vn.dangvu.membership.figures.ReadFigures;
import vn.dangvu.membership.figures.Report;
import vn.dangvu.membership.register.ApproveCorrection;
import vn.dangvu.membership.register.CorrectionDraft;
import vn.dangvu.membership.register.MergeMembers;
import vn.dangvu.membership.register.ProposeCorrection;
import vn.dangvu.membership.register.RestoreMember;
import vn.dangvu.membership.register.TransferHome;
import vn.dangvu.membership.roll.ListMembers;

/** The closed statistics of 31/12/2024 of the demonstration, and everything that is learned of that year afterwards. */
class FiguresOfTheWardTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final DecisionPaper PAPER =
            new DecisionPaper("88-QĐ/ĐU", LocalDate.of(2024, 5, 20), "Ban Thường vụ Đảng ủy", "", null);

    private static final Room ROOM = new Room();
    private static long ward;
    private static Caller clerk;
    private static long closing;
    private static Instant then;
    private static Report before;

    @BeforeAll
    static void closeAndLearnMore() {
        String database = DemoDatabase.copy();
        ROOM.open(database);
        ward = Long.parseLong(ROOM.value("select id from membership.unit where short_name = 'Nam Viêm'"));
        String path = ROOM.value("select path from membership.unit where id = " + ward);
        clerk = Callers.with("organisation-clerk", ward, path);
        closing = ROOM.use(CloseFigures.class)
                .close(ROOM.scope(clerk, "statistics.close"), ward, FROM, TO, "Báo cáo năm 2024");
        before = report(null);
        then = Instant.now();

        Caller secretary = Callers.with(2, "committee-secretary", ward, path, null);
        List<Long> people = presentSince2020();
        correct(people.get(0), secretary);
        ROOM.use(MergeMembers.class).merge(ROOM.scope(clerk, "member.merge"), people.get(1), people.get(2), Set.of());
        ROOM.use(TransferHome.class)
                .transfer(
                        ROOM.scope(clerk, "member.change"),
                        new Transfer(
                                people.get(3),
                                null,
                                "Đảng bộ phường Tân An, tỉnh Bắc Ninh",
                                LocalDate.of(2024, 11, 1),
                                null),
                        PAPER);
        ROOM.use(RestoreMember.class)
                .restore(
                        ROOM.scope(clerk, "member.change"),
                        new Restoration(
                                Long.parseLong(
                                        ROOM.value(
                                                "select member_id from membership.affiliation where left_by = 'removal'"
                                                        + " and superseded_at = 'infinity' and valid_to between '2019-01-01' and '2019-12-31'")),
                                Standing.OFFICIAL,
                                Long.parseLong(
                                        ROOM.value("select id from membership.unit where short_name = 'TDP Khả Do'")),
                                LocalDate.of(2024, 6, 1),
                                null),
                        PAPER);
    }

    @AfterAll
    static void close() {
        ROOM.close();
    }

    private static List<Long> presentSince2020() {
        String ids = ROOM.value(
                "select string_agg(a.member_id::text, ',' order by a.member_id) from membership.affiliation a"
                        + " join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity'"
                        + " join membership.standing s on s.member_id = a.member_id and s.superseded_at = 'infinity'"
                        + " where a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_from < '2020-01-01'"
                        + " and a.valid_to = 'infinity' and s.standing = 'official' and s.valid_to = 'infinity'"
                        + " and f.born_precision = 'D' and f.born_on between '1955-01-01' and '1964-12-31'"
                        + " and not exists (select 1 from membership.circumstance c where c.member_id = a.member_id)");
        return Stream.of(ids.split(",")).map(Long::valueOf).distinct().toList();
    }

    private static void correct(long member, Caller secretary) {
        long version = Long.parseLong(ROOM.value("select version from membership.member where id = " + member));
        long proposal = ROOM.use(ProposeCorrection.class)
                .propose(
                        ROOM.scope(clerk, "member.correct"),
                        new CorrectionDraft(
                                member,
                                version,
                                Map.of("BORN", "02/09/1992"),
                                null,
                                "gõ nhầm khi nhập",
                                "Hồ sơ gốc, trang 2",
                                null,
                                true,
                                null));
        ROOM.use(ApproveCorrection.class).approve(ROOM.scope(secretary, "member.approve"), proposal);
    }

    private static Report report(Instant known) {
        return ROOM.use(ReadFigures.class)
                .read(ROOM.scope(clerk, "statistics.read"), new Question(ward, FROM, TO, known));
    }

    @Test
    void theClosedFiguresStayWhateverIsLearnedLater() {
        Scope read = ROOM.scope(clerk, "statistics.read");
        assertThat(ROOM.use(ReadClosings.class).read(read, closing).amounts()).isEqualTo(before.amounts());
        assertThat(before.flow("total", "closing")).isEqualTo(304);
    }

    @Test
    void asKnownTodayTheYearShowsTheCorrectionTheMergerTheTransferAndTheRestoration() {
        Report now = report(null);
        assertThat(now.flow("total", "closing")).isEqualTo(304 - 1 - 1 + 1);
        assertThat(now.flow("total", "restoration")).isEqualTo(before.flow("total", "restoration") + 1);
        assertThat(now.flow("total", "transfer-out@other")).isEqualTo(before.flow("total", "transfer-out@other") + 1);
        assertThat(now.amount("age", "31-35", "all")).isEqualTo(before.amount("age", "31-35", "all") + 1);
        assertThat(now.reconciled()).isTrue();
    }

    @Test
    void asKnownThenTheYearIsWhatWasClosed() {
        assertThat(report(then).amounts()).isEqualTo(before.amounts());
    }

    @Test
    void transfersAddUpOverTheProvinces() {
        Report year = report(then);
        for (String kind : List.of("transfer-in", "transfer-out")) {
            assertThat(year.flow("total", kind + "@other")
                            + year.flow("total", kind + "@home")
                            + year.flow("total", kind + "@untold"))
                    .isEqualTo(year.flow("total", kind));
        }
    }

    static List<String> knowledge() {
        return List.of("now", "then");
    }

    @ParameterizedTest
    @MethodSource("knowledge")
    void everyFigureOpensAsManyNamesAsItCounts(String when) {
        Report report = report(when.equals("now") ? null : then);
        var wrong = new ArrayList<String>();
        report.amounts().forEach((figure, amount) -> {
            long names = names(clerk, report, figure);
            if (names != amount) {
                wrong.add(figure + " counts " + amount + ", opens " + names);
            }
        });
        assertThat(report.amounts().size()).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theSameHoldsForABranchAndItsSecretary() {
        long branch = Long.parseLong(ROOM.value("select id from membership.unit where short_name = 'TDP Tân Minh'"));
        Caller secretary = Callers.with(
                "branch-secretary", branch, ROOM.value("select path from membership.unit where id = " + branch));
        Report report = ROOM.use(ReadFigures.class)
                .read(ROOM.scope(secretary, "statistics.read"), new Question(branch, FROM, TO, then));
        assertThat(report.reconciled()).isTrue();
        assertThat(report.amounts()).allSatisfy((figure, amount) -> assertThat(names(secretary, report, figure))
                .as(figure.toString())
                .isEqualTo(amount));
    }

    @Test
    void everyYearOfTheWardBalancesThroughThreeSetsOfRules() {
        for (int year = 2015; year <= 2026; year++) {
            Report report = ROOM.use(ReadFigures.class)
                    .read(
                            ROOM.scope(clerk, "statistics.read"),
                            new Question(ward, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null));
            assertThat(report.reconciled()).as("%d", year).isTrue();
            assertThat(report.flow("total", "reorganised-in")).as("%d", year).isZero();
        }
    }

    private static long names(Caller caller, Report report, Figure figure) {
        return ROOM.use(ListMembers.class)
                .page(
                        ROOM.scope(caller, "member.list"),
                        Drill.names(report.question(), figure),
                        new Paging(0, 1, "name", false))
                .tally()
                .total();
    }
}
