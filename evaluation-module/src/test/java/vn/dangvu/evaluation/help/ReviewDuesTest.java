package vn.dangvu.evaluation.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.report.Figure;
import vn.dangvu.evaluation.report.Period;
import vn.dangvu.evaluation.report.ReadReviewReport;
import vn.dangvu.evaluation.round.ScreenMember;
import vn.dangvu.evaluation.round.Step;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.duties.ListDuties;

/** What is due is told to those who see to it and counted without a name; the report counts what it names. */
class ReviewDuesTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(22, "organisation-clerk", 50, "/50/", null);
    private static ReviewWard ward;

    @BeforeAll
    static void ward() {
        ReviewWard.people(ROOM);
        for (Caller caller : List.of(ReviewWard.SECRETARY, CLERK, ReviewWard.COMMITTEE, ReviewWard.OTHER)) {
            ROOM.asOwner(
                    "insert into kernel.account (id, username, display_name, password_hash, member_id) values ("
                            + caller.accountId() + ", 'u" + caller.accountId() + "', '" + caller.name() + "', '-', "
                            + caller.memberId() + ")",
                    "insert into kernel.mandate (account_id, role, unit_id, valid_from, basis) values ("
                            + caller.accountId() + ", '" + caller.name() + "', "
                            + caller.mandates().get(0).unitId() + ", '2020-01-01', 'thử')");
        }
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash, member_id) values (900, 'u900', 'member', '-', 4)");
        ward = new ReviewWard(ROOM).open(2024);
        ward.of(2).listed().helped(6L);
        ward.act(
                Kind.LOOK,
                ward.help().plan().beginsOn().plusMonths(3),
                Map.of("quarter", "1", "trend", "same", "said", "Có"));
        ward.day = LocalDate.of(2024, 2, 1);
        ward.of(3).proposed().next(Step.TOLD).next(Step.FRONT).next(Step.ASKED);
        ward.of(4).proposed().next(Step.TOLD);
        ward.of(5);
        ROOM.use(ScreenMember.class).noSign(ward.keep(), ward.screening, ward.version(), ward.day);
    }

    private static List<String> keys(Caller caller, LocalDate day) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), day).all().stream()
                .map(t -> t.key())
                .filter(k -> k.startsWith("ct28-"))
                .sorted()
                .toList();
    }

    @Test
    void eachIsToldTheOwnPartAndTheOthersNothing() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(keys(ReviewWard.SECRETARY, day)).containsExactly("ct28-front");
        assertThat(keys(ReviewWard.COMMITTEE, day)).containsExactly("ct28-superior");
        assertThat(keys(Callers.member(4), day)).containsExactly("ct28-own");
        assertThat(keys(CLERK, day)).isEmpty();
        assertThat(keys(ReviewWard.OTHER, day)).isEmpty();
    }

    @Test
    void aQuarterAndTheEndAreToldInTime() {
        LocalDate second = ward.help().clock().due(2);
        assertThat(keys(ReviewWard.SECRETARY, second.plusDays(1))).contains("ct28-help-look");
        LocalDate end = ward.help().sum().end();
        assertThat(keys(ReviewWard.SECRETARY, end.minusMonths(1).minusDays(1))).doesNotContain("ct28-help-assess");
        assertThat(keys(ReviewWard.SECRETARY, end.minusMonths(1))).contains("ct28-help-assess");
        ROOM.asOwner("update evaluation.help_helper set valid_to = '2024-12-01', reason = 'thử'");
        assertThat(keys(ReviewWard.SECRETARY, second)).contains("ct28-help-helper");
        ROOM.asOwner("update evaluation.help_helper set valid_to = 'infinity', reason = null");
    }

    @Test
    void everyFigureIsAsLongAsItsNamesAndThePlansReconcile() {
        var scope = ward.scope(ReviewWard.COMMITTEE, "review.read");
        var period = new Period(2024, 0);
        var report = ROOM.use(ReadReviewReport.class);
        var read = report.of(scope, 50, period);
        assertThat(read.sum().of(Figure.REVIEWED)).isEqualTo(4);
        assertThat(read.sum().of(Figure.LISTED)).isEqualTo(1);
        assertThat(read.sum().of(Figure.BEGUN)).isEqualTo(1);
        assertThat(read.sum().of(Figure.RUNNING)).isEqualTo(1);
        for (Figure figure : Figure.values()) {
            int sum = read.lines().subList(0, read.lines().size() - 1).stream()
                    .mapToInt(l -> l.of(figure))
                    .sum();
            assertThat(read.sum().of(figure)).as(figure.code()).isEqualTo(sum);
            assertThat(report.names(scope, 50, period, figure))
                    .as(figure.code())
                    .hasSize(sum);
        }
        assertThat(read.lines()).allMatch(ReadReviewReport.Line::reconciles);
        assertThat(report.of(scope, 50, new Period(2025, 1)).sum().of(Figure.RUNNING_BEFORE))
                .isEqualTo(1);
        assertThat(report.of(scope, 50, new Period(2023, 0)).sum().of(Figure.REVIEWED))
                .isZero();
        assertThat(ROOM.statements(() -> report.of(scope, 50, period)).stream().filter(s -> s.contains("evaluation.")))
                .hasSize(1);
        assertThat(report.of(ward.scope(ReviewWard.OTHER, "review.read"), 150, period)
                        .sum()
                        .figures())
                .isEmpty();
    }
}
