package vn.dangvu.membership.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.ListMembers;
import vn.dangvu.membership.roll.MemberRow;
import vn.dangvu.membership.roll.People;

class FiguresTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final Caller CLERK = Callers.with("organisation-clerk", 50, "/50/");

    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void aYear() {
        var people = new People(ROOM).ward();
        people.member(1, 100, "Nguyễn Văn An", "ethnicity", "Kinh", "born_on", "1954-03-02");
        people.member(2, 100, "Trần Thị Ánh", "sex", "F", "ethnicity", "Tày", "religion", "Công giáo");
        people.person(3, 100, "Lê Đức Ân")
                .home(3, 100, "2024-05-01", "admission")
                .standing(3, "probationary", "2024-05-01");
        people.person(4, 100, "Phạm Đạt")
                .home(4, 100, "2010-01-01", "2024-06-01", "opening", "move")
                .home(4, 150, "2024-06-01", "move")
                .standing(4, "official", "2010-01-01");
        people.person(5, 150, "Đỗ Dung", "sex", "F")
                .home(5, 150, "2010-01-01", "2024-12-31", "opening", "death")
                .standing(5, "official", "2010-01-01");
        people.person(6, 150, "Bùi Ăn")
                .home(6, 150, "2010-01-01", "2024-03-01", "opening", "transfer")
                .home(6, 200, "2024-09-01", "transfer")
                .standing(6, "official", "2010-01-01");
        people.person(7, 200, "Vũ Xa").home(7, 200, "2024-01-01", "transfer").standing(7, "official", "2010-01-01");
        people.person(8, 200, "Vũ Gần")
                .home(8, 200, "2010-01-01", "2024-01-01", "opening", "removal")
                .standing(8, "official", "2010-01-01");
        people.person(9, 200, "Cao Sau")
                .home(9, 200, "2025-01-01", "admission")
                .standing(9, "probationary", "2025-01-01");
        people.person(20, 200, "Ngô Thử")
                .home(20, 200, "2021-06-01", "2022-03-01", "admission", "removal")
                .standing(20, "probationary", "2021-06-01");
        people.person(21, 200, "Ngô Lâu")
                .home(21, 200, "2010-01-01", "2022-03-01", "opening", "removal")
                .standing(21, "official", "2010-01-01");
        ROOM.asOwner("update membership.standing set valid_to = '2022-03-01' where member_id in (20, 21)");
        people.affiliation(1, 150, "guest", "2024-02-01", "infinity", "transfer", null, "2024-02-01");
    }

    private static Report report(LocalDate from, LocalDate to, Instant known) {
        Scope scope = ROOM.scope(CLERK, "statistics.read");
        return ROOM.use(ReadFigures.class).read(scope, new Question(50, from, to, known));
    }

    @Test
    void whatCameMinusWhatWentLeadsFromTheOpeningToTheClosing() {
        Report report = report(FROM, TO, null);
        assertThat(report.flow("total", "opening")).isEqualTo(6); // 1 2 4 5 6 8
        assertThat(report.flow("total", "admission")).isEqualTo(1);
        assertThat(report.flow("total", "transfer-in"))
                .as("7, and 6 who came back")
                .isEqualTo(2);
        assertThat(report.flow("total", "death")).as("on the last day").isEqualTo(1);
        assertThat(report.flow("total", "removal")).as("on the first day").isEqualTo(1);
        assertThat(report.flow("total", "transfer-out")).isEqualTo(1);
        assertThat(report.flow("total", "closing")).isEqualTo(6); // 1 2 3 4 6 7
        assertThat(report.reconciled()).isTrue();
    }

    @Test
    void ofThoseRemovedItIsToldHowManyWereOnProbation() {
        LocalDate from = LocalDate.of(2022, 1, 1);
        LocalDate to = LocalDate.of(2022, 12, 31);
        Report report = report(from, to, null);
        assertThat(report.flow("total", "removal")).isEqualTo(2);
        assertThat(report.flow("total", "removal@probationary")).isEqualTo(1);

        var names = ROOM.use(ListMembers.class)
                .page(
                        ROOM.scope(CLERK, "member.list"),
                        Drill.names(
                                new Question(50, from, to, null),
                                new Figure(Figure.FLOW, Figure.TOTAL, "removal@probationary")),
                        new Paging(0, 20, "name", false));
        assertThat(names.rows()).extracting(MemberRow::name).containsExactly("Ngô Thử");
    }

    @Test
    void aMoveInsideIsShownBetweenBranchesButIsNoIncreaseOfTheWard() {
        Report report = report(FROM, TO, null);
        assertThat(report.flow("100", "inside-out")).isEqualTo(1);
        assertThat(report.flow("150", "inside-in")).isEqualTo(1);
        assertThat(report.increase("total")).isEqualTo(3);
        assertThat(report.decrease("total")).isEqualTo(3);
        assertThat(report.increase("150")).isEqualTo(1);
    }

    @Test
    void theClosingOfAPeriodIsTheOpeningOfTheNext() {
        assertThat(report(FROM, TO, null).flow("total", "closing"))
                .isEqualTo(report(TO.plusDays(1), TO.plusYears(1), null).flow("total", "opening"));
    }

    @DisplayName("trap 10: a guest is not counted at the host")
    @Test
    void guestsAreCountedAtHomeOnly() {
        assertThat(report(FROM, TO, null).flow("150", "closing")).isEqualTo(1);
    }

    @Test
    void everyBreakdownAddsUpToTheClosing() {
        Report report = report(FROM, TO, null);
        for (Breakdown breakdown : Breakdown.values()) {
            assertThat(report.complete(breakdown)).as(breakdown.part()).isTrue();
            assertThat(report.completeOfNew(breakdown)).as(breakdown.part()).isTrue();
        }
        assertThat(report.amount("ethnicity", "*", "all")).isEqualTo(1);
        assertThat(report.amount("ethnicity", "Tày", "F")).isEqualTo(1);
        assertThat(report.amount("age", "61-", "all")).isEqualTo(1);
        assertThat(report.amount("standing", "probationary", "all")).isEqualTo(1);
        assertThat(report.amount("new-all", "all", "all")).isEqualTo(1);
        assertThat(report.amount("new-standing", "probationary", "all")).isEqualTo(1);
    }

    @Test
    void everyFigureOpensAsManyNamesAsItCounts() {
        Report report = report(FROM, TO, null);
        Scope list = ROOM.scope(CLERK, "member.list");
        report.amounts().forEach((figure, amount) -> {
            var names = ROOM.use(ListMembers.class)
                    .page(list, Drill.names(report.question(), figure), new Paging(0, 50, "name", false));
            assertThat((long) names.tally().total()).as(figure.toString()).isEqualTo(amount);
        });
    }

    @Test
    void closedFiguresStayAndACorrectionShowsInWhatIsKnownToday() {
        Scope close = ROOM.scope(CLERK, "statistics.close");
        long id = ROOM.use(CloseFigures.class).close(close, 50, FROM, TO, "Báo cáo năm 2024");
        Report before = report(FROM, TO, null);
        Instant then = Instant.now();

        // afterwards it is found that the member 2 died on 01/10/2024
        ROOM.asOwner(
                "update membership.affiliation set superseded_at = now(), superseded_by = 1 where member_id = 2",
                "insert into membership.affiliation (member_id, unit_id, path, valid_from, valid_to, arrived_by, left_by, recorded_by)"
                        + " values (2, 100, '/50/100/', '2010-01-01', '2024-10-01', 'opening', 'death', 1)");
        try {
            Scope read = ROOM.scope(CLERK, "statistics.read");
            assertThat(ROOM.use(ReadClosings.class).read(read, id).amounts()).isEqualTo(before.amounts());
            assertThat(report(FROM, TO, null).flow("total", "closing")).isEqualTo(5);
            assertThat(report(FROM, TO, then).amounts())
                    .as("as known before the correction")
                    .isEqualTo(before.amounts());
            assertThat(ROOM.use(ReadClosings.class).since(read, id))
                    .contains(new ReadClosings.Difference(Figure.of("flow/total/closing"), 6, 5))
                    .contains(new ReadClosings.Difference(Figure.of("flow/total/death"), 1, 2));
            assertThat(ROOM.use(ReadClosings.class).of(read, 50))
                    .singleElement()
                    .satisfies(c -> {
                        assertThat(c.members()).isEqualTo(6);
                        assertThat(c.note()).isEqualTo("Báo cáo năm 2024");
                    });
        } finally {
            ROOM.asOwner(
                    "delete from membership.affiliation where member_id = 2 and superseded_at = 'infinity'",
                    "update membership.affiliation set superseded_at = 'infinity' where member_id = 2");
        }
    }

    @Test
    void closedFiguresCannotBeChangedByTheApplication() {
        assertThatThrownBy(() -> ROOM.asApplication("update membership.closed_figure set amount = 0"))
                .hasMessageMatching("(?s).*(permission denied|append-only).*");
        assertThatThrownBy(() -> ROOM.asOwner("delete from membership.closed_figures"))
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(longs = {50, 100, 999})
    void anotherUnitIsRefused(long unit) {
        Scope branch = ROOM.scope(Callers.with("branch-secretary", 150, "/50/150/"), "statistics.read");
        assertThatThrownBy(() -> ROOM.use(ReadFigures.class).read(branch, new Question(unit, FROM, TO, null)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aClosingOfAnotherUnitIsRefused() {
        long id = ROOM.use(CloseFigures.class).close(ROOM.scope(CLERK, "statistics.close"), 100, FROM, TO, null);
        Scope branch = ROOM.scope(Callers.with("branch-secretary", 150, "/50/150/"), "statistics.read");
        assertThatThrownBy(() -> ROOM.use(ReadClosings.class).read(branch, id)).isInstanceOf(AccessRefused.class);
        assertThat(ROOM.use(ReadClosings.class).of(branch, 100)).isEmpty();
    }

    @Test
    void aReportTakesThreeStatementsBesideTheScope() {
        Scope scope = ROOM.scope(CLERK, "statistics.read");
        assertThat(ROOM.statements(() -> ROOM.use(ReadFigures.class).read(scope, new Question(50, FROM, TO, null))))
                .hasSize(4);
    }

    @Test
    void everyLineOfTheTablesNamesAFigureOrABreakdown() {
        for (var table : Layouts.shipped().tables()) {
            for (var line : table.lines()) {
                if (line.each() != null) {
                    assertThat(line.breakdown()).as(line.vi()).isNotNull();
                }
                assertThat(Map.of("vi", line.vi(), "en", line.en()).values()).doesNotContain("");
            }
        }
    }
}
